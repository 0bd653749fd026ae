"""Facts replace each other in a circle.

## What it does
Reports chains of `replaces` that come back to where they began.

## Why it matters
The current fact is the one at the end of such a chain; a circle has no end.

## Example
    - {id: count-a, replaces: count-b, …}
    - {id: count-b, replaces: count-a, …}

## How to mend it
The older fact replaces nothing; delete its `replaces`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import FactNode, Graph

RULE = Rule("G305", "replaces-cycle", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each circle."""
    done: set[str] = set()
    for start in graph.facts:
        trail: list[str] = []
        id_: str | None = start
        while id_ is not None and id_ in graph.facts and id_ not in done:
            if id_ in trail:
                ring = trail[trail.index(id_) :]
                node = graph.facts[min(ring)]
                yield Diagnostic(
                    RULE,
                    node.record.document.span((*node.path, "replaces")),
                    f"These facts replace each other in a circle: {' → '.join([*ring, ring[0]])}",
                    "The oldest replaces nothing; delete its `replaces`.",
                )
                break
            trail.append(id_)
            id_ = replaced(graph.facts[id_])
        done.update(trail)


def replaced(node: FactNode) -> str | None:
    """Full id of the fact that a fact replaces."""
    written = node.fact.replaces
    return f"{node.record.id}.{written}" if written and "." not in written else written
