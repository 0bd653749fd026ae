"""A sentence outside a judgement says how likely something is.

## What it does
Reports words of probability, such as "could well" or "cannot be ruled out", and terms of the dossier's scale, such as
"likely", in sentences that are not in a judgement. A sentence may use the word where a fact or question that it cites
holds the same word in its statement, its quoted words or its argument: sources may say it. Words inside quotation
marks and in block quotations are left alone. The words are English; in other languages nothing is reported.

## Why it matters
A likelihood without scale, confidence and grounds is the desk's judgement in disguise, and every reader puts another
number to it.

## Example
    The bridge may well open in May [@bridge.closed].

## How to mend it
Judge openly, in `{% judgement likelihood="likely", … %}`; or say who says so, and cite the fact that holds the word; or
take the word out.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.model.prose import Sentence
from briefbook.rules.citing import grounds, language, place
from briefbook.rules.wording import likelihoods, loose, quoted_lines, scale_of, unquoted, words_of

RULE = Rule("B517", "loose-probability", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each such word."""
    for issue in graph.issues.values():
        quoted = quoted_lines(issue)
        for sentence in issue.prose.sentences:
            if sentence.judgement is None and sentence.at.line not in quoted:
                yield from _sentence(issue, sentence, graph)


def _sentence(issue: IssueRecord, sentence: Sentence, graph: Graph) -> Iterator[Diagnostic]:
    ids = grounds(sentence)
    if any(graph.kind_of(id_) not in {"fact", "question"} for id_ in ids):
        return  # an id that is not found is told of by itself, and might hold the word
    said = _probabilities(unquoted(sentence.text), graph)
    held = (
        {word for id_ in ids for text in words_of(graph, id_) for word in _probabilities(text, graph)}
        if said
        else set()
    )
    for word, (start, end) in said.items():
        if word not in held:
            yield Diagnostic(
                RULE,
                place(issue, sentence, start, end),
                f"'{word}' is a judgement outside a judgement",
                "Judge openly, in {% judgement … %}, or cite the fact that holds the word.",
            )


def _probabilities(text: str, graph: Graph) -> dict[str, tuple[int, int]]:
    """Words of probability in a text, in small letters and single spaces, with where each first stands."""
    tongue = language(graph)
    found: dict[str, tuple[int, int]] = {}
    for match in (*loose(text, tongue), *likelihoods(text, scale_of(graph), tongue)):
        found.setdefault(" ".join(match[0].casefold().split()), match.span())
    return found
