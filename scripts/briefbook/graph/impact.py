"""What falls if a source or a fact falls: everything that rests on it alone among what stands, and nothing else.

An impact is the difference between two worlds (`falling.py`): one in which the other withdrawn sources have fallen,
and one in which this source or fact has fallen too. So a withdrawn source tells what its withdrawal has done.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.graph.falling import World, withdrawn, world
from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.losses import (
    FallenFact,
    FallenSource,
    Impact,
    LostAnswer,
    LostEntry,
    LostMeasure,
    LostPassage,
    LostPosition,
    WeakenedFact,
)
from briefbook.graph.passages import Passage, passages
from briefbook.graph.references import citations
from briefbook.model import Citation, Question
from briefbook.model.edtf import Edtf
from briefbook.model.references import full_id


def impact(graph: Graph, id_: str) -> Impact:
    """What falls if this source or fact falls, or what has fallen with it; KeyError where it is neither."""
    gone = withdrawn(graph)
    if graph.source(id_) is not None:
        return _difference(graph, world(graph, gone - {id_}), world(graph, gone | {id_}), id_)
    fact = graph.facts[id_].id
    return _difference(graph, world(graph, gone, spared=fact), world(graph, gone, {fact}), fact)


def fallen_now(graph: Graph) -> Impact:
    """What has fallen with all withdrawn sources together."""
    return _difference(graph, world(graph, ()), world(graph, withdrawn(graph)), None)


def _difference(graph: Graph, before: World, after: World, of: str | None) -> Impact:
    lost = sorted(after.facts - before.facts)
    gone = after.sources - before.sources
    rests = [p for issue in graph.issues.values() for p in _passages(passages(issue, graph), before, after)]
    return Impact(
        of=of,
        sources=tuple(_source(graph, id_, after) for id_ in sorted(gone)),
        facts=tuple(_fact(graph.facts[id_]) for id_ in lost),
        weakened=tuple(_weakened(graph, gone, before, after)),
        measures=tuple(_measures(graph, before, after)),
        positions=tuple(_positions(graph, before, after)),
        answers=tuple(_answers(graph, before, after)),
        entries=tuple(_entries(graph, before, after)),
        judgements=tuple(p for p in rests if p.passage.kind == "judgement"),
        sentences=tuple(p for p in rests if p.passage.kind == "sentence"),
        parts=tuple(p for p in rests if p.passage.kind == "part"),
    )


def _source(graph: Graph, id_: str, after: World) -> FallenSource:
    source = graph.source(id_)
    above = tuple(dict.fromkeys(source.repeats)) if source else ()
    return FallenSource(id_, above if above and after.sources.issuperset(above) else ())


def _fact(node: FactNode) -> FallenFact:
    return FallenFact(node.id, node.fact.statement, node.span.file, node.span.start.line)


def _weakened(graph: Graph, gone: frozenset[str], before: World, after: World) -> Iterator[WeakenedFact]:
    for id_ in sorted(graph.facts.keys() - after.facts) if gone else ():
        node = graph.facts[id_]
        had, was = before.told(node)
        has, now = after.told(node)
        if len(has) < len(had) or was is not now:
            yield WeakenedFact(id_, node.fact.statement, tuple(sorted(had)), tuple(sorted(has)), was.value, now.value)


def _measures(graph: Graph, before: World, after: World) -> Iterator[LostMeasure]:
    for id_ in sorted(graph.measures):
        named = dict.fromkeys(r.fact for r in graph.incoming.get(id_, ()) if r.reverse == "measured by" and r.fact)
        series = sorted((graph.facts[fact] for fact in named if fact in graph.facts), key=_when)
        known = [node.id for node in series if node.id not in before.facts]
        if known and known[-1] in after.facts:
            left = [fact for fact in known if fact not in after.facts]
            yield LostMeasure(id_, known[-1], left[-1] if left else None)


def _when(node: FactNode) -> tuple[bool, bool, str, str]:
    """By the last day, then the first; without a date first of all, going on last of all."""
    when: Edtf | None = node.fact.when
    if when is None:
        return (False, False, "", "")
    first = when.earliest or when.latest
    return (True, when.open_end, str(when.latest or first or ""), str(first or ""))


def _positions(graph: Graph, before: World, after: World) -> Iterator[LostPosition]:
    for id_ in sorted(graph.facts):
        node = graph.facts[id_]
        for position in node.fact.positions:
            cited = position.sources or node.fact.sources or node.citations
            rests = [full_id(node.record.id, fact) for fact in position.rests_on]
            yield from _position((id_, position.by, position.stance.words), cited, rests, before, after)
    for record in graph.of_kind("question"):
        assert isinstance(record.sheet, Question)
        for legal in record.sheet.positions:
            rests = [full_id(record.id, fact) for fact in legal.rests_on]
            yield from _position((record.id, legal.by, legal.stance), legal.sources, rests, before, after)


def _position(
    who: tuple[str, str, str], cited: tuple[Citation, ...], rests: list[str], before: World, after: World
) -> Iterator[LostPosition]:
    if after.lost(cited):
        if not before.lost(cited):
            yield LostPosition(*who, "fallen", tuple(dict.fromkeys(citation.id for citation in cited)))
    elif rests and after.facts.issuperset(rests) and not before.facts.issuperset(rests):
        yield LostPosition(*who, "shaken", tuple(dict.fromkeys(rests)))


def _answers(graph: Graph, before: World, after: World) -> Iterator[LostAnswer]:
    for record in graph.of_kind("question"):
        assert isinstance(record.sheet, Question)
        premises = tuple(dict.fromkeys(full_id(record.id, premise) for premise in record.sheet.premises))
        authorities = tuple(dict.fromkeys(authority.authority for authority in record.sheet.rule))
        lost = tuple(id_ for id_ in premises if id_ in after.facts and id_ not in before.facts)
        gone = tuple(id_ for id_ in authorities if id_ in after.sources and id_ not in before.sources)
        if lost or gone:
            left = len(set(premises) - after.facts) + len(set(authorities) - after.sources)
            yield LostAnswer(record.id, lost, gone, left)


def _entries(graph: Graph, before: World, after: World) -> Iterator[LostEntry]:
    for record in graph.sheets.values():
        for path, cited in citations(record.sheet):
            in_fact = path[:1] == ("facts",)
            legal = isinstance(record.sheet, Question) and path[:1] == ("positions",)
            if not in_fact and not legal and after.lost(cited) and not before.lost(cited):
                span = record.document.span((*path, "sources"))
                entry = " ".join(str(step + 1) if isinstance(step, int) else step for step in path) or "sources"
                yield LostEntry(record.id, entry, span.file, span.start.line)


def _passages(found: Iterator[Passage], before: World, after: World) -> Iterator[LostPassage]:
    for passage in found:
        if any(after.fell(id_) and not before.fell(id_) for id_ in passage.grounds):
            fallen = tuple(id_ for id_ in passage.grounds if after.fell(id_))
            yield LostPassage(passage, fallen, tuple(id_ for id_ in passage.grounds if not after.fell(id_)))
