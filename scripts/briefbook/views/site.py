"""Every page of the site, and the data beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefbook.graph import Graph, as_of, ledger
from briefbook.graph.edition import shown_in
from briefbook.load import SheetRecord
from briefbook.model import KINDS, Source
from briefbook.views.audit import AuditPage, Audits, audit_page, audits
from briefbook.views.book import BookView, book, highest
from briefbook.views.changes import IntervalView, changes_view, intervals, since
from briefbook.views.connected import relations_pages
from briefbook.views.contents import question_contents, sheet_contents
from briefbook.views.days import State, cutoffs, issue_states
from briefbook.views.explore import ExploreRow, explore_pages, explore_rows
from briefbook.views.export import Export, export
from briefbook.views.facts import Facts
from briefbook.views.home import home_view
from briefbook.views.indexes import index_view
from briefbook.views.issues import IssueView, issue_view
from briefbook.views.method import method_view
from briefbook.views.moved import moved_pages
from briefbook.views.page import Contents, Page
from briefbook.views.parts import FactView
from briefbook.views.pictures.pages import picture_pages
from briefbook.views.questions import QuestionView, question_view
from briefbook.views.redline import redline
from briefbook.views.search import Finder, search_page
from briefbook.views.sheets import SheetView, sheet_view
from briefbook.views.sources import SourceView, source_view
from briefbook.views.standing import IssuePage, issue_page, previous
from briefbook.views.unknowns import unknowns_page

_METHOD = "The scales and rules behind what this dossier says."
_AUDIT = "What each issue and the whole dossier rest on, in figures."

AnyView = SheetView | QuestionView | SourceView


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """All that is published, before it takes a form."""

    title: str
    description: str
    language: str
    marking: str
    """The label of all that is published, taken together: the highest of any part."""
    publisher: str
    licence: str
    pages: tuple[Page, ...]
    issues: tuple[IssueView, ...]
    books: tuple[BookView, ...]
    """The briefing book of each day on which issues appeared, oldest first."""
    sheets: tuple[AnyView, ...]
    facts: tuple[FactView, ...]
    explore: tuple[ExploreRow, ...]
    """All facts with what they can be found by, newest first."""
    intervals: tuple[IntervalView, ...]
    """What changed from cut-off to cut-off, newest first."""
    audits: Audits
    export: Export
    printed: bool
    """Whether the print edition stands beside the pages."""


def site(graph: Graph, *, printed: bool = True) -> Site:
    """The whole site of a checked dossier, with its print edition or without; the graph must be free of errors."""
    dossier = graph.dossier
    assert dossier is not None, "a dossier without dossier.yml is not published"
    facts = Facts(graph)
    known = cutoffs(graph)
    figures = audits(facts, known)
    states = issue_states(graph, known, facts)
    issue_pages = tuple(_issue_pages(graph, states))
    issues = tuple(page.issue for page in issue_pages)
    found = intervals(known, facts)
    sheets = {record.id: _view(record, graph, facts) for record in graph.sheets.values()}
    latest = tuple(page.issue for page in issue_pages if page.is_latest)
    home = home_view(graph, facts, latest, sheets.values(), found)
    finder = Finder.of(graph)
    rows = explore_rows(graph, facts)
    pages = [
        Page("", "home.html", home, dossier.title, dossier.description, menu="Home"),
        *_briefs(issue_pages, finder),
        *explore_pages(rows),
        *_indexes(graph, facts),
        *_ledger(states, issue_pages, found),
        *picture_pages(graph, facts),
        *relations_pages(graph, facts),
        unknowns_page(graph, facts),
        Page("method/", "method.html", method_view(graph), "Method", _METHOD, menu="Method"),
        *_audits(audit_page(figures, facts, known)),
        search_page(),
        *(_page(view, finder) for view in sheets.values()),
        *moved_pages(graph, facts),
    ]
    views = tuple(facts.view(id_) for id_ in graph.facts)
    return Site(
        title=dossier.title,
        description=dossier.description,
        language=dossier.language,
        marking=home.marking,
        publisher=dossier.publisher.name,
        licence=dossier.licence or "",
        pages=tuple(pages),
        issues=issues,
        books=tuple(_books(issues, states)),
        sheets=tuple(sheets.values()),
        facts=views,
        explore=rows,
        intervals=found,
        audits=figures,
        export=export(facts, {id_: state.then for id_, state in states.items()}),
        printed=printed,
    )


def _view(record: SheetRecord, graph: Graph, facts: Facts) -> AnyView:
    if record.kind.name == "question":
        return question_view(record, graph, facts)
    if isinstance(record.sheet, Source):
        return source_view(record, graph, facts)
    return sheet_view(record, graph, facts)


def _issue_pages(graph: Graph, states: Mapping[str, State]) -> Iterator[IssuePage]:
    """Every issue as of its cut-off, with how it stands today."""
    for issue in graph.issues.values():
        then, now = states[issue.id].then, states[issue.id].now
        view = issue_view(then.graph.issues[issue.id], then.graph, then)
        yield issue_page(view, issue, graph.issues_of(issue.brief), then, now)


def _books(issues: tuple[IssueView, ...], states: Mapping[str, State]) -> Iterator[BookView]:
    """A book holds nothing above the highest marking of its issues, and nothing after their latest cut-off."""
    for day in sorted({issue.date_iso for issue in issues}):
        bound = [issue for issue in issues if issue.date_iso == day]
        closed = next(issue for issue in bound if issue.marking == highest(bound).label)
        last = max(issue.cutoff_iso for issue in bound)
        state = states[closed.id]
        if closed.cutoff_iso == last:
            yield book(bound, state.then)
        else:
            cutoff = datetime.date.fromisoformat(last)
            yield book(bound, Facts(as_of(state.now.graph, cutoff), cutoff))


def _ledger(
    states: Mapping[str, State], issues: tuple[IssuePage, ...], found: tuple[IntervalView, ...]
) -> Iterator[Page]:
    """What changed from cut-off to cut-off, from issue to issue, and since each issue."""
    intro = "What was added, withdrawn, replaced or said anew from one cut-off to the next."
    yield Page("changes/", "changes.html", changes_view(found), "Changes", intro, menu="Changes")
    for one in found:
        yield Page(one.url, "interval.html", one, f"Changes: {one.title}", intro, dated=one.after_iso)
    later = {state: ledger(state.then.graph, state.now.graph) for state in states.values()}
    views = {one.issue.id: one.issue for one in issues}
    for standing in issues:
        view = standing.issue
        state = states[view.id]
        if before := views.get(previous(view.id, state.now.graph)):
            told = f"{view.series} of {view.date}, set against the issue of {before.date}."
            page = redline(view, before)
            yield Page(page.url, "redline.html", page, f"{view.title}: changes", told, dated=view.date_iso)
        shown = frozenset(shown_in(state.then.graph.issues[view.id], state.then.graph))
        told = f"What changed since the issue of {view.date} of the {view.series} was published."
        page_since = since(standing, shown, later[state], state.now, found)
        yield Page(page_since.url, "since.html", page_since, f"{view.title}: since then", told, dated=view.date_iso)


def _audits(view: AuditPage) -> Iterator[Page]:
    yield Page("audit/", "audit.html", view, "Evidence audit", _AUDIT, menu="Audit")
    for one in view.audits:
        told = f"What the {one.title} rests on, in figures."
        yield Page(one.url, "audited.html", one, f"Evidence audit: {one.title}", told)


def _briefs(pages: tuple[IssuePage, ...], finder: Finder) -> Iterator[Page]:
    newest = sorted(pages, key=lambda page: (page.issue.date_iso, page.issue.id), reverse=True)
    yield Page("briefs/", "briefs.html", newest, "Briefs", "All issues of all briefs.", menu="Briefs")
    for page in pages:
        issue = page.issue
        contents = tuple(Contents(h.text, h.anchor, h.level) for h in issue.contents)
        contents += (Contents("Notes", "notes", 2),) if issue.notes else ()
        title = f"{issue.series}: {issue.title}"
        found = finder.issue(issue)
        yield Page(issue.url, "issue.html", page, title, issue.summary, contents, found, dated=issue.date_iso)
        if page.is_latest:
            yield Page(issue.latest_url, "issue.html", page, title, issue.summary, contents, dated=issue.date_iso)


def _indexes(graph: Graph, facts: Facts) -> Iterator[Page]:
    for name, kind in KINDS.items():
        view = index_view(name, graph, facts)
        found = tuple(
            Contents(f"{group.title[:1].upper()}{group.title[1:]} ({group.number})", group.anchor, 2)
            for group in view.groups
        )
        short = found if len(found) > 1 else ()
        yield Page(view.url, "index.html", view, kind.plural, view.intro, short, menu=kind.plural)


def _page(view: AnyView, finder: Finder) -> Page:
    """The page of a sheet; a long one has contents."""
    match view:
        case QuestionView():
            found = finder.question(view)
            return Page(view.url, "question.html", view, view.title, view.question, question_contents(view), found)
        case SourceView():
            return Page(view.url, "source.html", view, view.title, view.label, search=finder.source(view))
        case SheetView():
            text = f"{view.kind_title}: {view.title}, with sourced facts."
            found = finder.sheet(view)
            return Page(view.url, "sheet.html", view, view.title, text, sheet_contents(view), found)
