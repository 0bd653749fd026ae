"""Every page of the site, and the data beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph import Graph, as_of
from briefbook.load import SheetRecord
from briefbook.model import KINDS, Source
from briefbook.views import search
from briefbook.views.facts import Facts
from briefbook.views.home import home_view
from briefbook.views.indexes import index_view
from briefbook.views.issues import IssueView, issue_view
from briefbook.views.method import method_view
from briefbook.views.page import Contents, Page
from briefbook.views.parts import FactView
from briefbook.views.questions import QuestionView, question_view
from briefbook.views.sheets import SheetView, sheet_view
from briefbook.views.sources import SourceView, source_view
from briefbook.views.standing import IssuePage, issue_page

_METHOD = "The scales and rules behind what this dossier says."

AnyView = SheetView | QuestionView | SourceView


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """All that is published, before it takes a form."""

    title: str
    description: str
    language: str
    marking: str
    publisher: str
    licence: str
    pages: tuple[Page, ...]
    issues: tuple[IssueView, ...]
    sheets: tuple[AnyView, ...]
    facts: tuple[FactView, ...]


def site(graph: Graph) -> Site:
    """The whole site of a checked dossier; the graph must be free of errors."""
    dossier = graph.dossier
    assert dossier is not None, "a dossier without dossier.yml is not published"
    facts = Facts(graph)
    issue_pages = tuple(_issue_pages(graph, facts))
    issues = tuple(page.issue for page in issue_pages)
    sheets = {record.id: _view(record, graph, facts) for record in graph.sheets.values()}
    questions = tuple(view for view in sheets.values() if isinstance(view, QuestionView))
    measures = tuple(m for view in sheets.values() if isinstance(view, SheetView) for m in view.measures if m.facts)
    latest = tuple(page.issue for page in issue_pages if page.is_latest)
    home = home_view(graph, facts, latest, questions, measures)
    pages = [
        Page("", "home.html", home, dossier.title, dossier.description, menu="Home"),
        *_briefs(issue_pages),
        *_indexes(graph, facts),
        Page("method/", "method.html", method_view(graph), "Method", _METHOD, menu="Method"),
        *(_page(view) for view in sheets.values()),
    ]
    views = tuple(facts.view(id_) for id_ in graph.facts)
    return Site(
        title=dossier.title,
        description=dossier.description,
        language=dossier.language,
        marking=dossier.marking.label,
        publisher=dossier.publisher.name,
        licence=dossier.licence or "",
        pages=tuple(pages),
        issues=issues,
        sheets=tuple(sheets.values()),
        facts=views,
    )


def _view(record: SheetRecord, graph: Graph, facts: Facts) -> AnyView:
    if record.kind.name == "question":
        return question_view(record, graph, facts)
    if isinstance(record.sheet, Source):
        return source_view(record, graph, facts)
    return sheet_view(record, graph, facts)


def _issue_pages(graph: Graph, facts: Facts) -> Iterator[IssuePage]:
    """Every issue as of its cut-off, with how it stands today."""
    known: dict[datetime.date, Facts] = {}
    for issue in graph.issues.values():
        day = issue.issue.cutoff
        if day not in known:
            known[day] = Facts(as_of(graph, day), day)
        then = known[day]
        view = issue_view(then.graph.issues[issue.id], then.graph, then)
        yield issue_page(view, issue, view.cited, then, facts)


def _briefs(pages: tuple[IssuePage, ...]) -> Iterator[Page]:
    newest = sorted(pages, key=lambda page: (page.issue.date_iso, page.issue.id), reverse=True)
    yield Page("briefs/", "briefs.html", newest, "Briefs", "All issues of all briefs.", menu="Briefs")
    for page in pages:
        issue = page.issue
        contents = tuple(Contents(h.text, h.anchor, h.level) for h in issue.contents)
        contents += (Contents("Notes", "notes", 2),) if issue.notes else ()
        title = f"{issue.series}: {issue.title}"
        found = search.issue_entries(issue)
        yield Page(issue.url, "issue.html", page, title, issue.summary, contents, found, dated=issue.date_iso)
        if page.is_latest:
            yield Page(issue.latest_url, "issue.html", page, title, issue.summary, contents, dated=issue.date_iso)


def _indexes(graph: Graph, facts: Facts) -> Iterator[Page]:
    for name, kind in KINDS.items():
        view = index_view(name, graph, facts)
        yield Page(view.url, "index.html", view, kind.plural, view.intro, menu=kind.plural)


def _page(view: AnyView) -> Page:
    match view:
        case QuestionView():
            return Page(
                view.url, "question.html", view, view.title, view.question, search=search.question_entries(view)
            )
        case SourceView():
            return Page(view.url, "source.html", view, view.title, view.label, search=search.source_entries(view))
        case SheetView():
            text = f"{view.kind_title}: {view.title}, with sourced facts."
            return Page(view.url, "sheet.html", view, view.title, text, search=search.sheet_entries(view))
