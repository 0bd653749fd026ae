"""What search finds: every page and every single fact."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.views.blocks import plain
from briefbook.views.issues import IssueView
from briefbook.views.page import SearchEntry
from briefbook.views.parts import FactView
from briefbook.views.prose import BlockView, HeadingBlock, JudgementBlock, ListBlock, ParagraphBlock, QuoteBlock
from briefbook.views.questions import QuestionView
from briefbook.views.sheets import SheetView
from briefbook.views.sources import SourceView


def sheet_entries(view: SheetView) -> tuple[SearchEntry, ...]:
    """The sheet and each of its facts."""
    names = [view.native_name, *view.aliases, view.sort, *(link.text for p in view.properties for link in p.links)]
    head = SearchEntry(view.url, view.title, _join(names), (view.kind_title,))
    return (head, *(fact_entry(fact, view.title) for fact in view.facts))


def fact_entry(fact: FactView, of: str) -> SearchEntry:
    """A single fact: its statement is the title, since that is what the reader looks for."""
    voices = [f"{p.who} {p.stance} {p.words} {p.argument}" for p in fact.positions]
    text = _join([of, fact.value, fact.when, *voices, *(citation.label for citation in fact.citations)])
    return SearchEntry(fact.url, fact.statement, text, ("Fact", fact.status.capitalize()))


def question_entries(view: QuestionView) -> tuple[SearchEntry, ...]:
    """The question, and facts of its own sheet."""
    positions = [f"{p.by.text} {p.stance} {p.argument}" for p in (*view.yes, *view.no, *view.other)]
    text = _join([view.question, view.answer, *(f"{a.source.text} {a.at} {a.point}" for a in view.rule), *positions])
    head = SearchEntry(view.url, view.title, text, (view.kind_title,))
    return (head, *(fact_entry(fact, view.title) for fact in view.facts))


def source_entries(view: SourceView) -> tuple[SearchEntry, ...]:
    """The source."""
    text = _join([view.label, *view.authors, view.sort, view.language_title, view.note])
    return (SearchEntry(view.url, view.title, text, (view.kind_title,)),)


def issue_entries(view: IssueView) -> tuple[SearchEntry, ...]:
    """The issue, and each of its sections."""
    entries = [SearchEntry(view.url, f"{view.series}: {view.title}", _join([view.question, view.summary]), ("Brief",))]
    heading, words = None, list[str]()
    for block in view.blocks:
        if isinstance(block, HeadingBlock):
            entries += _section(view, heading, words)
            heading, words = block, []
        else:
            words += _words(block)
    entries += _section(view, heading, words)
    return tuple(entries)


def _section(view: IssueView, heading: HeadingBlock | None, words: list[str]) -> list[SearchEntry]:
    if heading is None:
        return []
    title = f"{heading.text}: {view.title}"
    return [SearchEntry(f"{view.url}#{heading.anchor}", title, _join(words), ("Brief",))]


def _words(block: BlockView) -> Iterable[str]:
    match block:
        case ParagraphBlock(children, _):
            yield plain(children)
        case ListBlock(_, items, _):
            for item in items:
                for inner in item:
                    yield from _words(inner)
        case QuoteBlock(blocks, _) | JudgementBlock(_, _, _, _, blocks, _):
            for inner in blocks:
                yield from _words(inner)
        case _:
            return


def _join(parts: Iterable[str]) -> str:
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())
