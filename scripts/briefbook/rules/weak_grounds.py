"""A judgement of high or moderate confidence rests on a fact that is disputed, alleged or unknown.

## What it does
Reports judgements whose `rests_on` names a fact of one of these statuses, unless their confidence is low: low
confidence is how a judgement says that its grounds are weak.

## Why it matters
A judgement can be no firmer than what it stands on. The reader sees the confidence first and the status of the grounds
last.

## Example
    {% judgement likelihood="likely", confidence="high", rests_on=["bridge.worn-bearing"] %}   # the guild disputes it

## How to mend it
Rest the judgement on what is established or reported, or write `confidence="low"` and say in the text what is disputed.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span
from briefbook.graph import Graph, Status, verdict
from briefbook.rules.citing import known_then

RULE = Rule("B516", "weak-grounds", Severity.WARNING, __doc__)
_WEAK = {Status.DISPUTED, Status.ALLEGED, Status.UNKNOWN}


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each weak ground of each judgement."""
    for issue in graph.issues.values():
        then = known_then(graph, issue)
        for call in issue.prose.calls:
            confidence = call.options.get("confidence")
            if call.name != "judgement" or confidence not in {"high", "moderate"}:
                continue
            for id_ in dict.fromkeys(call.ids):
                node = then.facts.get(id_)
                if node and (found := verdict(node, then)).status in _WEAK:
                    yield Diagnostic(
                        RULE,
                        Span(issue.file, call.at, Position(call.at.line, call.at.column + 2)),
                        f"The judgement of {confidence} confidence rests on '{id_}', which is {found.status}",
                        f'{found.reason} Rest it on firmer facts, or write confidence="low".',
                    )
