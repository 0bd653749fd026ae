"""Whether a fact has outlived its shelf life: seen from a day that is given, never from today.

The shelf life is the fact's own, else its measure's. The age runs from the last day that `when` can mean; what lies
ahead has none. A fact whose period is open or whose end is not known, or that has
no `when`, is as old as its newest source that stands. Without any date its age cannot be told, and it is not stale.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from briefbook.graph.graph import FactNode, Graph
from briefbook.model.references import full_id


@dataclass(frozen=True, slots=True)
class Stale:
    """A fact that is older than its shelf life."""

    id: str
    days: int
    """Its age."""
    shelf_life: int
    """Days that it was good for."""


def stale(node: FactNode, graph: Graph, day: datetime.date | None) -> Stale | None:
    """The fact with its age on `day`, or None where it is not stale.

    One that a later known fact replaces is overtaken, not stale. Without a day nothing is stale.
    """
    life = shelf_life(node, graph)
    if day is None or life is None or overtaken_by(node.id, graph) is not None:
        return None
    told = _told_for(node, graph)
    age = (day - told).days if told is not None else 0
    return Stale(node.id, age, life) if age > life else None


def shelf_life(node: FactNode, graph: Graph) -> int | None:
    """The shelf life of a fact in days: its own, else its measure's."""
    if node.fact.shelf_life is not None or node.fact.measure is None:
        return node.fact.shelf_life
    measure = graph.measures.get(full_id(node.record.id, node.fact.measure))
    return measure.measure.shelf_life if measure else None


def overtaken_by(id_: str, graph: Graph) -> str | None:
    """The fact that brings this one up to date, if one is known."""
    found = [r.fact for r in graph.incoming.get(id_, ()) if r.path[-1] == "replaces" and r.fact]
    return found[-1] if found else None


def _told_for(node: FactNode, graph: Graph) -> datetime.date | None:
    """The last day for which the fact tells anything."""
    if node.fact.when is not None and node.fact.when.latest is not None:
        return node.fact.when.latest
    origins = graph.origins
    days = (origins.known_from(citation.id) for citation in node.cited if origins.stands(citation))
    return max((known for known in days if known is not None), default=None)
