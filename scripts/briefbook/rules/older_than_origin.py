"""A source repeats one that was published later.

## What it does
Compares the dates of a source and of what it `repeats`.

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

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity
from briefbook.graph import Graph

RULE = Rule("E405", "older-than-origin", Severity.WARNING, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each source that is surely older than what it repeats."""
    sources = graph.origins.sources
    for id_, source in sources.items():
        for index, parent in enumerate(source.repeats):
            origin = sources.get(parent)
            if not origin or not origin.published or not source.published:
                continue
            latest, earliest = source.published.latest, origin.published.earliest
            if latest and earliest and latest < earliest:
                document = graph.sheets[id_].document
                yield Diagnostic(
                    RULE,
                    document.span(("repeats", index)),
                    f"'{id_}' ({source.published}) is older than '{parent}' ({origin.published}), which it repeats",
                    "Correct a date, or turn the lineage round.",
                    (Note(graph.sheets[parent].document.span(("published",)), "published here"),),
                )
