from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from briefbook.output.press import Press

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def job(lake: Any) -> Any:
    return lake.jobs["pdf/water-2031-06-10.pdf"]


def _limited(job: Any, pages: int) -> Any:
    data = json.loads(job.data)
    data["issue"]["pages"] = pages
    made, findings = Press().run([replace(job, data=json.dumps(data).encode())])
    return made.get(job.path, b""), findings


def test_an_issue_that_runs_over_is_a_finding_that_says_by_how_much(job: Any) -> None:
    pdf, findings = _limited(job, 2)
    assert pdf == b""
    assert [(one.rule.code, one.span.file) for one in findings] == [("P607", "briefs/water/2031-06-10.md")]
    assert "may fill 2: it runs over by about " in findings[0].message


def test_an_issue_within_its_limit_is_printed(job: Any) -> None:
    pdf, findings = _limited(job, 9)
    assert findings == []
    assert pdf


def test_a_brief_without_limit_may_be_of_any_length(job: Any) -> None:
    assert json.loads(job.data)["issue"]["pages"] == 0
