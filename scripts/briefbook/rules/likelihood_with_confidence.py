"""A sentence gives likelihood and confidence together.

## What it does
Reports sentences, in judgements and elsewhere, that hold both a likelihood term of the dossier's scale and a word of
confidence, such as "high confidence". Quoted words are left alone.

## Why it matters
Likelihood says how probable a thing is, confidence how good the grounds are. Said in one sentence they are read as one
number. ICD 203 forbids mixing them.

## Example
    We judge with high confidence that the bridge is likely to open.

## How to mend it
Give confidence as the judgement's field, `confidence="high"`, or write two sentences: one of what is likely, one of how
far the desk trusts its grounds.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.rules.citing import language, place
from briefbook.rules.wording import confidences, likelihoods, quoted_lines, scale_of, unquoted

RULE = Rule("B514", "likelihood-with-confidence", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each such sentence, at its word of confidence."""
    scale, tongue = scale_of(graph), language(graph)
    for issue in graph.issues.values():
        quoted = quoted_lines(issue)
        for sentence in issue.prose.sentences:
            text = unquoted(sentence.text)
            sure, likely = confidences(text, tongue), likelihoods(text, scale, tongue)
            if sure and likely and sentence.at.line not in quoted:
                yield Diagnostic(
                    RULE,
                    place(issue, sentence, *sure[0].span()),
                    f"'{likely[0][0]}' and '{sure[0][0]}' stand in one sentence",
                    "Give confidence as the judgement's field, or in a sentence of its own.",
                )
