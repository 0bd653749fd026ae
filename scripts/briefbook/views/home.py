"""The home page: what a reader asks first, answered at a glance."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.markings import highest
from briefbook.model import KINDS
from briefbook.views import addresses
from briefbook.views.changes import IntervalView
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView
from briefbook.views.keyfigures import KeyFigure, key_figures
from briefbook.views.news import NewsView, news
from briefbook.views.parts import FactView, LinkView
from briefbook.views.prose import BlockView, HeadingBlock, ListBlock, ParagraphBlock
from briefbook.views.questions import ClockView, QuestionView
from briefbook.views.sheets import SheetView

_UNKNOWNS = 6
_CLOCKS = 6


@dataclass(frozen=True, slots=True)
class CountView:
    """How much of one thing there is."""

    number: int = says("How many.")
    link: LinkView = says("What, with the address of its list.")


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many facts have a status."""

    status: str = says("The status.")
    number: int = says("How many facts have it.")
    share: float = says("Share of all facts, 0 to 1.")


@dataclass(frozen=True, slots=True)
class HomeClock:
    """A clock with the question that it belongs to."""

    clock: ClockView = says("The clock.")
    question: LinkView = says("The legal question.")


@dataclass(frozen=True, slots=True)
class HomeView:
    """The first page."""

    title: str = says("Title of the dossier.")
    description: str = says("What it covers.")
    publisher: str = says("Who answers for it.")
    publisher_url: str = says("The publisher's own page; empty if none.")
    licence: str = says("Terms of use; empty if not stated.")
    marking: str = says("TLP label of all that is published, taken together.")
    lead: IssueView | None = says("Latest issue of the brief that leads; none in a dossier without issues.")
    bottom_line: tuple[BlockView, ...] = says("First section of that issue, without its heading.")
    issues: tuple[IssueView, ...] = says("Latest issue of every other brief, newest first.")
    news: NewsView | None = says("What changed last; none where there is one cut-off.")
    counts: tuple[CountView, ...] = says("Sheets of each kind.")
    facts: int = says("How many facts there are.")
    statuses: tuple[StatusCount, ...] = says("Facts by status.")
    figures: tuple[KeyFigure, ...] = says("The most followed quantities.")
    unknowns: tuple[FactView, ...] = says("What nobody could determine, what the latest issues name first; a few.")
    unknown: int = says("How many such facts there are in all.")
    clocks: tuple[HomeClock, ...] = says("Periods that the law has set, those that run first; a few.")
    questions: tuple[QuestionView, ...] = says("Legal questions with the state of their answers.")


ORDER = ("established", "reported", "alleged", "disputed", "unknown", "withdrawn")


def home_view(
    graph: Graph,
    facts: Facts,
    issues: tuple[IssueView, ...],
    sheets: Iterable[object],
    intervals: tuple[IntervalView, ...],
) -> HomeView:
    """The view of the first page; `issues` are the latest of each brief, `sheets` the views of all sheets."""
    dossier = graph.dossier
    assert dossier is not None, "a dossier without dossier.yml is not published"
    views = [facts.view(id_) for id_ in graph.facts]
    pages = list(sheets)
    questions = tuple(view for view in pages if isinstance(view, QuestionView))
    unknown = _unknowns(views, [issue.id for issue in issues])
    newest = sorted(issues, key=lambda i: (i.date_iso, i.id), reverse=True)
    lead = next((issue for issue in newest if graph.series[issue.brief].series.lead), newest[0] if newest else None)
    return HomeView(
        title=dossier.title,
        description=dossier.description,
        publisher=dossier.publisher.name,
        publisher_url=dossier.publisher.url or "",
        licence=dossier.licence or "",
        marking=highest(graph.loaded).label,
        lead=lead,
        bottom_line=_bottom_line(lead) if lead else (),
        issues=tuple(issue for issue in newest if issue is not lead),
        news=news(intervals, [issue.id for issue in issues], facts),
        counts=tuple(
            CountView(sum(1 for _ in graph.of_kind(name)), LinkView(kind.plural, addresses.index(name)))
            for name, kind in KINDS.items()
        ),
        facts=len(views),
        statuses=tuple(_statuses(views)),
        figures=key_figures((view for view in pages if isinstance(view, SheetView)), graph),
        unknowns=unknown[:_UNKNOWNS],
        unknown=len(unknown),
        clocks=_clocks(questions),
        questions=questions,
    )


def _statuses(views: list[FactView]) -> Iterable[StatusCount]:
    for status in ORDER:
        if number := sum(view.status == status for view in views):
            yield StatusCount(status, number, number / len(views))


def _unknowns(views: list[FactView], latest: list[str]) -> tuple[FactView, ...]:
    """Unknown facts: those that most of the latest issues name first, then the most recent."""

    def named(fact: FactView) -> int:
        return sum(link.id in latest for link in fact.used_in)

    recent = sorted((view for view in views if view.status == "unknown"), key=lambda v: v.order[1], reverse=True)
    return tuple(sorted(recent, key=named, reverse=True))


def _clocks(questions: tuple[QuestionView, ...]) -> tuple[HomeClock, ...]:
    """Those that run, the first to end leading; then those that have not begun; then those that ended last."""
    found = [
        HomeClock(clock, LinkView(view.title, view.url, "question", view.id))
        for view in questions
        for clock in view.clocks
    ]
    by_end = sorted(found, key=lambda one: (one.clock.ends_iso, one.clock.name))
    order = [one for phase in ("running", "waiting", "") for one in by_end if one.clock.phase == phase]
    return tuple([*order, *(one for one in reversed(by_end) if one.clock.phase == "expired")][:_CLOCKS])


def _bottom_line(issue: IssueView) -> tuple[BlockView, ...]:
    """Paragraphs and lists of the first section."""
    found: list[BlockView] = []
    for block in issue.blocks:
        if isinstance(block, HeadingBlock) and (found or block is not issue.blocks[0]):
            break
        if isinstance(block, ParagraphBlock | ListBlock):
            found.append(block)
    return tuple(found)
