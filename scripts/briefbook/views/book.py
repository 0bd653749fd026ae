"""The briefing book of a day: all its issues bound, with the sheets they rest on, one list of sources and an index."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefbook.graph.edition import code
from briefbook.model import Marking
from briefbook.views import addresses
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView
from briefbook.views.numbering import numbered_through
from briefbook.views.parts import CitationView, LinkView
from briefbook.views.prose import QuestionsBlock, SourcesBlock
from briefbook.views.questions import QuestionView, question_view
from briefbook.views.sheets import SheetView, sheet_view
from briefbook.views.sourcelist import source_lines

_TITLE = "Briefing book"


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """An actor or an asset in the index of a book."""

    link: LinkView = says("The actor or asset.")
    facts: tuple[str, ...] = says("Ids of the facts that concern it: where one is cited or shown, it is found.")


@dataclass(frozen=True, slots=True)
class BookView:
    """The briefing book of one day, for print."""

    id: str = says("`briefing-book@2025-11-23`.")
    series: str = says("`Briefing book`.")
    title: str = says("Its title.")
    summary: str = says("What it is, in a sentence.")
    date: str = says("Its day in words.")
    date_iso: str = says("Its day as YYYY-MM-DD.")
    cutoff: str = says("Information cut-off in words: the latest of its issues.")
    cutoff_iso: str = says("The same as YYYY-MM-DD.")
    marking: str = says("TLP label: the highest of its issues.")
    language: str = says("Language tag of the text.")
    dossier: str = says("Title of the dossier.")
    publisher: str = says("Who publishes it.")
    licence: str = says("Terms of use; empty if not stated.")
    edition: str = says("Edition code, made of those of its issues.")
    pdf_url: str = says("Its address.")
    since_url: str = says("Address that tells what changed after each cut-off.")
    pages: int = says("0: it may have any number of pages.")
    issues: tuple[IssueView, ...] = says(
        "The issues, with notes and pictures numbered through; without lists of sources."
    )
    sheets: tuple[SheetView, ...] = says(
        "Actors, assets and events that the issues rest on, with the facts that are used."
    )
    questions: tuple[QuestionView, ...] = says("Legal questions that the issues name.")
    sources: SourcesBlock = says("The sources of all issues and sheets of the book.")
    index: tuple[IndexEntry, ...] = says("Actors and assets, by name.")


def book(issues: Iterable[IssueView], facts: Facts) -> BookView:
    """The book of `issues`, all of one day; `facts` are those known then that a reader of the most closed may see."""
    bound = sorted(issues, key=lambda issue: (issue.pages == 0, issue.series.casefold(), issue.id))
    last = max(bound, key=lambda issue: issue.cutoff_iso)
    cited = tuple(dict.fromkeys(id_ for issue in bound for id_ in issue.cited if id_ in facts.graph.facts))
    day = last.date_iso
    sheets, questions = tuple(_sheets(cited, facts)), tuple(_questions(bound, facts))
    also = (citation.source.id for citation in _beside(sheets, questions))
    return BookView(
        id=f"briefing-book@{day}",
        series=_TITLE,
        title=f"{last.dossier}: {_TITLE.lower()}",
        summary=f"All briefs of {last.date}, with the sheets that they rest on.",
        date=last.date,
        date_iso=day,
        cutoff=last.cutoff,
        cutoff_iso=last.cutoff_iso,
        marking=highest(bound).label,
        language=last.language,
        dossier=last.dossier,
        publisher=last.publisher,
        licence=last.licence,
        edition=code(" ".join(issue.edition for issue in bound)),
        pdf_url=addresses.book(datetime.date.fromisoformat(day)),
        since_url=addresses.changes(),
        pages=0,
        issues=tuple(numbered_through(bound)),
        sheets=sheets,
        questions=questions,
        sources=SourcesBlock((), source_lines(cited, facts.graph, facts, also)),
        index=tuple(_index(frozenset(cited), facts)),
    )


def highest(issues: Iterable[IssueView]) -> Marking:
    """The marking of the most closed of them."""
    return max((Marking(issue.marking.removeprefix("TLP:")) for issue in issues), key=lambda marking: marking.rank)


def _sheets(cited: tuple[str, ...], facts: Facts) -> Iterator[SheetView]:
    graph = facts.graph
    used = frozenset(cited)
    order = {"actor": 0, "asset": 1, "event": 2}
    ids = dict.fromkeys(graph.facts[id_].record.id for id_ in cited)
    records = [graph.sheets[id_] for id_ in ids if graph.sheets[id_].kind.name in order]
    for record in sorted(records, key=lambda one: (order[one.kind.name], facts.link(one.id).text.casefold(), one.id)):
        view = sheet_view(record, graph, facts)
        shown = tuple(fact for fact in view.facts if fact.id in used)
        yield replace(view, facts=shown, groups=(), elsewhere=(), measures=(), uses=(), picture=None)


def _questions(issues: Iterable[IssueView], facts: Facts) -> Iterator[QuestionView]:
    """Those that a card shows, as the issue shows them; those that a note cites, and those whose own facts are used."""
    graph = facts.graph
    issues = tuple(issues)
    cards = {
        one.id: one
        for issue in issues
        for block in issue.blocks
        if isinstance(block, QuestionsBlock)
        for one in block.questions
    }
    named = {cited.link.id for issue in issues for note in issue.notes for cited in note.cited}
    named |= {graph.facts[id_].record.id for issue in issues for id_ in issue.cited if id_ in graph.facts}
    for record in graph.of_kind("question"):
        if record.id in cards or record.id in named:
            view = cards.get(record.id) or question_view(record, graph, facts)
            yield replace(view, elsewhere=(), uses=())


def _beside(sheets: Iterable[SheetView], questions: Iterable[QuestionView]) -> Iterator[CitationView]:
    """What sheets cite for roles, relations, positions and periods."""
    for sheet in sheets:
        yield from (one for part in sheet.properties for one in part.citations)
        yield from (one for relation in sheet.relations for one in relation.citations)
    for question in questions:
        yield from (one for voice in (*question.yes, *question.no, *question.other) for one in voice.citations)
        yield from (one for clock in question.clocks for one in clock.citations)
        yield from (one for fact in question.facts for one in fact.citations)


def _index(cited: frozenset[str], facts: Facts) -> Iterator[IndexEntry]:
    graph = facts.graph
    found = []
    for kind in ("actor", "asset"):
        for record in graph.of_kind(kind):
            own = [f"{record.id}.{fact.id}" for fact in record.sheet.facts]  # type: ignore[union-attr]
            ids = [id_ for id_ in (*own, *(fact.id for fact in facts.elsewhere(record.id))) if id_ in cited]
            if ids:
                found.append(IndexEntry(facts.link(record.id), tuple(ids)))
    yield from sorted(found, key=lambda entry: (entry.link.text.casefold(), entry.link.id))
