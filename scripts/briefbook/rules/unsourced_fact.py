"""A fact has no source.

## What it does
Reports facts that name no source, neither themselves nor in all of their positions.

## Why it matters
This is what briefbook is for: what is not sourced does not compile.

## Example
    - id: closed
      statement: The bridge was closed.

## How to mend it
    sources: [{id: harbour-notice-2025-04-02, at: "p. 1"}]
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph

RULE = Rule("E401", "unsourced-fact", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each fact, or position of a fact, that nothing bears out."""
    for node in graph.facts.values():
        if not node.citations:
            yield Diagnostic(
                RULE, node.span, f"The fact '{node.id}' has no source", "Add `sources: [ID]`, with `at:` for the place."
            )
        elif not node.fact.sources:
            for index, position in enumerate(node.fact.positions):
                if not position.sources:
                    place = node.record.document.span((*node.path, "positions", index, "by"))
                    yield Diagnostic(
                        RULE,
                        place,
                        f"The position of '{position.by}' has no source",
                        "Add `sources` to it or the fact.",
                    )
