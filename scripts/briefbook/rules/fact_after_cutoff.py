"""An issue cites a fact that was not known at its cut-off.

## What it does
Reports facts that were not known at the issue's information cut-off: every source was published later, or what is left
without the later ones has no date and happened later, or it is a count over sources that were not all out.

## Why it matters
An issue says what was known on a day. With later knowledge in it, nobody can tell afterwards what the reader was told.

## Example
An issue with `cutoff: 2025-11-23` that cites a fact whose only source is of 2025-12-03.

## How to mend it
Cite an earlier fact, or write a new issue with a later cut-off.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import FactNode, Graph
from briefbook.rules.citing import known_then, named

RULE = Rule("B511", "fact-after-cutoff", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each citation of a fact that came later."""
    for issue in graph.issues.values():
        then = known_then(graph, issue)
        for name in named(issue):
            node = graph.facts.get(name.id)
            if node is not None and name.id not in then.facts:
                yield Diagnostic(
                    RULE,
                    name.span,
                    f"'{name.id}' {_known(node, graph)}; the cut-off is {issue.issue.cutoff}",
                    "Cite an earlier fact, or write a new issue.",
                )


def _known(node: FactNode, graph: Graph) -> str:
    days = [day for citation in node.citations if (day := graph.origins.known_from(citation.id))]
    first = min(days, default=None)
    return f"is known from {first}" if first else "has no dated source, and happened later"
