"""A number in a brief has no source.

## What it does
Reports numbers and dates in sentences that cite nothing, in context, in headings, and in title and summary. The
issue's own day and its cut-off may stand anywhere.

## Why it matters
Numbers drift when they are typed: only a number that is tied to a fact changes with it.

## Example
    ## The 21 strikes
    [Three of them are disputed.]{.context}

## How to mend it
Cite the fact that holds the number, or use `{{ value("sheet.fact") }}`; keep numbers out of headings and context.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span
from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.model.prose import Heading, Words
from briefbook.rules.citing import grounds, language, place
from briefbook.rules.figures import Figure, figures, same

RULE = Rule("B508", "bare-number", Severity.ERROR, __doc__)
_HINT = 'Cite the fact that holds it, or use {{ value("sheet.fact") }}.'


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each number without source."""
    tongue = language(graph)
    for issue in graph.issues.values():
        own = [Figure.of_day(issue.date), Figure.of_day(issue.issue.cutoff)]
        for sentence in issue.prose.sentences:
            if grounds(sentence) and not sentence.context:
                continue
            for figure in figures(sentence.text, tongue):
                if not any(same(figure, day) for day in own):
                    yield _finding(place(issue, sentence, figure.start, figure.end), figure)
        yield from _headings(issue, own, tongue)


def _headings(issue: IssueRecord, own: list[Figure], tongue: str) -> Iterator[Diagnostic]:
    places = [(heading_text(block), block.at) for block in issue.prose.blocks if isinstance(block, Heading)]
    for name, text in (("title", issue.issue.title), ("summary", issue.issue.summary)):
        places.append((text, issue.document.span((name,)).start))
    for text, at in places:
        for figure in figures(text, tongue):
            if not any(same(figure, day) for day in own):
                start = Position(at.line, at.column + figure.start)
                yield _finding(Span(issue.file, start, Position(at.line, at.column + figure.end)), figure)


def heading_text(heading: Heading) -> str:
    """The words of a heading without its styles."""
    return "".join(child.text for child in heading.children if isinstance(child, Words))


def _finding(span: Span, figure: Figure) -> Diagnostic:
    return Diagnostic(RULE, span, f"The {figure.sort} '{figure.text}' has no source", _HINT)
