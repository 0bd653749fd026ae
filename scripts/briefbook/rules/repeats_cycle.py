"""Sources repeat each other in a circle.

## What it does
Reports chains of `repeats` that come back to where they began.

## Why it matters
Origins are counted at the end of such chains; a circle has no end, so nobody would be the first to say it.

## Example
    a.yml: repeats: b
    b.yml: repeats: a

## How to mend it
Find out which of them was first, and delete its `repeats`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph

RULE = Rule("G304", "repeats-cycle", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each circle."""
    for ring in graph.origins.cycles:
        chain = " → ".join([*ring, ring[0]])
        yield Diagnostic(
            RULE,
            graph.sheets[ring[0]].document.span(("repeats",)),
            f"These sources repeat each other in a circle: {chain}",
            "The first to publish repeats nobody; delete its `repeats`.",
        )
