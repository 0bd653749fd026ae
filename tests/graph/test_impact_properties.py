"""Impacts of thousands of random small dossiers against a naive walk: take it out of the lists, and see what is empty."""

from __future__ import annotations

import datetime
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from briefbook.diagnostics import Position
from briefbook.graph import Graph, Impact, build, fallen_now, impact, verdict
from briefbook.graph.falling import withdrawn, world
from briefbook.load import IssueRecord, Loaded, SheetRecord
from briefbook.model import KINDS, Issue
from briefbook.model.prose import Call, CitedItem, Prose, Sentence
from briefbook.source import Document

SOURCES = tuple(f"s{n}" for n in range(5))
FACTS = tuple(f"e.f{n}" for n in range(4))
QUESTIONS = ("q0", "q1")
_NODE = yaml.compose("a: 1", Loader=yaml.SafeLoader)


@dataclass
class Plain:
    """A dossier as lists of ids."""

    repeats: dict[str, list[str]]
    retracted: list[str]
    facts: dict[str, tuple[list[str], list[str]]]
    """Each fact's own citations, and those of a position on it; `a>b` is source a that passes on statement b."""
    rests: dict[str, list[str]]
    """Facts that the position rests on."""
    premises: dict[str, list[str]]
    rules: dict[str, list[str]]
    sentences: list[list[str]]
    judgements: list[tuple[list[str], list[str]]]
    """Grounds in the front, and what the text cites."""
    parts: list[list[str]]


def _some(names: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), max_size=most)


