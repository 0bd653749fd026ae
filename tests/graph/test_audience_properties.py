"""The view of an audience, of thousands of random small dossiers."""

from __future__ import annotations

import datetime
from itertools import combinations
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefbook.diagnostics import Position
from briefbook.graph import Graph, Markings, build, for_audience
from briefbook.graph.audience import loaded_for, named_in
from briefbook.graph.markings import highest
from briefbook.load import IssueRecord, Loaded, SeriesRecord, SheetRecord
from briefbook.model import KINDS, Dossier, Issue, Marking, Series
from briefbook.model.prose import CitedItem, Prose
from briefbook.source import Document

SOURCES = tuple(f"s{n}" for n in range(5))
ACTORS = ("a0", "a1")
FACTS = ("e0.f0", "e0.f1", "e1.f0", "e1.f1")
_NODE = yaml.compose("a: 1", Loader=yaml.SafeLoader)

MARKINGS = st.sampled_from(list(Marking))
MARKED = st.one_of(st.none(), st.sampled_from(["CLEAR", "GREEN", "AMBER", "RED"]))
ACTOR = st.sampled_from(ACTORS)


def some(names: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), max_size=most)


def document(file: str) -> Document:
    assert _NODE is not None
    return Document(file, "a: 1\n", {}, _NODE)


def record(id_: str, kind: str, fields: dict[str, Any]) -> SheetRecord:
    given = {name: value for name, value in fields.items() if value is not None}
    return SheetRecord(KINDS[kind], id_, KINDS[kind].model.model_validate(given), document(f"{id_}.yml"))


CITED = st.lists(
    st.fixed_dictionaries({"id": st.sampled_from(SOURCES)}, optional={"statement": st.sampled_from(SOURCES)}),
    max_size=3,
)
SAID = st.fixed_dictionaries(
    {"by": ACTOR, "stance": st.sampled_from(["asserts", "denies"]), "sources": CITED, "rests_on": some(FACTS, 2)},
    optional={"to": ACTOR},
)
FACT = st.fixed_dictionaries(
    {"marking": MARKED, "sources": CITED, "positions": st.lists(SAID, max_size=2), "about": some(ACTORS, 1)},
    optional={"replaces": st.sampled_from(FACTS)},
)


@st.composite
def dossiers(draw: st.DrawFn) -> Loaded:
    sheets = []
    for number, id_ in enumerate(SOURCES):
        above = draw(some(SOURCES[:number], 2)) if number else []
        sheets.append(record(id_, "source", {
            "title": "T", "publisher": "P", "kind": "news", "consulted": "full", "marking": draw(MARKED), "repeats": above,
        }))  # fmt: skip
    for id_ in ACTORS:
        part_of = draw(st.one_of(st.none(), ACTOR))
        cited = draw(CITED)
        sheets.append(record(id_, "actor", {
            "name": id_, "kind": "group", "marking": draw(MARKED), "part_of": part_of, "sources": cited,
        }))  # fmt: skip
    for id_ in ("e0", "e1"):
        facts = [{"id": f"f{n}", "statement": "It is."} | draw(FACT) for n in range(2)]
        facts = [{name: value for name, value in fact.items() if value is not None} for fact in facts]
        sheets.append(record(id_, "event", {"name": "E", "kind": "other", "marking": draw(MARKED), "facts": facts}))
    rule = [{"authority": source, "point": "P."} for source in draw(some(SOURCES, 2))]
    sheets.append(record("q", "question", {
        "name": "Q", "question": "Is it?", "answer": {"text": "Open.", "state": "open", "confidence": "low"},
        "marking": draw(MARKED), "rule": rule, "premises": draw(some(FACTS, 2)),
    }))  # fmt: skip
    series = Series.model_validate({"title": "S", "question": "Q?", "audience": "A"} | marked(draw(MARKED)))
    issues = [issue(day, draw(MARKED), draw(some((*FACTS, "q"), 3))) for day in (10, 11)]
    named = {"title": "D", "description": "D.", "publisher": {"name": "P"}, "counts": {"facts": {"at_least": 1}}}
    dossier = Dossier.model_validate(named | marked(draw(st.sampled_from(["CLEAR", "GREEN"]))))
    return Loaded(
        dossier, document("d.yml"), tuple(sheets), (SeriesRecord("b", series, document("b.yml")),), tuple(issues),
        frozenset(), (), {"d.yml": "secret"},
    )  # fmt: skip


