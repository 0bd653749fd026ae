"""How an issue stands today: newer issues, and what has happened since to the facts that it rests on.

This is told beside the text and is no part of it: the text is what was known at the cut-off, and never changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.model.references import full_id
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView
from briefbook.views.parts import FactView, LinkView


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What has happened to one fact since the cut-off."""

    fact: LinkView = says("The fact, as it stands today; without address if it is gone.")
    sort: str = says("`withdrawn`, `corrected`, `replaced`, `later` (a newer figure of the same measure) or `status`.")
    text: str = says("What has happened, in a sentence.")


@dataclass(frozen=True, slots=True)
class IssuePage:
    """An issue with how it stands today."""

    issue: IssueView = says("The issue as it was published.")
    is_latest: bool = says("Whether no later issue of this brief exists.")
    latest: LinkView = says("The latest issue of this brief.")
    others: tuple[LinkView, ...] = says("All issues of the brief, newest first.")
    redline: LinkView | None = says("The issue set against the one before it; none for the first.")
    redline_pdf: str = says("Address of the same in print; empty for the first.")
    slip_pdf: str = says(
        "Address of the corrections slip; empty where nothing has been corrected, changed or overtaken."
    )
    corrections: tuple[ChangeView, ...] = says("Facts withdrawn since, or whose source was corrected since.")
    changes: tuple[ChangeView, ...] = says("Facts brought up to date since, or whose status has changed.")


def issue_page(view: IssueView, issue: IssueRecord, siblings: list[IssueRecord], then: Facts, now: Facts) -> IssuePage:
    """The issue's page: `siblings` are all issues of its brief, oldest first.

    `then` are the facts as of its cut-off, `now` those of today.
    """
    links = tuple(_link(one, now.language) for one in reversed(siblings))
    found = [change for id_ in view.cited for change in _changes(id_, then, now)]
    grave = {"withdrawn", "corrected"}
    line = _redline(view, now)
    latest = issue is siblings[-1]
    return IssuePage(
        issue=view,
        is_latest=latest,
        latest=links[0],
        others=links,
        redline=line,
        redline_pdf=addresses.redline_pdf(issue.brief, issue.date) if line else "",
        slip_pdf="" if latest and not found else addresses.corrections_pdf(issue.brief, issue.date),
        corrections=tuple(change for change in found if change.sort in grave),
        changes=tuple(change for change in found if change.sort not in grave),
    )


def previous(issue: str, graph: Graph) -> str:
    """Id of the issue before this one in its brief, as far as `graph` holds it; empty for the first."""
    siblings = [one.id for one in graph.issues_of(graph.issues[issue].brief)]
    place = siblings.index(issue)
    return siblings[place - 1] if place else ""


def _redline(view: IssueView, now: Facts) -> LinkView | None:
    before = now.graph.issues.get(previous(view.id, now.graph))
    if before is None:
        return None
    return LinkView(dates.day(before.date, now.language), addresses.redline(view.url), "issue", view.id)


def _changes(id_: str, then: Facts, now: Facts) -> Iterator[ChangeView]:
    before = then.view(id_)
    if id_ not in now.graph.facts:
        yield ChangeView(LinkView(before.statement, "", "fact", id_), "withdrawn", "It is no longer in the dossier.")
        return
    after = now.view(id_)
    link = LinkView(after.statement, after.url, "fact", id_)
    if after.status == "withdrawn" != before.status:
        yield ChangeView(link, "withdrawn", "Every source of it has been withdrawn.")
    elif after.status != before.status:
        yield ChangeView(link, "status", f"It was {before.status}, and is {after.status} now. {after.reason}")
    yield from _corrected(link, before, then.graph, now)
    if after.replaced_by and not before.replaced_by:
        text = after.replaced_by.text
        yield ChangeView(link, "replaced", f"Brought up to date: {text}")
    elif not after.replaced_by and (newer := _newer(id_, then, now)):
        yield ChangeView(link, "later", f"A later figure: {newer}")


def _newer(id_: str, then: Facts, now: Facts) -> str:
    """The statement of the measure's latest fact, if it is later than this one and was not known then; else empty."""
    fact = now.graph.facts[id_].fact
    if fact.measure is None:
        return ""
    series = [now.view(one) for one in now.series(full_id(now.graph.facts[id_].record.id, fact.measure))]
    latest = max(series, key=lambda one: one.order[::-1], default=None)
    if latest is None or latest.id in then.graph.facts or latest.order[1] <= now.view(id_).order[1]:
        return ""
    return latest.statement


def _corrected(link: LinkView, before: FactView, then: Graph, now: Facts) -> Iterator[ChangeView]:
    cited = [(one.source.id, one.label) for one in before.citations]
    cited += [(one.statement.id, one.statement.text) for one in before.citations if one.statement]
    for id_, label in dict.fromkeys(cited):
        old, new = then.source(id_), now.graph.source(id_)
        for word, was, notice in (
            ("withdrawn", old and old.retracted, new and new.retracted),
            ("corrected", old and old.corrected, new and new.corrected),
        ):
            if notice and not was:
                day = dates.day(notice.on, now.language)
                yield ChangeView(link, "corrected", f"{label} was {word} on {day}: {notice.why}")


def _link(issue: IssueRecord, language: str) -> LinkView:
    return LinkView(dates.day(issue.date, language), addresses.issue(issue.brief, issue.date), "issue", issue.id)
