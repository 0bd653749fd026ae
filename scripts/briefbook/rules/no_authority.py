"""A legal question names no rule of law.

## What it does
Reports legal questions whose `rule` is empty.

## Why it matters
An answer without the law it applies is an opinion. The reader cannot check it, and cannot see when the law changes.

## Example
    question: May the harbour authority close the bridge without a hearing?
    answer: {text: It may., state: settled, confidence: high}

## How to mend it
    rule: [{authority: harbour-act, at: "s. 12(3)", point: The authority may close a bridge that is not safe.}]
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.model import Question

RULE = Rule("L701", "no-authority", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each question without law."""
    for record in graph.of_kind("question"):
        if isinstance(record.sheet, Question) and not record.sheet.rule:
            yield Diagnostic(
                RULE,
                record.document.span(("question",)),
                f"The question '{record.id}' names no rule of law",
                "Add `rule: [{authority: SOURCE, at: …, point: …}]`.",
            )
