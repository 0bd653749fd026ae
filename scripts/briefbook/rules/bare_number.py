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

from collections.abc import Iterable, Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span
from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.model.prose import Block, Bullets, Heading, Inline, Judgement, Link, Quote, Styled, Words
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
    for heading in headings(issue.prose.blocks):
        letters = list(_letters(heading.children))
        for figure in figures("".join(letter for letter, _ in letters), tongue):
            if not any(same(figure, day) for day in own):
                start, last = letters[figure.start][1], letters[figure.end - 1][1]
                yield _finding(Span(issue.file, start, Position(last.line, last.column + 1)), figure)
    for name, text in (("title", issue.issue.title), ("summary", issue.issue.summary)):
        for figure in figures(text, tongue):
            if not any(same(figure, day) for day in own):
                yield _finding(issue.document.span((name,)), figure)


def headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Every heading, those in quotations, lists and judgements too."""
    for block in blocks:
        match block:
            case Heading():
                yield block
            case Quote(inner) | Judgement(_, inner):
                yield from headings(inner)
            case Bullets(_, items):
                for item in items:
                    yield from headings(item)
            case _:
                pass


def _letters(children: Iterable[Inline]) -> Iterator[tuple[str, Position]]:
    """The letters of a heading, whatever their style, each with its place."""
    for child in children:
        match child:
            case Words(text, at):
                yield from ((letter, Position(at.line, at.column + index)) for index, letter in enumerate(text))
            case Styled(_, inner) | Link(_, inner, _):
                yield from _letters(inner)
            case _:
                pass


def _finding(span: Span, figure: Figure) -> Diagnostic:
    return Diagnostic(RULE, span, f"The {figure.sort} '{figure.text}' has no source", _HINT)
