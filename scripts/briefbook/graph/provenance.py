"""Where a fact comes from, down to the origins, and everything that uses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph.falling import withdrawn, world
from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.passages import Passage, passages
from briefbook.graph.status import verdict
from briefbook.model import Question, Sheet
from briefbook.model.citation import Citation
from briefbook.model.references import full_id


@dataclass(frozen=True, slots=True)
class Step:
    """A source on the way down to the origins; a list of steps is a tree in reading order."""

    depth: int
    """0 for what is cited, 1 for what that repeats, and so on."""
    id: str
    title: str
    publisher: str
    published: str
    """As written (EDTF); empty where undated."""
    consulted: str
    """How much of it the desk has read; empty where the source cannot be read."""
    at: str
    """Place in the source; at depth 0 alone."""
    withdrawn: str
    """Day and reason of its withdrawal; empty where it stands."""
    fallen: bool
    """Whether it is withdrawn, or repeats only what has fallen."""
    origin: bool
    """Whether the way ends here."""
    again: bool
    """Whether it has been told above, with all that it repeats."""
    passes_on: str
    """The statement that it only passes on here, which is the next step down; empty if none."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One position on the fact."""

    by: str
    name: str
    stance: str
    on: str
    rests_on: tuple[str, ...]
    sources: tuple[Step, ...]
    """Its own sources; none where the fact's count."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """A position on another fact or question that rests on this fact."""

    held_on: str
    by: str
    stance: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """A fact with its sources, voices and uses."""

    id: str
    statement: str
    file: str
    line: int
    status: str
    reason: str
    origins: tuple[str, ...]
    measure: str
    replaces: str
    sources: tuple[Step, ...]
    """The fact's own citations."""
    positions: tuple[Voice, ...]
    replaced_by: tuple[str, ...]
    premise_of: tuple[str, ...]
    """Legal questions whose answer turns on it."""
    leanings: tuple[Leaning, ...]
    passages: tuple[Passage, ...]
    """Where briefs rest on it."""


def provenance(graph: Graph, fact_id: str) -> Provenance:
    """All there is to say of one fact; KeyError where there is none of this id."""
    node = graph.facts[fact_id]
    fact, sheet = node.fact, node.record.id
    found = verdict(node, graph)
    gone = world(graph, withdrawn(graph)).sources
    incoming = graph.incoming.get(fact_id, ())
    return Provenance(
        id=fact_id,
        statement=fact.statement,
        file=node.span.file,
        line=node.span.start.line,
        status=found.status.value,
        reason=found.reason,
        origins=tuple(sorted(found.origins)),
        measure=full_id(sheet, fact.measure) if fact.measure else "",
        replaces=full_id(sheet, fact.replaces) if fact.replaces else "",
        sources=tuple(_ways_down(graph, fact.sources, gone)),
        positions=tuple(_voices(graph, node, gone)),
        replaced_by=tuple(dict.fromkeys(r.fact for r in incoming if r.reverse == "replaced by" and r.fact)),
        premise_of=tuple(dict.fromkeys(r.record.id for r in incoming if r.path[0] == "premises")),
        leanings=tuple(_leanings(graph, fact_id)),
        passages=tuple(p for issue in graph.issues.values() for p in passages(issue, graph) if fact_id in p.grounds),
    )


def _ways_down(graph: Graph, cited: tuple[Citation, ...], gone: frozenset[str]) -> Iterator[Step]:
    """Depth first with a stack of its own, since a chain may be longer than Python's; each source is opened once."""
    told: set[str] = set()
    waiting: list[tuple[int, str, Citation | None]] = [(0, citation.id, citation) for citation in reversed(cited)]
    while waiting:
        depth, id_, here = waiting.pop()
        statement = here.statement if here else None
        source = graph.source(id_)
        above = () if source is None or statement else tuple(dict.fromkeys(source.repeats))
        notice = source.retracted if source else None
        yield Step(
            depth=depth,
            id=id_,
            title=source.title if source else "",
            publisher=source.publisher if source else "",
            published=str(source.published or "") if source else "",
            consulted=source.consulted if source else "",
            at=(here.at or "") if here else "",
            withdrawn=f"{notice.on}: {notice.why}" if notice else "",
            fallen=id_ in gone,
            origin=source is not None and not above and statement is None,
            again=id_ in told and bool(above),
            passes_on=statement or "",
        )
        if statement:
            waiting.append((1, statement, None))
        elif source is not None and id_ not in told:
            told.add(id_)
            waiting += [(depth + 1, parent, None) for parent in reversed(above)]


def _voices(graph: Graph, node: FactNode, gone: frozenset[str]) -> Iterator[Voice]:
    for position in node.fact.positions:
        speaker = graph.sheets.get(position.by)
        yield Voice(
            by=position.by,
            name=speaker.sheet.title if speaker else position.by,
            stance=position.stance.words,
            on=str(position.on or ""),
            rests_on=tuple(full_id(node.record.id, fact) for fact in position.rests_on),
            sources=tuple(_ways_down(graph, position.sources, gone)),
        )


def _leanings(graph: Graph, fact_id: str) -> Iterator[Leaning]:
    for reference in graph.incoming.get(fact_id, ()):
        sheet = reference.record.sheet
        match reference.path:
            case ("facts", int(which), "positions", int(index), "rests_on", _) if isinstance(sheet, Sheet):
                fact = sheet.facts[which]
                position = fact.positions[index]
                yield Leaning(f"{reference.record.id}.{fact.id}", position.by, position.stance.words)
            case ("positions", int(index), "rests_on", _) if isinstance(sheet, Question):
                legal = sheet.positions[index]
                yield Leaning(reference.record.id, legal.by, legal.stance)
