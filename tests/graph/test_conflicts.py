"""Figures that contradict each other are found without a hand."""

from __future__ import annotations

import pytest

from briefbook.graph import Graph, build
from briefbook.graph.conflicts import conflicts
from briefbook.load import load

SOURCE = "title: T\npublisher: P\npublished: 2025-01-01\nkind: news\nconsulted: full\n"


def graph(
    first: str, second: str, *, when: str = "2025-01", since: str = "2025-01", sources: tuple[str, str] = ("a", "b")
) -> Graph:
    fact = "  - {{id: {id}, statement: S {n}., measure: killed, value: {value}, when: {when}, sources: [{source}]{more}}}\n"
    files = {
        "content/sources/a.yml": SOURCE,
        "content/sources/b.yml": SOURCE,
        "content/sources/b-copy.yml": SOURCE + "repeats: b\n",
        "content/events/e.yml": (
            "name: E\nkind: other\nmeasures: [{id: killed, name: Killed, unit: people}]\nfacts:\n"
            + fact.format(id="one", n=1, value=first, when=since, source=sources[0], more="")
            + fact.format(id="two", n=2, value=second, when=when, source=sources[1], more="")
        ),
    }
    loaded = load({path: text.encode() for path, text in files.items()})
    assert [f.code for f in loaded.findings] == ["M202"], "only dossier.yml is missing"
    return build(loaded)


def value(bounds: str) -> str:
    return "{" + bounds + ", unit: people}"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("exactly: 82", "exactly: 83"),
        ("exactly: 82", "at_least: 83"),
        ("at_most: 10", "at_least: 11"),
        ("at_least: 14, at_most: 16", "exactly: 17"),
    ],
)
def test_figures_that_exclude_each_other(first: str, second: str) -> None:
    assert conflicts(graph(value(first), value(second))) == {"e.one": ("e.two",), "e.two": ("e.one",)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("exactly: 83", "at_least: 83"),
        ("at_least: 75", "at_least: 83"),
        ("about: 80", "exactly: 83"),
        ("at_least: 14, at_most: 16", "exactly: 16"),
    ],
)
def test_figures_that_can_both_be_right(first: str, second: str) -> None:
    assert not conflicts(graph(value(first), value(second)))


def test_another_period_is_no_conflict() -> None:
    assert not conflicts(graph(value("exactly: 82"), value("exactly: 83"), when="2025-02"))


def test_one_origin_does_not_contradict_itself() -> None:
    assert not conflicts(graph(value("exactly: 82"), value("exactly: 83"), sources=("b", "b-copy")))


@pytest.mark.parametrize(
    ("first", "second", "contradict"),
    [
        ("2025-01/2025-03-04, extent: within", "2025-02-01/2025-03-04, extent: within", True),
        ("2025-01/2025-03-04, extent: within", "2025-02-01/2025-03-05, extent: within", False),
        ("2025-01/2025-03-04", "2025-02-01/2025-03-04", False),
    ],
)
def test_totals_up_to_one_day_are_of_one_period(first: str, second: str, contradict: bool) -> None:
    found = conflicts(graph(value("exactly: 82"), value("exactly: 83"), when=second, since=first))
    assert ("e.one" in found) is contradict