def marked(marking: str | None) -> dict[str, str]:
    return {"marking": marking} if marking else {}


def issue(day: int, marking: str | None, cited: list[str]) -> IssueRecord:
    front = Issue.model_validate({"title": "T", "cutoff": "2025-04-09", "summary": "S."} | marked(marking))
    cites = tuple(CitedItem(id_, None, Position(1, 1)) for id_ in cited)
    return IssueRecord("b", datetime.date(2025, 4, day), front, document(f"{day}.md"), Prose((), (), (), cites))


def same(one: Loaded, other: Loaded) -> bool:
    def told(loaded: Loaded) -> tuple[Any, ...]:
        sheets = {record.id: record.sheet for record in loaded.sheets}
        dossier = loaded.dossier and loaded.dossier.model_copy(update={"counts": None})
        return dossier, sheets, [s.id for s in loaded.series], [i.id for i in loaded.issues], loaded.veiled

    return told(one) == told(other)


@given(dossiers(), MARKINGS)
def test_twice_is_as_good_as_once(loaded: Loaded, marking: Marking) -> None:
    once = loaded_for(loaded, marking)
    assert loaded_for(once, marking) is once


@given(dossiers(), MARKINGS, MARKINGS)
def test_by_way_of_a_wider_audience_is_the_same(loaded: Loaded, one: Marking, other: Marking) -> None:
    low, high = sorted((one, other), key=lambda marking: marking.rank)
    assert same(loaded_for(loaded_for(loaded, high), low), loaded_for(loaded, low))


@given(dossiers(), MARKINGS)
def test_nothing_above_is_left(loaded: Loaded, marking: Marking) -> None:
    left = for_audience(build(loaded), marking)
    assert not highest(left.loaded).above(marking)
    there = {*left.sheets, *left.facts, *left.loaded.veiled}
    assert {reference.target for reference in left.references} <= there
    assert all(named_in(one) <= there for one in left.issues.values())
    # Numbers stand for closed sources, and no number's source says anything.
    assert {one.title for one in left.loaded.veiled.values()} <= {"Not shown"}
    files = {one.file for one in left.issues.values()}
    assert left.loaded is loaded or not any(record.document.text for record in left.sheets.values())
    assert left.loaded is loaded or set(left.loaded.texts) <= files


@given(dossiers(), MARKINGS)
def test_every_fact_that_is_left_has_a_source(loaded: Loaded, marking: Marking) -> None:
    whole, left = build(loaded), for_audience(build(loaded), marking)
    assert all(node.cited or not whole.facts[node.id].cited for node in left.facts.values())


def shared(graph: Graph, one: str, other: str) -> bool:
    return bool(graph.origins.roots(one) & graph.origins.roots(other))


@given(dossiers(), MARKINGS)
def test_sources_are_as_independent_as_they_are(loaded: Loaded, marking: Marking) -> None:
    whole, left = build(loaded), for_audience(build(loaded), marking)
    for one, other in combinations([record.id for record in left.of_kind("source")], 2):
        assert shared(left, one, other) == shared(whole, one, other)


@given(dossiers(), MARKINGS)
def test_what_may_be_shown_and_names_nothing_closed_is_left(loaded: Loaded, marking: Marking) -> None:
    whole, left = build(loaded), for_audience(build(loaded), marking)
    markings = Markings.of(loaded.dossier)
    open_ = {id_ for id_, r in whole.sheets.items() if not markings.sheet(r.sheet).above(marking)}
    for node in whole.facts.values():
        closed = markings.fact(node.fact, node.record.sheet).above(marking)
        assert (node.id in left.facts) <= (not closed)
        if not closed and any(citation.id in open_ for citation in node.fact.sources):
            assert node.id in left.facts
