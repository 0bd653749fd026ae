"""A sheet names something that does not exist.

## What it does
Reports references to actors, assets, events, questions, sources, facts and measures that no sheet defines.

## Why it matters
The link would lead nowhere, and a fact would lose its source or its speaker.

## Example
    sources: [reuters-2025-11-23]      # the sheet is called reuters-2025-11-22

## How to mend it
Correct the id, or write the sheet: `briefbook new source reuters-2025-11-23`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, did_you_mean
from briefbook.graph import Graph

RULE = Rule("G301", "unknown-id", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each reference to nothing."""
    for reference in graph.references:
        if graph.is_missing(reference.target):
            what = " or ".join(reference.kinds)
            hint = did_you_mean(reference.target, known(graph, reference.kinds))
            yield Diagnostic(
                RULE, reference.span, f"There is no {what} '{reference.target}'", hint or _start(reference.kinds)
            )


def known(graph: Graph, kinds: tuple[str, ...]) -> list[str]:
    """All ids of these kinds."""
    if kinds == ("fact",):
        return list(graph.facts)
    if kinds == ("measure",):
        return list(graph.measures)
    return [id_ for id_ in graph.sheets if graph.kind_of(id_) in kinds]


def _start(kinds: tuple[str, ...]) -> str:
    if kinds[0] in {"fact", "measure"}:
        return f"Add the {kinds[0]} to its sheet, or correct the id."
    return f"Write its sheet, content/{kinds[0]}s/ID.yml, or correct the id."