def _each(names: tuple[str, ...], what: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(dict.fromkeys(names, what))


CITED = _some((*SOURCES, *SOURCES, "gone"), 3)
PASSED = st.tuples(st.sampled_from(SOURCES), st.sampled_from(SOURCES)).map(">".join)
FACT_CITED = st.lists(st.one_of(st.sampled_from((*SOURCES, "gone")), PASSED), max_size=3)
NAMED = _some((*FACTS, *FACTS, *QUESTIONS, "e.gone"), 3)
PLAIN = st.builds(
    Plain,
    _each(SOURCES, CITED),
    st.one_of(st.just([]), _some(SOURCES, 2)),
    _each(FACTS, st.tuples(FACT_CITED, FACT_CITED)),
    _each(FACTS, _some(FACTS, 2)),
    _each(QUESTIONS, _some(FACTS, 3)),
    _each(QUESTIONS, _some(SOURCES, 2)),
    st.lists(NAMED, max_size=3),
    st.lists(st.tuples(NAMED, NAMED), max_size=2),
    st.lists(NAMED, max_size=2),
)


def _document(file: str) -> Document:
    assert _NODE is not None
    return Document(file, "a: 1\n", {}, _NODE)


def _record(id_: str, kind: str, fields: dict[str, Any]) -> SheetRecord:
    return SheetRecord(KINDS[kind], id_, KINDS[kind].model.model_validate(fields), _document(f"{id_}.yml"))


def _citation(written: str) -> dict[str, str]:
    id_, _, statement = written.partition(">")
    return {"id": id_, "statement": statement} if statement else {"id": id_}


def made(plain: Plain) -> Graph:
    """The graph of a plain dossier."""
    notice = {"on": datetime.date(2025, 5, 1), "why": "Wrong."}
    basic = {"title": "T", "publisher": "P", "kind": "news", "consulted": "full"}
    sheets = [
        _record(id_, "source", basic | {"repeats": above} | ({"retracted": notice} if id_ in plain.retracted else {}))
        for id_, above in plain.repeats.items()
    ]
    facts = [
        {
            "id": id_.partition(".")[2],
            "statement": "It is.",
            "sources": [_citation(one) for one in own],
            "positions": [
                {
                    "by": "a",
                    "stance": "asserts",
                    "sources": [_citation(one) for one in said],
                    "rests_on": plain.rests[id_],
                }
            ],
        }
        for id_, (own, said) in plain.facts.items()
    ]
    sheets.append(_record("e", "event", {"name": "E", "kind": "other", "facts": facts}))
    answer = {"text": "Open.", "state": "open", "confidence": "low"}
    for id_, premises in plain.premises.items():
        rule = [{"authority": one, "point": "P."} for one in plain.rules[id_]]
        asked = {"name": "Q", "question": "Is it?", "answer": answer, "premises": premises, "rule": rule}
        sheets.append(_record(id_, "question", asked))
    issue = Issue.model_validate({"title": "T", "cutoff": "2025-04-09", "summary": "S."})
    record = IssueRecord("b", datetime.date(2025, 4, 10), issue, _document("b.md"), prose(plain))
    return build(Loaded(None, None, tuple(sheets), (), (record,), frozenset(), (), {}))


def prose(plain: Plain) -> Prose:
    """One line for each passage: sentences from 1, judgements from 101, parts from 201."""

    def cites(ids: list[str], line: int) -> tuple[CitedItem, ...]:
        return tuple(CitedItem(id_, None, Position(line, 10 + n)) for n, id_ in enumerate(ids))

    sentences = [
        Sentence("S.", Position(n, 1), cites(ids, n), (), context=False, judgement=None)
        for n, ids in enumerate(plain.sentences, 1)
    ]
    calls = []
    for n, (grounds, ids) in enumerate(plain.judgements, 101):
        call = Call("judgement", (), {"rests_on": tuple(grounds)}, Position(n, 1))
        calls.append(call)
        sentences.append(Sentence("J.", Position(n, 2), cites(ids, n), (), context=False, judgement=call))
    calls += [Call("facts", tuple(ids), {}, Position(n, 1)) for n, ids in enumerate(plain.parts, 201)]
    cited = tuple(cite for sentence in sentences for cite in sentence.cites)
    return Prose((), tuple(sentences), tuple(calls), cited)


@dataclass(frozen=True)
class Left:
    """What a plain dossier still holds."""

    sources: set[str]
    facts: set[str]
    answers: set[str]
    passages: dict[int, set[str]]
    """By line, the grounds that are left."""


def without(plain: Plain, gone: list[str]) -> Left:
    """Strike the ids from every list; what had a list and has an empty one goes too; until nothing changes."""
    copy = deepcopy(plain)
    lists = {id_: (above, [0] * bool(above)) for id_, above in copy.repeats.items()}
    lists |= {id_: (own + said, [0] * bool(own + said)) for id_, (own, said) in copy.facts.items()}
    lists |= {q: (copy.premises[q] + copy.rules[q], [0] * bool(copy.premises[q] + copy.rules[q])) for q in QUESTIONS}
    waiting = set(gone)
    struck: set[str] = set()
    while waiting:
        id_ = waiting.pop()
        struck.add(id_)
        for name, (names, had) in lists.items():
            names[:] = [one for one in names if id_ not in one.split(">")]
            if had and not names and name not in struck:
                waiting.add(name)
    lines = {n: set(ids) - struck for n, ids in enumerate(copy.sentences, 1)}
    lines |= {n: {*front, *text} - struck for n, (front, text) in enumerate(copy.judgements, 101)}
    lines |= {n: set(ids) - struck for n, ids in enumerate(copy.parts, 201)}
    return Left(set(SOURCES) - struck, set(FACTS) - struck, set(QUESTIONS) - struck, lines)


def agree(found: Impact, plain: Plain, before: Left, after: Left) -> None:
    assert {s.id for s in found.sources} == before.sources - after.sources
    assert {f.id for f in found.facts} == before.facts - after.facts
    lost = (before.facts | before.answers) - (after.facts | after.answers)
    assert {a.question for a in found.answers if a.fallen} == before.answers - after.answers
    assert {a.question: {*a.premises, *a.authorities} for a in found.answers} == {
        q: names
        for q in QUESTIONS
        if (
            names := {*plain.premises[q]} & (before.facts - after.facts)
            | {*plain.rules[q]} & (before.sources - after.sources)
        )
    }
    hit = {line: left for line, left in after.passages.items() if before.passages[line] & lost}
    kinds = {"sentence": found.sentences, "judgement": found.judgements, "part": found.parts}
    for passages, first in zip(kinds.values(), (0, 100, 200), strict=True):
        expected = {line: left for line, left in hit.items() if first < line <= first + 100}
        assert {p.passage.line: set(p.standing) for p in passages} == expected
        assert {p.passage.line for p in passages if p.alone} == {line for line, left in expected.items() if not left}
        assert len(passages) == len(expected)
    assert found.issues == (("b@2025-04-10",) if any(not left for left in hit.values()) else ())
    assert found.touched == (("b@2025-04-10",) if hit else ())
    for kept in found.weakened:
        assert kept.id in after.facts


@settings(deadline=None, phases=[Phase.generate])
@given(PLAIN)
def test_an_impact_names_what_the_naive_walk_finds_and_nothing_else(plain: Plain) -> None:
    graph = made(plain)
    now = without(plain, plain.retracted)
    for id_ in SOURCES:
        others = [one for one in plain.retracted if one != id_]
        agree(impact(graph, id_), plain, without(plain, others), without(plain, [*others, id_]))
    for id_ in now.facts:
        agree(impact(graph, id_), plain, now, without(plain, [*plain.retracted, id_]))
    agree(fallen_now(graph), plain, without(plain, []), now)


def _without_rings(plain: Plain) -> Plain:
    """Of sources in a ring, which one counts as the origin depends on the order of their ids (rule G304 forbids it)."""
    plain.repeats = {id_: [one for one in above if one > id_ or one == "gone"] for id_, above in plain.repeats.items()}
    return plain


@settings(deadline=None, phases=[Phase.generate])
@given(PLAIN.map(_without_rings), st.sampled_from(SOURCES))
def test_a_retelling_adds_no_origin_no_status_and_saves_no_fact(plain: Plain, told: str) -> None:
    more = deepcopy(plain)
    more.repeats["retelling"] = [told]
    for own, said in more.facts.values():
        for cited in (own, said):
            if told in cited:
                cited.append("retelling")
    graph, richer = made(plain), made(more)
    one, two = world(graph, withdrawn(graph)), world(richer, withdrawn(richer))
    for id_ in FACTS:
        assert one.told(graph.facts[id_]) == two.told(richer.facts[id_])
        if not plain.retracted:
            assert verdict(graph.facts[id_], graph).status is verdict(richer.facts[id_], richer).status
    for id_ in SOURCES:
        fewer, all_ = impact(graph, id_), impact(richer, id_)
        assert all(len(kept.origins_after) <= len(kept.origins_before) for kept in fewer.weakened)
        assert (fewer.facts, fewer.weakened, fewer.answers) == (all_.facts, all_.weakened, all_.answers)
        assert (fewer.judgements, fewer.sentences, fewer.parts) == (all_.judgements, all_.sentences, all_.parts)


@settings(deadline=None, phases=[Phase.generate])
@given(PLAIN.map(_without_rings), st.sampled_from(SOURCES), st.sampled_from(SOURCES))
def test_a_retelling_of_several_adds_no_origin_and_no_status_either(plain: Plain, told: str, other: str) -> None:
    more = deepcopy(plain)
    more.repeats["retelling"] = [told, other]
    for own, said in more.facts.values():
        for cited in (own, said):
            if told in cited:
                cited.append("retelling")
    plain.retracted = more.retracted = []
    graph, richer = made(plain), made(more)
    for id_ in FACTS:
        before, after = verdict(graph.facts[id_], graph), verdict(richer.facts[id_], richer)
        assert (before.origins, before.status) == (after.origins, after.status)
