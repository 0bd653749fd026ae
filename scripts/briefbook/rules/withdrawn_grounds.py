"""A judgement rests on a fact whose sources were all withdrawn.

## What it does
Reports judgements whose `rests_on` names a fact of status withdrawn, where the last of its sources was withdrawn by the
issue's cut-off. What falls after the cut-off does not make the issue wrong: a notice beside it tells of that.

## Why it matters
The judgement would stand on nothing, and look as if it stood on something.

## Example
    {% judgement likelihood="likely", confidence="low", rests_on=["bridge.closed"] %}   # its notice was withdrawn

## How to mend it
Take the fact out of `rests_on`, and judge anew on what is left; or find another source for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span
from briefbook.graph import Graph, Status, verdict
from briefbook.rules.citing import known_then

RULE = Rule("B515", "withdrawn-grounds", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each fallen ground of each judgement."""
    for issue in graph.issues.values():
        then = known_then(graph, issue)
        for call in issue.prose.calls:
            if call.name != "judgement":
                continue
            for id_ in dict.fromkeys(call.ids):
                node = then.facts.get(id_)
                if node and verdict(node, then).status is Status.WITHDRAWN:
                    yield Diagnostic(
                        RULE,
                        Span(issue.file, call.at, Position(call.at.line, call.at.column + 2)),
                        f"The judgement rests on '{id_}', whose every source has been withdrawn",
                        "Take it out of rests_on and judge anew, or find another source for it.",
                    )
