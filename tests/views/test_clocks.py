"""A period that the law sets running stands where it stood on the day that the page speaks of."""

from __future__ import annotations

import datetime

import pytest

from briefbook.graph import build
from briefbook.load import load
from briefbook.views.facts import Facts
from briefbook.views.questions import question_view

FILES = {
    "content/dossier.yml": "title: T\ndescription: D\npublisher: {name: P}\n",
    "content/sources/law.yml": "title: T\npublisher: P\npublished: 1973\nkind: statute\nconsulted: full\n",
    "content/questions/q.yml": (
        "name: Q\nquestion: May it?\nanswer: {text: A., state: open, confidence: low}\n"
        "rule: [{authority: law, at: s. 5, point: P}]\n"
        "clocks: [{name: Sixty days, starts: 2025-09-04, days: 60, basis: B, sources: [law]}]\n"
    ),
}


@pytest.mark.parametrize(
    ("day", "state"),
    [
        ("2025-09-01", "not running yet on 1 September 2025"),
        ("2025-09-04", "running, 60 days left on 4 September 2025"),
        ("2025-11-02", "running, 1 day left on 2 November 2025"),
        ("2025-11-03", "running, 0 days left on 3 November 2025"),
        ("2025-11-04", "expired, 1 day before 4 November 2025"),
        ("2025-11-23", "expired, 20 days before 23 November 2025"),
    ],
)
def test_where_a_clock_stands(day: str, state: str) -> None:
    graph = build(load({path: text.encode() for path, text in FILES.items()}))
    view = question_view(graph.sheets["q"], graph, Facts(graph, datetime.date.fromisoformat(day)))
    (clock,) = view.clocks
    assert (clock.ends, clock.state) == ("3 November 2025", state)


def test_without_any_issue_no_day_is_made_up() -> None:
    graph = build(load({path: text.encode() for path, text in FILES.items()}))
    (clock,) = question_view(graph.sheets["q"], graph, Facts(graph)).clocks
    assert not clock.state
