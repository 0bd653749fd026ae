"""A number in a sentence is not in the facts that it cites.

## What it does
Looks for each number and date of a cited sentence, in digits or words, in the facts cited: in their statement, value,
dates, voices, quotations and arguments, as they were known at the issue's cut-off. In a judgement it looks in the
grounds.

## Why it matters
This is how numbers drift: a fact is brought up to date, and the sentence keeps the old number.

## Example
    The bridge was closed for 14 days [@bridge.closed].     # the fact says 12

## How to mend it
Correct the number, cite the fact that holds it, or use `{{ value("sheet.fact") }}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.rules.citing import grounds, known_then, language, place
from briefbook.rules.figures import same
from briefbook.rules.figures.held import figures_held
from briefbook.rules.figures.text import figures

RULE = Rule("B509", "number-not-in-facts", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each number that no cited fact holds."""
    tongue = language(graph)
    for issue in graph.issues.values():
        then = known_then(graph, issue)
        for sentence in issue.prose.sentences:
            ids = grounds(sentence)
            # An id that is not found is told of by itself, and might hold the number.
            if not ids or sentence.context or any(then.kind_of(id_) not in {"fact", "question"} for id_ in ids):
                continue
            held = [figure for id_ in ids for figure in figures_held(then, id_, tongue)]
            for figure in figures(sentence.text, tongue):
                if not any(same(figure, one) for one in held):
                    yield Diagnostic(
                        RULE,
                        place(issue, sentence, figure.start, figure.end),
                        f"The {figure.sort} '{figure.text}' is not in what this sentence cites ({', '.join(ids)})",
                        "Correct it, cite the fact that holds it, or use {{ value(…) }}.",
                    )
