"""A brief cites something that does not exist.

## What it does
Reports citations, arguments of functions and grounds of judgements that name no fact (or, where it may, no legal
question), and pictures of a measure, an actor, a source or a place that does not exist.

## Why it matters
The sentence would have no ground, and its note would be empty.

## Example
    The bridge was closed [@bridge.close].     # the fact is called bridge.closed

## How to mend it
Correct the id. A citation names `sheet.fact` or a legal question; not an actor, a source or an event as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, did_you_mean
from briefbook.graph import Graph
from briefbook.rules.citing import named
from briefbook.rules.unknown_id import known

RULE = Rule("B507", "unknown-citation", Severity.ERROR, __doc__)
_OWN: dict[tuple[str, ...], str] = {("measure",): "Name one of its measures"}


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each id that names nothing citable."""
    for issue in graph.issues.values():
        for name in named(issue):
            kind = graph.kind_of(name.id)
            if kind in name.kinds or (kind is None and not graph.is_missing(name.id)):
                continue
            ids = [id_ for one in name.kinds for id_ in known(graph, (one,))]
            what = " or ".join(name.kinds)
            message = (
                f"There is no {what} '{name.id}'" if kind is None else f"'{name.id}' is no {what} but of kind {kind}"
            )
            own = [id_ for id_ in ids if id_.startswith(f"{name.id}.")]
            hint = (
                f"{_OWN.get(name.kinds, 'Cite one of its facts')}: {', '.join(own[:5])}."
                if own
                else did_you_mean(name.id, ids)
            )
            yield Diagnostic(RULE, name.span, message, hint or _hint(name.kinds))


def _hint(kinds: tuple[str, ...]) -> str:
    return "Cite a fact as [@sheet.fact]." if "fact" in kinds else f"Name the id of a {kinds[0]}."
