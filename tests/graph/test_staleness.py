"""A fact past its shelf life, seen from the cut-off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from briefbook.graph import Graph, Stale, as_of, overtaken_by, stale

Make = Callable[[Mapping[str, str]], Graph]
EVENT = "content/events/queue.yml"
SOURCES = {
    "content/sources/early.yml": "title: E\npublisher: P\npublished: 2025-04-03\nkind: news\nconsulted: full\n",
    "content/sources/late.yml": "title: L\npublisher: P\npublished: 2025-04-06\nkind: news\nconsulted: full\n",
    "content/sources/undated.yml": "title: U\npublisher: P\nkind: news\nconsulted: full\n",
    "content/sources/retelling.yml": "title: R\npublisher: P\nkind: news\nconsulted: full\nrepeats: early\n",
    "content/sources/withdrawn.yml": "title: W\npublisher: P\npublished: 2025-04-08\nkind: news\nconsulted: full\n"
    "retracted: {on: 2025-04-09, why: Wrong.}\n",
}


def queue(graph: Make, *facts: str, life: str = "") -> Graph:
    measures = f"measures: [{{id: ships, name: Ships, unit: ships{life}}}]\n"
    return graph({**SOURCES, EVENT: f"name: Queue\nkind: other\n{measures}facts:\n" + "".join(facts)})


def fact(id_: str = "f", sources: str = "early", more: str = "") -> str:
    return f"  - {{id: {id_}, statement: Ships wait., sources: [{sources}]{more}}}\n"


def age(graph: Graph, day: str, id_: str = "queue.f") -> int | None:
    found = stale(graph.facts[id_], graph, date.fromisoformat(day))
    return found.days if found else None


@pytest.mark.parametrize(
    ("when", "day", "days"),
    [
        ("2025-04-05", "2025-04-12", None),  # seven days old: the last good day
        ("2025-04-05", "2025-04-13", 8),
        ("2025-04", "2025-05-08", 8),  # a month counts from its last day
        ("2025-04-01/2025-04-05", "2025-04-13", 8),
        ("2025-04-05~", "2025-04-13", 8),
        ("2025-04-20", "2025-04-13", None),  # lies ahead
        ("2025-04-01/..", "2025-04-10", None),  # goes on: as old as its newest source, of 3 April
        ("2025-04-01/..", "2025-04-11", 8),
        ("2025-04-01/", "2025-04-11", 8),  # end not known
        ("../2025-04-05", "2025-04-13", 8),
    ],
)
def test_the_age_runs_from_the_last_day_of_when(graph: Make, when: str, day: str, days: int | None) -> None:
    assert age(queue(graph, fact(more=f", when: {when}, shelf_life: 7")), day) == days


@pytest.mark.parametrize(
    ("sources", "days"),
    [
        ("early", 17),
        ("early, late", 14),
        ("undated, early", 17),
        ("retelling", 17),  # counts as published with what it repeats
        ("undated", None),  # no date at all: its age cannot be told
        ("late, withdrawn", 14),  # what has been withdrawn makes nothing fresh
        ("withdrawn", None),
    ],
)
def test_without_when_the_newest_source_that_stands_counts(graph: Make, sources: str, days: int | None) -> None:
    assert age(queue(graph, fact(sources=sources, more=", shelf_life: 7")), "2025-04-20") == days


def test_a_source_of_a_position_counts_too(graph: Make) -> None:
    said = ", shelf_life: 7, positions: [{by: pilots-guild, stance: asserts, sources: [late]}]"
    assert age(queue(graph, fact(more=said)), "2025-04-20") == 14


def test_the_measure_gives_a_shelf_life_and_the_fact_s_own_comes_first(graph: Make) -> None:
    value = ", when: 2025-04-05, measure: ships, value: {exactly: 3, unit: ships}"
    known = queue(graph, fact(more=value), fact("g", more=f"{value}, shelf_life: 30"), life=", shelf_life: 7")
    assert stale(known.facts["queue.f"], known, date(2025, 4, 13)) == Stale("queue.f", 8, 7)
    assert age(known, "2025-04-13", "queue.g") is None


def test_without_shelf_life_or_without_a_day_nothing_is_stale(graph: Make) -> None:
    known = queue(graph, fact(more=", when: 2025-04-05"), fact("g", more=", when: 2025-04-05, shelf_life: 1"))
    assert age(known, "2031-01-01") is None
    assert stale(known.facts["queue.g"], known, None) is None


def test_a_replaced_fact_is_overtaken_once_its_successor_is_known(graph: Make) -> None:
    life = ", when: 2025-04-03, shelf_life: 1"
    known = queue(graph, fact(more=life), fact("g", sources="late", more=f"{life}, replaces: f"))
    before, after = as_of(known, date(2025, 4, 5)), as_of(known, date(2025, 4, 6))
    assert (overtaken_by("queue.f", before), age(before, "2025-04-05")) == (None, 2)
    assert (overtaken_by("queue.f", after), age(after, "2025-04-06")) == ("queue.g", None)
    assert age(after, "2025-04-06", "queue.g") == 3
