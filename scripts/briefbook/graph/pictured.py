"""What each picture is made of: the facts of a measure, the places of things, the ties of an actor, a source's copies."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph.graph import FactNode, Graph
from briefbook.load import IssueRecord
from briefbook.model import Actor, Asset, Event, Sheet, Source
from briefbook.model.edtf import Edtf
from briefbook.model.prose import Call


@dataclass(frozen=True, slots=True)
class Placed:
    """A thing on the map."""

    place: str
    """Asset sheet with a location."""
    thing: str
    """Sheet or fact that lies, happened or held there; the place itself where nothing else is named."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A typed link between an actor and another sheet, seen from the actor."""

    verb: str
    other: str
    outgoing: bool
    """Whether the actor is the one that acts."""
    when: Edtf | None


@dataclass(frozen=True, slots=True)
class Copy:
    """A source that retells another."""

    id: str
    generation: int
    """1 where it retells the origin itself."""
    of: str
    """What it retells."""


def charted(graph: Graph, measure: str) -> tuple[FactNode, ...]:
    """Facts of a measure that have a value and a date, in order of the day that they speak of."""
    named = dict.fromkeys(r.fact for r in graph.incoming.get(measure, ()) if r.reverse == "measured by" and r.fact)
    found = [graph.facts[id_] for id_ in named if id_ in graph.facts]
    dated = [node for node in found if node.fact.value is not None and _day(node.fact.when) is not None]
    return tuple(sorted(dated, key=lambda node: (str(_day(node.fact.when)), node.id)))


def _day(when: Edtf | None) -> datetime.date | None:
    return (when.latest or when.earliest) if when else None


def placed(graph: Graph, id_: str) -> tuple[Placed, ...]:
    """Where a fact or the thing of a sheet is, each place once for each thing; empty where no place is given."""
    node = graph.facts.get(id_)
    if node is not None:
        place = node.fact.located or _home(graph, node.record.id)
        return (Placed(place, id_),) if place and _located(graph, place) else ()
    found: dict[Placed, None] = {}
    if (home := _home(graph, id_)) and _located(graph, home):
        found[Placed(home, id_)] = None
    record = graph.sheets.get(id_)
    for fact in record.sheet.facts if record and isinstance(record.sheet, Sheet) else ():
        if fact.located and _located(graph, fact.located):
            found[Placed(fact.located, f"{id_}.{fact.id}")] = None
    return tuple(found)


def all_placed(graph: Graph) -> tuple[Placed, ...]:
    """Everything in the dossier that has a place, by the ids of the sheets."""
    sheets = [id_ for id_ in graph.sheets if graph.kind_of(id_) in {"actor", "asset", "event"}]
    return tuple(dict.fromkeys(one for id_ in sheets for one in placed(graph, id_)))


def _home(graph: Graph, id_: str) -> str | None:
    """The place of a sheet's thing: itself, or where an event happened."""
    record = graph.sheets.get(id_)
    if record is None:
        return None
    if isinstance(record.sheet, Asset) and record.sheet.location:
        return id_
    return record.sheet.located if isinstance(record.sheet, Event) else None


def _located(graph: Graph, place: str) -> bool:
    record = graph.sheets.get(place)
    return record is not None and isinstance(record.sheet, Asset) and record.sheet.location is not None


def ties(graph: Graph, actor: str) -> tuple[Tie, ...]:
    """Relations of an actor both ways, with offices, parts and what it operates; its own first."""
    record = graph.sheets.get(actor)
    if record is None or not isinstance(record.sheet, Actor):
        return ()
    sheet = record.sheet
    found = [Tie(one.type, one.to, True, one.when) for one in sheet.relations]
    found += [Tie(f"is {one.role} of", one.of, True, one.when) for one in sheet.roles if one.of]
    if sheet.part_of:
        found.append(Tie("is part of", sheet.part_of, True, None))
    for reference in graph.incoming.get(actor, ()):
        other = reference.record
        match reference.path, other.sheet:
            case ("relations", int(index), "to"), Actor() as speaker:
                found.append(Tie(speaker.relations[index].type, other.id, False, speaker.relations[index].when))
            case ("roles", int(index), "of"), Actor() as holder:
                found.append(Tie(f"is {holder.roles[index].role} of", other.id, False, holder.roles[index].when))
            case ("part_of",), Actor():
                found.append(Tie("is part of", other.id, False, None))
            case ("operator",), Asset():
                found.append(Tie("operates", other.id, True, None))
    return tuple(one for one in found if one.other in graph.sheets)


def retold(graph: Graph, source: str) -> tuple[Copy, ...]:
    """Sources that retell this one, generation by generation, each once where it stands nearest."""
    found: dict[str, Copy] = {}
    row, generation = [source] if source in graph.sheets else [], 1
    while row:
        above, row = row, []
        for of in above:
            for reference in graph.incoming.get(of, ()):
                id_ = reference.record.id
                if isinstance(reference.record.sheet, Source) and reference.path[0] == "repeats":
                    if id_ == source or id_ in found:
                        continue
                    found[id_] = Copy(id_, generation, of)
                    row.append(id_)
        generation += 1
    return tuple(found.values())


def shown(call: Call, graph: Graph, cutoff: datetime.date) -> Iterator[str]:
    """Facts that a picture shows or is marked by, as far as they were known at the cut-off; none for other calls."""
    match call.name:
        case "chart":
            ids = [node.id for measure in call.ids for node in charted(graph, measure)]
        case "map":
            named = [one for id_ in call.ids for one in placed(graph, id_)] if call.ids else all_placed(graph)
            ids = [one.thing for one in named]
        case "lineage":
            ids = [str(call.options.get("carries", ""))]
        case _:
            return
    for id_ in ids:
        node = graph.facts.get(id_)
        if node is not None and _known(node, graph, cutoff):
            yield id_


def _known(node: FactNode, graph: Graph, cutoff: datetime.date) -> bool:
    days = [graph.origins.known_from(citation.id) for citation in node.citations]
    return not days or any(day is None or day <= cutoff for day in days)


def rests_on(issue: IssueRecord, call: Call, graph: Graph) -> tuple[str, ...]:
    """What a call names, with what its picture shows."""
    return tuple(dict.fromkeys((*call.ids, *shown(call, graph, issue.issue.cutoff))))
