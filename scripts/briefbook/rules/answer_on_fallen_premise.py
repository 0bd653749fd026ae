"""A legal answer turns on a fact whose sources were all withdrawn.

## What it does
Reports premises of legal questions that name a fact of status withdrawn.

## Why it matters
An answer applies the law to facts. Where the fact has fallen, the answer falls with it, however good the law.

## Example
    premises: [bridge.closed]        # the only notice of the closure was withdrawn

## How to mend it
Take the premise out and write the answer anew, or find another source for the fact.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph, Status
from briefbook.rules.premises import premises

RULE = Rule("L704", "answer-on-fallen-premise", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each fallen premise."""
    for premise in premises(graph):
        if premise.verdict.status is Status.WITHDRAWN:
            yield Diagnostic(
                RULE,
                premise.span,
                f"The answer turns on '{premise.id}', whose every source has been withdrawn",
                "Take the premise out and write the answer anew, or find another source for the fact.",
            )
