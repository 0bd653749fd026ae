"""The status of a fact, derived from who says so and from how many origins. It is never typed in."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.origins import Origins
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

    withdrawn: every source is retracted, or repeats nothing but such; unknown: nobody says that it is so or not, and somebody (or the desk) could not
    determine it, or all that is published is who would not say; disputed: somebody denies it; alleged: one party says so of another; established: two or more
    origins; reported: one.
    """
    known = graph.verdicts.get(node.id)
    if isinstance(known, Verdict) and graph.facts.get(node.id) is node:
        return known
    found = _verdict(node, graph)
    if graph.facts.get(node.id) is node:
        graph.verdicts[node.id] = found
    return found


def _verdict(node: FactNode, graph: Graph) -> Verdict:
    standing = [citation for citation in node.cited if graph.origins.stands(citation)]
    origins = graph.origins.behind(standing) - graph.origins.fallen.keys()
    status, reason = _status(node, graph, len(origins), withdrawn=bool(node.cited) and not standing)
    return Verdict(status, reason, origins, len(node.citations))


def _status(node: FactNode, graph: Graph, origins: int, *, withdrawn: bool) -> tuple[Status, str]:
    positions = [position for position in node.fact.positions if position_stands(position, node, graph.origins)]
    for_it = [p for p in positions if p.stance.for_it]
    against = [p for p in positions if p.stance.against_it]
    unsure = [p for p in positions if p.stance is Stance.COULD_NOT_DETERMINE]
    if withdrawn:
        return Status.WITHDRAWN, "Every source has been withdrawn."
    if node.fact.not_found and not for_it and not against:
        return Status.UNKNOWN, f"Not determined by the desk: {node.fact.not_found}"
    if not for_it and not against and (unsure or (positions and not node.fact.sources)):
        return Status.UNKNOWN, _listed(graph, [("", p) for p in positions])
    if against:
        return Status.DISPUTED, _listed(graph, [("asserts", p) for p in for_it] + [("", p) for p in against])
    if for_it and _of_another(node, graph, {p.by for p in for_it}):
        return Status.ALLEGED, f"Said only by {_names(graph, for_it)}, of another party."
    if origins >= 2:
        return Status.ESTABLISHED, f"Published by {origins} independent origins."
    return Status.REPORTED, "All citations lead back to one origin."


def position_stands(position: Position, node: FactNode, origins: Origins) -> bool:
    """Whether a position has a source left; one without sources of its own stands on the fact's."""
    sources = position.sources or node.fact.sources
    return not sources or any(origins.stands(citation) for citation in sources)


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


_PASSIVE = {
    "asserts": "Asserted by", "confirms": "Confirmed by", "denies": "denied by", "disputes": "disputed by",
    "does not rule out": "not ruled out by", "declines to comment": "no comment from",
    "refers elsewhere": "passed on by", "could not determine": "not determined by",
}  # fmt: skip


def _listed(graph: Graph, positions: list[tuple[str, Position]]) -> str:
    """Such as `Asserted by A and B; denied by C`, as a sentence."""
    grouped: dict[str, list[Position]] = {}
    for shared, position in positions:
        grouped.setdefault(_PASSIVE[shared or position.stance.words], []).append(position)
    text = "; ".join(f"{how} {_names(graph, group)}" for how, group in grouped.items())
    return f"{text[0].upper()}{text[1:]}."


def _names(graph: Graph, positions: list[Position]) -> str:
    ids = dict.fromkeys(p.by for p in positions)
    names = [r.sheet.title if (r := graph.sheets.get(id_)) else id_ for id_ in ids]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
