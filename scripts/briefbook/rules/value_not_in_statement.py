"""A fact's value and its statement give different numbers.

## What it does
Looks for each number of a `value` in the fact's own statement, in digits or words.

## Why it matters
The page shows both side by side. When one is brought up to date and the other forgotten, the reader sees two figures.

## Example
    statement: The flood closed 12 bridges.
    value: {exactly: 14, unit: bridges}

## How to mend it
Correct the one that is wrong; if the statement names no number, put it in.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.rules.citing import language
from briefbook.rules.figures import Figure, figures, same

RULE = Rule("E406", "value-not-in-statement", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each bound that the statement does not give."""
    tongue = language(graph)
    for node in graph.facts.values():
        if node.fact.value is None:
            continue
        said = figures(node.fact.statement, tongue)
        for bound, number in node.fact.value.bounds.items():
            held = Figure(str(number), numbers=(float(number),))
            if not any(same(figure, held) for figure in said) and number not in {0, 1}:
                yield Diagnostic(
                    RULE,
                    node.record.document.span((*node.path, "value", bound)),
                    f"The statement of '{node.id}' does not give the number {number:,}",
                    "Correct the statement or the value.",
                )
