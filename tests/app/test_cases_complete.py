"""No rule without its case, no case without its rule, and every expected line with its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefbook.diagnostics import Rule
from briefbook.rules import RULES

CASES = Path(__file__).parents[1] / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if not folder.name.startswith("_"))
BAD = [name for name in NAMES if not name.startswith("legal-")]


def test_every_rule_has_its_case_and_every_case_its_rule() -> None:
    rules = {rule.name for rule in RULES.values()}
    assert {name for name in NAMES if not name.startswith(("input-", "legal-"))} == rules


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_case_shows_its_rule(rule: Rule) -> None:
    expected = (CASES / rule.name / "expected.txt").read_text(encoding="utf-8")
    assert f": {rule.code} " in expected
    assert any((CASES / rule.name / "good").rglob("*.*"))


@pytest.mark.parametrize("name", BAD)
def test_every_finding_has_file_line_and_column(name: str) -> None:
    *lines, summary = (CASES / name / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert lines
    assert all(re.match(r"(content|briefs)/\S+:[1-9]\d*:[1-9]\d*: [YMBGEL]\d{3} \S", line) for line in lines)
    assert re.fullmatch(r"Found \d+ (error|warning)s?( and \d+ warnings?)?\.", summary)
