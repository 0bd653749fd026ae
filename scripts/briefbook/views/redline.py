"""An issue set against the one before it, with what was put in and what was taken away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.views import addresses
from briefbook.views.blocks import plain
from briefbook.views.contract import says
from briefbook.views.issues import IssueView
from briefbook.views.parts import FactView, LinkView
from briefbook.views.prose import (
    BlockView,
    FactsBlock,
    HeadingBlock,
    JudgementBlock,
    ListBlock,
    MatrixBlock,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    SourcesBlock,
)
from briefbook.views.wordings import paragraphs_apart, words_apart


@dataclass(frozen=True, slots=True)
class RedlinePiece:
    """A run of words."""

    op: str = says("`same`, `insert` or `delete`.")
    text: str = says("The words.")


@dataclass(frozen=True, slots=True)
class RedlineLine:
    """A heading, paragraph, item or row of either issue."""

    sort: str = says("`heading`, `text`, `item`, `judgement`, `row` or `summary`.")
    state: str = says("`same`, `added`, `removed` or `changed`.")
    pieces: tuple[RedlinePiece, ...] = says("Its words, in reading order.")


@dataclass(frozen=True, slots=True)
class RedlineView:
    """The page of one comparison."""

    issue: IssueView = says("The newer issue.")
    before: LinkView = says("The issue before it.")
    before_cutoff: str = says("Information cut-off of the issue before, in words.")
    url: str = says("Its address.")
    changes: LinkView | None = says("What changed in the dossier between the two cut-offs; none if they are the same.")
    inserted: int = says("How many words were put in.")
    deleted: int = says("How many words were taken away.")
    lines: tuple[RedlineLine, ...] = says("The text of both.")


def redline(issue: IssueView, before: IssueView) -> RedlineView:
    """`issue` against `before`, both as they were published."""
    lines = tuple(_lines(issue, before))
    pieces = [piece for line in lines for piece in line.pieces]
    apart = issue.cutoff_iso != before.cutoff_iso
    title = f"from {before.cutoff} to {issue.cutoff}"
    return RedlineView(
        issue=issue,
        before=LinkView(before.date, before.url, "issue", before.id),
        before_cutoff=before.cutoff,
        url=addresses.redline(issue.url),
        changes=LinkView(title, addresses.changes(issue.cutoff_iso)) if apart else None,
        inserted=sum(len(piece.text.split()) for piece in pieces if piece.op == "insert"),
        deleted=sum(len(piece.text.split()) for piece in pieces if piece.op == "delete"),
        lines=lines,
    )


def _lines(issue: IssueView, before: IssueView) -> Iterator[RedlineLine]:
    for old, new in paragraphs_apart([*_texts(before.blocks)], [*_texts(issue.blocks)]):
        sort = (new or old or ("", ""))[0]
        match (old, new):
            case (None, (_, text)):
                yield RedlineLine(sort, "added", (RedlinePiece("insert", text),))
            case ((_, text), None):
                yield RedlineLine(sort, "removed", (RedlinePiece("delete", text),))
            case ((_, was), (_, text)) if was == text:
                yield RedlineLine(sort, "same", (RedlinePiece("same", text),))
            case ((_, was), (_, text)):
                yield RedlineLine(sort, "changed", tuple(RedlinePiece(op, run) for op, run in words_apart(was, text)))


def _texts(blocks: tuple[BlockView, ...], sort: str = "text") -> Iterator[tuple[str, str]]:
    """The text of an issue as lines; lists of sources are left to the ledger."""
    for block in blocks:
        match block:
            case HeadingBlock():
                yield "heading", block.text
            case ParagraphBlock():
                yield sort, plain(block.children)
            case ListBlock():
                for item in block.items:
                    yield from _texts(item, "item")
            case QuoteBlock():
                yield from _texts(block.blocks, sort)
            case JudgementBlock():
                yield "judgement", _judgement(block)
            case FactsBlock() | MatrixBlock():
                yield from (("row", _row(fact)) for fact in block.facts)
            case QuestionsBlock():
                yield from (("row", f"{one.question} {one.answer} ({one.state})") for one in block.questions)
            case SourcesBlock():
                yield from (("summary", sentence) for sentence in block.summary)


def _judgement(block: JudgementBlock) -> str:
    likelihood = f"{block.likelihood.capitalize()} ({block.range}). " if block.likelihood else ""
    text = " ".join(text for _, text in _texts(block.blocks))
    return f"Judgement: {likelihood}{text} Confidence: {block.confidence}."


def _row(fact: FactView) -> str:
    voices = "; ".join(f"{one.who} {one.stance}" for one in fact.positions)
    return f"{fact.statement} ({fact.status}{': ' + voices if voices else ''})"
