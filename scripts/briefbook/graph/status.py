"""The status of a fact, derived from who says so and from how many origins. It is never typed in."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from briefbook.graph.graph import FactNode, Graph
from briefbook.model import Actor, Position, Stance


class Status(enum.StrEnum):
    """How far a fact can be relied on."""

    ESTABLISHED = "established"
    REPORTED = "reported"
    ALLEGED = "alleged"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with its reason in plain words."""

    status: Status
    reason: str
    origins: frozenset[str]
    citations: int


def verdict(node: FactNode, graph: Graph) -> Verdict:
    """The status of one fact, by the first of these that holds.

    withdrawn: every source is retracted; unknown: somebody could not determine it, nobody says that it is so or not;
    disputed: somebody says so and somebody denies it; alleged: one party says so of another; established: two or more
    origins; reported: one.
    """
    ids = [citation.id for citation in node.citations]
    standing = [id_ for id_ in ids if not ((source := graph.source(id_)) and source.retracted)]
    origins = graph.origins.count(standing)
    status, reason = _status(node, graph, bool(ids) and not standing, len(origins))
    return Verdict(status, reason, origins, len(ids))


def _status(node: FactNode, graph: Graph, withdrawn: bool, origins: int) -> tuple[Status, str]:
    positions = node.fact.positions
    for_it = [p for p in positions if p.stance.for_it]
    against = [p for p in positions if p.stance.against_it]
    unsure = [p for p in positions if p.stance is Stance.COULD_NOT_DETERMINE]
    if withdrawn:
        return Status.WITHDRAWN, "Every source has been withdrawn."
    if unsure and not for_it and not against:
        return Status.UNKNOWN, f"{_names(graph, unsure)} could not determine it."
    if for_it and against:
        return Status.DISPUTED, f"{_names(graph, for_it)} {_say(for_it)} so; {_names(graph, against)} {_deny(against)}."
    if against:
        return Status.DISPUTED, f"{_names(graph, against)} {_deny(against)}."
    if for_it and _of_another(node, graph, {p.by for p in for_it}):
        return Status.ALLEGED, f"Said by {_names(graph, for_it)} of another party, and by nobody else."
    if origins >= 2:
        return Status.ESTABLISHED, f"Published by {origins} independent origins."
    return Status.REPORTED, "All citations lead back to one origin."


def _of_another(node: FactNode, graph: Graph, speakers: set[str]) -> bool:
    """Whether the fact concerns an actor of another party than its only speakers."""
    own = {_party(graph, speaker) for speaker in speakers}
    concerned = [id_ for id_ in (node.record.id, *node.fact.about) if graph.kind_of(id_) == "actor"]
    return len(own) == 1 and any(_party(graph, id_) not in own for id_ in concerned)


def _party(graph: Graph, id_: str) -> str:
    """The largest body that an actor belongs to."""
    seen: set[str] = set()
    while id_ not in seen:
        seen.add(id_)
        record = graph.sheets.get(id_)
        if record and isinstance(record.sheet, Actor) and record.sheet.part_of:
            id_ = record.sheet.part_of
    return id_


def _names(graph: Graph, positions: list[Position]) -> str:
    ids = dict.fromkeys(p.by for p in positions)
    names = [r.sheet.title if (r := graph.sheets.get(id_)) else id_ for id_ in ids]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _say(positions: list[Position]) -> str:
    return "says" if len({p.by for p in positions}) == 1 else "say"


def _deny(positions: list[Position]) -> str:
    return "denies it" if len({p.by for p in positions}) == 1 else "deny it"
