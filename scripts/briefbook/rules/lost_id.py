"""Something that was published has no address any more.

## What it does
Reports ids of `content/ids.txt` that no sheet, fact or issue has, that none names under `formerly`, and that are not
marked as gone.

## Why it matters
Printed briefs, other sites and readers' notes hold the old address. They would find nothing, and could not tell whether
the thing was renamed or withdrawn.

## Example
    fact bridge-closure.closed-2025-04-03     # the fact is now called `closed`

## How to mend it
Add the old id to what has taken its place: `formerly: [closed-2025-04-03]`. If it was taken away on purpose, write `gone`
before its line.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, did_you_mean
from briefbook.graph import Graph
from briefbook.graph.former import former, living

RULE = Rule("G307", "lost-id", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each id that leads nowhere."""
    if not graph.loaded.published:
        return
    there = set(living(graph))
    moved = {one.id for one in former(graph)}
    for one, span in graph.loaded.published.items():
        # A fact of a sheet that was renamed is found at the sheet's new address.
        sheet = one.id.partition(".")[0].partition("@")[0]
        if one.gone or (one.sort, one.id) in there or one.id in moved or sheet in graph.broken:
            continue
        if one.sort == "fact" and _followed(one.id, graph, moved):
            continue
        near = did_you_mean(one.id, [id_ for sort, id_ in there if sort == one.sort])
        yield Diagnostic(
            RULE,
            span,
            f"The {one.sort} '{one.id}' was published, and nothing has or had this id now",
            f"{near} Add it to the formerly of what took its place, or write gone before the line.".strip(),
        )


def _followed(id_: str, graph: Graph, moved: set[str]) -> bool:
    """Whether the fact kept its id while its sheet took another."""
    sheet, _, fact = id_.partition(".")
    return any(
        f"{one.now}.{fact}" in graph.facts or f"{one.now}.{fact}" in moved for one in former(graph) if one.id == sheet
    )
