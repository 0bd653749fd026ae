"""A source that nothing uses.

## What it does
Reports sources that no sheet cites, and that neither repeat nor are repeated by one that is cited.

## Why it matters
It would be counted and listed without bearing anything out. Often it is the trace of a fact that was lost.

## Example
`content/sources/ap-2025-10-02.yml`, after the only fact that cited it was deleted.

## How to mend it
Cite it where it belongs, say what it `repeats`, or delete the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span
from briefbook.graph import Graph

RULE = Rule("E402", "unused-source", Severity.WARNING, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each source outside every lineage that is cited."""
    sources = graph.origins.sources
    cited = {r.target for r in graph.references if r.record.kind.name != "source" and r.target in sources}
    if graph.broken or not graph.loaded.whole:
        return  # what cites it may stand in a sheet that cannot be read, or may have come later
    lineages = graph.origins.count(cited)
    for id_ in sources:
        if id_ not in cited and not (graph.origins.roots(id_) & lineages):
            yield Diagnostic(
                RULE,
                Span.at(graph.sheets[id_].document.file),
                f"Nothing uses the source '{id_}'",
                "Cite it, say what it repeats, or delete the sheet.",
            )
