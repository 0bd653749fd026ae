"""The dossier holds fewer or more of something than it declares.

## What it does
Counts sheets of each kind, facts and issues, and holds them against `counts` in `content/dossier.yml`. It is silent
while a file cannot be read: what is missing then is told of by itself.

## Why it matters
A guard against silent loss: a sheet deleted by mistake, a folder that was not copied, a merge that dropped facts leave
nothing behind that any other rule could miss.

## Example
    counts: {facts: {at_least: 40}}      # and the sheets hold 38

## How to mend it
Bring back what was lost, or, if the change was meant, change the bound in `content/dossier.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.model import KINDS

RULE = Rule("E407", "count-out-of-bounds", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each bound that is broken."""
    document = graph.dossier_document
    if graph.dossier is None or document is None or graph.broken or not graph.loaded.whole:
        return
    there = {f"{kind}s": sum(1 for _ in graph.of_kind(kind)) for kind in KINDS}
    there |= {"facts": len(graph.facts), "issues": len(graph.issues)}
    for name, bounds in graph.dossier.counts.given.items():
        few = bounds.at_least is not None and there[name] < bounds.at_least
        many = bounds.at_most is not None and there[name] > bounds.at_most
        if few or many:
            bound, limit = ("at_least", bounds.at_least) if few else ("at_most", bounds.at_most)
            yield Diagnostic(
                RULE,
                document.span(("counts", name, bound)),
                f"The dossier holds {there[name]} {name}, but declares {bound.replace('_', ' ')} {limit}",
                "Bring back what was lost." if few else "Take out what is too many, or raise the bound.",
            )
