"""Figures of one measure that cannot both be right: same period, values that exclude each other, different origins."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from types import MappingProxyType

from briefbook.graph.graph import FactNode, Graph
from briefbook.model import Edtf, Fact, Value
from briefbook.model.references import full_id


def conflicts(graph: Graph) -> Mapping[str, tuple[str, ...]]:
    """For each fact of a measure, the facts that contradict it; nobody has to mark them by hand.

    Totals up to the same day (`extent: within`) are of one period, wherever they begin to count; else the period is what
    `when` gives. A figure that another one `replaces` is not set against it. "About" excludes
    nothing, since a source does not say how far off it may be.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for nodes in _periods(graph).values():
        for index, one in enumerate(nodes):
            for other in nodes[index + 1 :]:
                if _exclude(one, other, graph):
                    found[one.id].append(other.id)
                    found[other.id].append(one.id)
    return MappingProxyType({id_: tuple(others) for id_, others in found.items()})


def _periods(graph: Graph) -> dict[tuple[str, str], list[FactNode]]:
    """Facts with a value by measure and period."""
    periods: dict[tuple[str, str], list[FactNode]] = defaultdict(list)
    for measure in graph.measures:
        for reference in graph.incoming.get(measure, ()):
            node = graph.facts.get(reference.fact or "")
            if node and node.fact.value and node.fact.when:
                periods[measure, _period(node.fact, node.fact.when)].append(node)
    return periods


def _period(fact: Fact, when: Edtf) -> str:
    up_to_a_day = fact.extent == "within" and when.is_interval and when.latest
    return f"by {when.latest}" if up_to_a_day else when.text


def _exclude(one: FactNode, other: FactNode, graph: Graph) -> bool:
    origins = [graph.origins.count(citation.ground for citation in node.cited) for node in (one, other)]
    if origins[0] & origins[1] or _replaces(one, other) or _replaces(other, one):
        return False
    assert one.fact.value is not None
    assert other.fact.value is not None
    (low, high), (low2, high2) = _range(one.fact.value), _range(other.fact.value)
    return high < low2 or high2 < low


def _replaces(newer: FactNode, older: FactNode) -> bool:
    written = newer.fact.replaces
    return written is not None and full_id(newer.record.id, written) == older.id


def _range(value: Value) -> tuple[float, float]:
    if value.about is not None:
        return -math.inf, math.inf
    if value.exactly is not None:
        return value.exactly, value.exactly
    low = -math.inf if value.at_least is None else value.at_least
    high = math.inf if value.at_most is None else value.at_most
    return low, high
