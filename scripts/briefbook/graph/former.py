"""Where things that were renamed or moved are to be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.diagnostics import Span
from briefbook.graph.graph import Graph
from briefbook.model.references import full_id


@dataclass(frozen=True, slots=True)
class Former:
    """An id that something had."""

    id: str
    """The former id: of a sheet, or `sheet.fact`."""
    now: str
    """The id that the same thing has today."""
    kind: str
    """Kind of the sheet, or `fact`."""
    span: Span
    """Where it is written."""


def former(graph: Graph) -> Iterator[Former]:
    """Every id that a sheet or a fact says it had, in order of today's ids."""
    for record in graph.sheets.values():
        for index, old in enumerate(record.sheet.formerly):
            yield Former(old, record.id, record.kind.name, record.document.span(("formerly", index)))
    for node in graph.facts.values():
        for index, old in enumerate(node.fact.formerly):
            place = node.record.document.span((*node.path, "formerly", index))
            yield Former(full_id(node.record.id, old), node.id, "fact", place)


def living(graph: Graph) -> Iterator[tuple[str, str]]:
    """Everything that has an address of its own: its sort (a kind of sheet, `fact` or `issue`) and its id."""
    yield from ((record.kind.name, id_) for id_, record in graph.sheets.items())
    yield from (("fact", id_) for id_ in graph.facts)
    yield from (("issue", id_) for id_ in graph.issues)
