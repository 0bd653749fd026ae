"""The home page."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.markings import highest
from briefbook.model import KINDS
from briefbook.views import addresses
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView
from briefbook.views.parts import FactView, LinkView
from briefbook.views.questions import QuestionView
from briefbook.views.sheets import MeasureView


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
class HomeView:
    """The first page."""

    title: str = says("Title of the dossier.")
    description: str = says("What it covers.")
    publisher: str = says("Who answers for it.")
    publisher_url: str = says("The publisher's own page; empty if none.")
    licence: str = says("Terms of use; empty if not stated.")
    marking: str = says("TLP label of all that is published, taken together.")
    issues: tuple[IssueView, ...] = says("Latest issue of each brief, newest first.")
    counts: tuple[CountView, ...] = says("Sheets of each kind, and facts.")
    statuses: tuple[StatusCount, ...] = says("Facts by status.")
    measures: tuple[MeasureView, ...] = says("Quantities with their latest facts.")
    unknowns: tuple[FactView, ...] = says("What nobody could determine.")
    questions: tuple[QuestionView, ...] = says("Legal questions with the state of their answers.")


ORDER = ("established", "reported", "alleged", "disputed", "unknown", "withdrawn")


def home_view(
    graph: Graph,
    facts: Facts,
    issues: tuple[IssueView, ...],
    questions: tuple[QuestionView, ...],
    measures: tuple[MeasureView, ...],
) -> HomeView:
    """The view of the first page."""
    dossier = graph.dossier
    assert dossier is not None, "a dossier without dossier.yml is not published"
    views = [facts.view(id_) for id_ in graph.facts]
    numbers = {status: sum(view.status == status for view in views) for status in ORDER}
    counts = [
        CountView(sum(1 for _ in graph.of_kind(name)), LinkView(kind.plural, addresses.index(name)))
        for name, kind in KINDS.items()
    ]
    return HomeView(
        title=dossier.title,
        description=dossier.description,
        publisher=dossier.publisher.name,
        publisher_url=dossier.publisher.url or "",
        licence=dossier.licence or "",
        marking=highest(graph.loaded).label,
        issues=tuple(sorted(issues, key=lambda i: (i.date_iso, i.id), reverse=True)),
        counts=tuple(counts),
        statuses=tuple(StatusCount(s, n, n / len(views)) for s, n in numbers.items() if n),
        measures=measures,
        unknowns=tuple(view for view in views if view.status == "unknown"),
        questions=questions,
    )
