"""A sheet rests on no source at all.

## What it does
Reports actors, assets, events and questions that name no source anywhere (not for themselves, not in a fact, a role,
a relation, a rule or a position) and that no other sheet names in a sourced statement.

## Why it matters
Its name, kind and dates are statements too.

## Example
    name: Harbour Authority
    kind: agency

## How to mend it
Add `sources: [ID]` to the sheet: where its name and kind come from.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span
from briefbook.graph import Graph, reached

RULE = Rule("E403", "unsourced-sheet", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each sheet without any source."""
    if graph.broken:
        return  # what names it may stand in a sheet that cannot be read
    known = reached(graph.sheets.values())
    for id_, record in graph.sheets.items():
        if id_ not in known:
            yield Diagnostic(
                RULE,
                Span.at(record.document.file),
                f"The sheet '{id_}' rests on no source",
                "Add `sources: [ID]`: where its name and kind come from.",
            )
