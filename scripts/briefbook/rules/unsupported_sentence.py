"""A sentence of a brief has no ground.

## What it does
Reports sentences that cite no fact, are not in a judgement, and are not marked as context.

## Why it matters
The reader must be able to ask of every sentence: who says so? A sentence without ground is the desk's own claim in
disguise.

## Example
    The bridge was closed.

## How to mend it
Cite: `The bridge was closed [@bridge.closed].` Or mark what only guides the reader:
`[This section lists the closures.]{.context}` Or judge openly, in `{% judgement … %}`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.rules.citing import grounds, place

RULE = Rule("B510", "unsupported-sentence", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each sentence without ground."""
    for issue in graph.issues.values():
        for sentence in issue.prose.sentences:
            if not (grounds(sentence) or sentence.judgement or sentence.context):
                yield Diagnostic(
                    RULE,
                    place(issue, sentence, 0, len(sentence.text)),
                    "This sentence cites no fact, is no judgement and is not marked as context",
                    "Add [@sheet.fact] before the full stop, or mark it: [This sentence.]{.context} A lead-in ends with a colon.",
                )
