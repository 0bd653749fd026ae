"""A reference names a thing of the wrong kind.

## What it does
Reports ids that exist but cannot stand in their field, such as an event where an actor belongs.

## Why it matters
An event cannot say anything, and an actor is no source: the page would make no sense.

## Example
    positions:
      - by: press-briefing-2025-11-20     # an event; who spoke?

## How to mend it
Name a thing of the kind that the message asks for.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, did_you_mean
from briefbook.graph import Graph
from briefbook.rules.unknown_id import known

RULE = Rule("G302", "wrong-kind", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each reference of the wrong kind."""
    for reference in graph.references:
        kind = graph.kind_of(reference.target)
        if kind is not None and kind not in reference.kinds:
            what = " or ".join(reference.kinds)
            yield Diagnostic(
                RULE,
                reference.span,
                f"'{reference.target}' is of kind {kind}; here belongs: {what}",
                did_you_mean(reference.target, known(graph, reference.kinds)) or f"Name one of kind {what}.",
            )
