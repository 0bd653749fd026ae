"""The figure that the home page gives for a measure, and how far its sources lie apart."""

from __future__ import annotations

import pytest

from briefbook.graph import build
from briefbook.load import load
from briefbook.model import Value
from briefbook.views.facts import Facts
from briefbook.views.keyfigures import KeyFigure, key_figures, spread
from briefbook.views.sheets import SheetView, sheet_view

SOURCES = {
    f"content/sources/{name}.yml": f"title: T\npublisher: {name.title()}\npublished: 2031-05-30\nkind: news\nconsulted: full\n"
    for name in ("gazette", "post")
}
HEAD = "name: Flood\nkind: other\nmeasures: [{id: houses, name: Houses flooded, unit: houses}]\nfacts:\n"


def figure(*facts: str) -> KeyFigure | None:
    """The key figure of a flood for which these facts are given, each as `day bound number source`."""
    lines = []
    for number, fact in enumerate(facts):
        day, bound, value, source = fact.split()
        lines.append(
            f"  - {{id: f{number}, measure: houses, statement: S., when: {day}, sources: [{source}],"
            f" value: {{{bound}: {value}, unit: houses}}}}"
        )
    files = {"content/dossier.yml": "title: T\ndescription: D\npublisher: {name: P}\n", **SOURCES}
    files["content/events/flood.yml"] = HEAD + "\n".join(lines) + "\n"
    graph = build(load({path: text.encode() for path, text in files.items()}))
    view = sheet_view(graph.sheets["flood"], graph, Facts(graph))
    assert isinstance(view, SheetView)
    return next(iter(key_figures([view], graph)), None)


def test_a_measure_told_three_times_is_not_followed() -> None:
    day = "2031-05-10 exactly 4 gazette"
    assert figure(day, day, day) is None
    assert figure(day, day, day, day) is not None


def test_the_spread_is_that_of_the_latest_period_alone() -> None:
    found = figure(
        "2031-01-02 exactly 900 gazette",
        "2031-05-10 exactly 14 gazette",
        "2031-05-20 at_least 16 post",
        "2031-05-21 exactly 15 gazette",
    )
    assert found is not None
    assert (found.spread, found.number, found.more) == ("14 to 16 or more", 4, 0)
    assert [one.fact.value for one in found.sayings] == ["at least 16 houses", "15 houses", "14 houses"]
    assert found.sayings[0].who == "Post, 30 May 2031"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([{"at_least": 83}], "at least 83"),
        ([{"about": 12000}], "about 12,000"),
        ([{"about": 12000}, {"exactly": 12000}], "12,000"),
        ([{"at_least": 67, "at_most": 80}, {"exactly": 75}], "67 to 80"),
        ([], ""),
    ],
)
def test_a_spread_in_words(values: list[dict[str, int]], words: str) -> None:
    assert spread([Value.model_validate({**value, "unit": "people"}) for value in values]) == words


@pytest.mark.parametrize(
    ("unit", "words"),
    [
        ("people", "1 person"),
        ("strikes", "1 strike"),
        ("km/s", "1 km/s"),
        ("US dollars", "1 US dollar"),
        ("class", "1 class"),
    ],
)
def test_one_of_a_thing_is_told_in_the_singular(unit: str, words: str) -> None:
    assert str(Value(exactly=1, unit=unit)) == words
    assert str(Value(exactly=2, unit=unit)) == f"2 {unit}"
