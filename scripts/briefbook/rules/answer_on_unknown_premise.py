"""A legal question is called settled although it turns on a fact that nobody knows.

## What it does
Reports premises that name a fact of status unknown, where the answer's state is `settled`. An answer that is `open` or
`contested` may turn on what is not known.

## Why it matters
The law may be settled; the answer is not, so long as a fact that decides it is missing.

## Example
    answer: {text: It may., state: settled, confidence: high}
    premises: [bridge.was-unsafe]      # the inspectors could not determine it

## How to mend it
Write `state: open`, or word the answer so that it does not turn on that fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph, Status
from briefbook.rules.premises import premises

RULE = Rule("L705", "answer-on-unknown-premise", Severity.WARNING, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each unknown premise of a settled answer."""
    for premise in premises(graph):
        answer = premise.question.answer
        if premise.verdict.status is Status.UNKNOWN and answer and answer.state == "settled":
            yield Diagnostic(
                RULE,
                premise.span,
                f"The answer is called settled, but turns on '{premise.id}', which is unknown",
                f"{premise.verdict.reason} Write `state: open`, or word the answer so that it does not turn on it.",
            )
