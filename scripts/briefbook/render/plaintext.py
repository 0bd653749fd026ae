"""Briefs as plain text, with their notes: for reading aloud, for mail, and for programs that read text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from briefbook.views import IssueView
from briefbook.views.parts import CitationView, FactView
from briefbook.views.prose import (
    BlockView,
    BreakInline,
    CitedView,
    FactsBlock,
    HeadingBlock,
    InlineView,
    JudgementBlock,
    LinkInline,
    ListBlock,
    MatrixBlock,
    NoteInline,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    SourcesBlock,
    StyledInline,
    TextInline,
    ValueInline,
)

_WIDTH = 100


def issue_text(issue: IssueView) -> str:
    """One issue, as it was known at its cut-off: text with numbers of notes in brackets, then the notes."""
    head = [
        f"{issue.marking}  {issue.series}",
        f"# {issue.title}",
        f"Issue of {issue.date}. Information cut-off: {issue.cutoff}. Edition {issue.edition}.",
        f"{issue.publisher}. {issue.licence}".strip(),
        _wrapped(issue.question),
    ]
    notes = [f"[{note.number}] " + "\n    ".join(_cited(one) for one in note.cited) for note in issue.notes]
    tail = ["## Notes", "\n".join(notes)] if notes else []
    return "\n\n".join([*head, *_blocks(issue.blocks), *tail, issue.marking]) + "\n"


def _blocks(blocks: Iterable[BlockView]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: BlockView) -> Iterator[str]:
    match block:
        case HeadingBlock():
            yield f"{'#' * block.level} {_inline(block.children)}"
        case ParagraphBlock():
            yield _wrapped(_inline(block.children))
        case ListBlock():
            items = ("\n".join(_blocks(item)) for item in block.items)
            signs = (f"{number}. " if block.ordered else "- " for number in range(1, len(block.items) + 1))
            yield "\n".join(
                sign + textwrap.indent(item, "  ").lstrip() for sign, item in zip(signs, items, strict=True)
            )
        case QuoteBlock():
            yield textwrap.indent("\n\n".join(_blocks(block.blocks)), "> ", lambda _: True)
        case JudgementBlock():
            yield from _judgement(block)
        case FactsBlock() | MatrixBlock():
            yield "\n".join([f"{block.title}:", *(f"- {_fact(fact)}" for fact in block.facts)])
        case QuestionsBlock():
            yield "\n\n".join(
                f"{one.question}\n{_wrapped(one.answer)} ({one.state}; confidence: {one.confidence})"
                for one in block.questions
            )
        case SourcesBlock():
            yield _wrapped(" ".join(block.summary))
            yield "\n".join(
                f"- {line.citation.source.text}. {line.citation.label}. {line.consulted_title}. {line.web}".rstrip()
                for line in block.lines
            )


def _judgement(block: JudgementBlock) -> Iterator[str]:
    likelihood = f" {block.likelihood.capitalize()} ({block.range})." if block.likelihood else ""
    yield f"JUDGEMENT.{likelihood}"
    yield from _blocks(block.blocks)
    yield f"Confidence: {block.confidence}. Rests on: {'; '.join(fact.statement for fact in block.grounds)}"


def _inline(children: Iterable[InlineView]) -> str:
    parts = []
    for child in children:
        match child:
            case TextInline():
                parts.append(child.text)
            case BreakInline():
                parts.append("\n")
            case StyledInline() | LinkInline():
                parts.append(_inline(child.children))
            case NoteInline():
                parts.append(f" [{child.number}]")
            case ValueInline():
                parts.append(f"{child.text} [{child.number}]")
    return "".join(parts)


def _fact(fact: FactView) -> str:
    voices = "; ".join(f"{one.who} {one.stance}" for one in fact.positions)
    when = f"{fact.when}: " if fact.when else ""
    return f"{when}{fact.statement} ({fact.status}{', ' + voices if voices else ''})"


def _cited(one: CitedView) -> str:
    locator = f" ({one.locator})" if one.locator else ""
    lineage = f", {one.lineage}" if one.lineage else ""
    sources = "; ".join(map(_source, one.citations))
    return f"{one.link.text}{locator} ({one.status}{lineage}) {sources} <{one.link.url}>".replace("  ", " ")


def _source(one: CitationView) -> str:
    return f"{one.label}{', ' + one.at if one.at else ''}{' (withdrawn)' if one.withdrawn else ''}"


def _wrapped(text: str) -> str:
    return "\n".join(
        textwrap.fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )
