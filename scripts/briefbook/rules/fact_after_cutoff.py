"""An issue cites a fact that was not known at its cut-off.

## What it does
Reports facts of which every source was published after the issue's information cut-off.

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
from briefbook.graph import Graph
from briefbook.rules.citing import named

RULE = Rule("B511", "fact-after-cutoff", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each citation of a fact that came later."""
    for issue in graph.issues.values():
        for name in named(issue):
            node = graph.facts.get(name.id)
            if node is None:
                continue
            days = [graph.origins.known_from(citation.id) for citation in node.citations]
            if days and all(day is not None and day > issue.issue.cutoff for day in days):
                first = min(day for day in days if day)
                yield Diagnostic(
                    RULE,
                    name.span,
                    f"'{name.id}' is known from {first}; the cut-off is {issue.issue.cutoff}",
                    "Cite an earlier fact, or write a new issue.",
                )
