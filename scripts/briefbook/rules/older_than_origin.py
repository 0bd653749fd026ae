"""A source repeats one, or passes on a statement, that was published later.

## What it does
Compares the dates of a source and of what it `repeats`, and of each `statement` that a citation says it passes on.

## Why it matters
Nobody can retell what is not out yet: one of the dates or the lineage is wrong, and with it the count of origins.

## Example
    a.yml: {published: 2025-11-20, repeats: b}
    b.yml: {published: 2025-11-22}

## How to mend it
Correct the date, or turn the lineage round.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity, Span
from briefbook.graph import Graph, citations

RULE = Rule("E405", "older-than-origin", Severity.WARNING, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each source that is surely older than what it repeats or passes on."""
    for id_, source in graph.origins.sources.items():
        for index, parent in enumerate(source.repeats):
            place = graph.sheets[id_].document.span(("repeats", index))
            yield from _older(graph, id_, parent, "repeats", place)
    for record in graph.sheets.values():
        for path, cited in citations(record.sheet):
            for index, citation in enumerate(cited):
                if citation.statement:
                    place = record.document.span((*path, "sources", index, "statement"))
                    yield from _older(graph, citation.id, citation.statement, "passes on", place)


def _older(graph: Graph, id_: str, parent: str, how: str, place: Span) -> Iterator[Diagnostic]:
    source, origin = graph.source(id_), graph.source(parent)
    if not source or not origin or not source.published or not origin.published:
        return
    latest, earliest = source.published.latest, origin.published.earliest
    if latest and earliest and latest < earliest:
        yield Diagnostic(
            RULE,
            place,
            f"'{id_}' ({source.published}) is older than '{parent}' ({origin.published}), which it {how}",
            "Correct a date, or turn the lineage round.",
            (Note(graph.sheets[parent].document.span(("published",)), "published here"),),
        )
