"""The evidence audit: the figures of each issue and of the whole dossier, with what is behind them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from briefbook.graph import Audit, Count
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts, counted
from briefbook.views.languages import language_title
from briefbook.views.meanings import FIGURES
from briefbook.views.method import MeaningView
from briefbook.views.parts import LinkView
from briefbook.views.sources import CONSULTED, RELIABILITY

LISTED = 200
"""How many facts or sources a list on the page names, so that the page does not grow with the dossier."""


@dataclass(frozen=True, slots=True)
class Audits:
    """The figures of every issue, newest first, and of the whole dossier; as JSON for machines."""

    issues: tuple[Audit, ...]
    dossier: Audit


@dataclass(frozen=True, slots=True)
class ShareView:
    """A part of all facts or of all sources."""

    name: str = says("What is counted: `on one origin`, `read in full`, `Reuters`, `Spanish`.")
    number: int = says("How many.")
    share: float = says("Share of all, 0 to 1.")


@dataclass(frozen=True, slots=True)
class ListedView:
    """One fact or source behind a figure."""

    link: LinkView = says("The fact or source.")
    text: str = says("Why it is listed: its age, its one origin, or publisher and date.")


@dataclass(frozen=True, slots=True)
class ListView:
    """The facts or sources behind a figure."""

    title: str = says("What they are, with their number: `3 facts past their shelf life`.")
    items: tuple[ListedView, ...] = says("The facts or sources; of a long list the first.")
    more: int = says("How many more there are, named in `api/audit.json`.", 0)


@dataclass(frozen=True, slots=True)
class AuditView:
    """The figures of one issue as of its cut-off, or of the whole dossier."""

    title: str = says("`Situation brief, 23 November 2025`, or `The whole dossier`.")
    url: str = says("Its page: `audit/situation/2025-11-23/`, or `audit/` for the whole dossier.")
    issue: LinkView | None = says("The issue; none for the whole dossier.")
    day: str = says("The day that it is told for, in words; empty if the dossier has no issue.")
    statements: int = says("Sentences that cite.")
    judgements: int = says("Judgements.")
    context: int = says("Sentences that only guide the reader.")
    facts: int = says("Facts.")
    citations: int = says("Citations: sources, counted once for each fact that cites them.")
    sources: int = says("Different sources.")
    origins: int = says("Origins that they lead back to.")
    disputed: int = says("Facts that somebody denies.")
    unknown: int = says("Facts that nobody could determine.")
    stale: int = says("Facts past their shelf life.")
    weak: tuple[ShareView, ...] = says("What to mind, as shares of the facts.")
    statuses: tuple[ShareView, ...] = says("Facts by status.")
    read: tuple[ShareView, ...] = says("Sources by how much of them the desk has read.")
    reliability: tuple[ShareView, ...] = says("Sources by their rating.")
    publishers: tuple[ShareView, ...] = says("Sources by publisher, the most frequent first.")
    languages: tuple[ShareView, ...] = says("Sources by language, the most frequent first.")
    lists: tuple[ListView, ...] = says("The facts and sources behind the figures; none of them empty.")


@dataclass(frozen=True, slots=True)
class AuditPage:
    """The page of the evidence audit."""

    audits: tuple[AuditView, ...] = says("Issues, newest first, each with a page of its own.")
    whole: AuditView = says("The whole dossier.")
    meanings: tuple[MeaningView, ...] = says("What each figure means.")


def audits(now: Facts, known: Mapping[datetime.date, Facts]) -> Audits:
    """The figures of every issue as of its cut-off, and of the whole dossier on the day of `now`."""
    issues = sorted(now.graph.issues.values(), key=lambda issue: (issue.date, issue.brief), reverse=True)
    return Audits(tuple(known[issue.issue.cutoff].audit(issue.id) for issue in issues), now.audit(""))


def audit_page(found: Audits, now: Facts, known: Mapping[datetime.date, Facts]) -> AuditPage:
    """The page with all figures."""
    views = tuple(_view(one, known[one.day]) for one in found.issues if one.day)
    return AuditPage(views, _view(found.dossier, now), FIGURES)


def _view(one: Audit, facts: Facts) -> AuditView:
    issue = facts.graph.issues.get(one.issue)
    return AuditView(
        title=_title(one, facts),
        url=addresses.audit(issue.brief, issue.date) if issue else "audit/",
        issue=LinkView(issue.issue.title, addresses.issue(issue.brief, issue.date), "issue", issue.id)
        if issue
        else None,
        day=dates.day(one.day, facts.language) if one.day else "",
        statements=one.statements,
        judgements=one.judgements,
        context=one.context,
        facts=one.facts,
        citations=one.citations,
        sources=one.sources,
        origins=one.origins,
        disputed=len(one.disputed),
        unknown=len(one.unknown),
        stale=len(one.stale),
        weak=tuple(
            _share(name, len(ids), one.facts)
            for name, ids in (
                ("on one origin", one.one_origin),
                ("on unnamed voices", one.unnamed),
                ("on unnamed voices alone", one.only_unnamed),
                ("past the shelf life", one.stale),
                ("overtaken", one.overtaken),
            )
        ),
        statuses=_shares(one.by_status, one.facts),
        read=_shares(one.by_consulted, one.sources, CONSULTED),
        reliability=_shares(one.by_reliability, one.sources, {**RELIABILITY, "not rated": "Not rated"}),
        publishers=_shares(one.by_publisher, one.sources),
        languages=_shares(
            one.by_language, one.sources, {c.name: language_title(c.name, facts.language) for c in one.by_language}
        ),
        lists=tuple(_lists(one, facts)),
    )


def _title(one: Audit, facts: Facts) -> str:
    issue = facts.graph.issues.get(one.issue)
    if issue is None:
        return "The whole dossier"
    return f"{facts.graph.series[issue.brief].series.title}, {dates.day(issue.date, facts.language)}"


def _lists(one: Audit, facts: Facts) -> Iterable[ListView]:
    old = [fact.id for fact in one.stale]
    yield from _list(old, "fact", "past the shelf life", facts, lambda id_: facts.view(id_).stale)
    yield from _list(one.overtaken, "fact", "overtaken by a later one", facts, lambda id_: _later(id_, facts))
    yield from _list(one.one_origin, "fact", "on one origin", facts, lambda id_: facts.view(id_).origins[0].text)
    yield from _list(one.not_read, "source", "not read", facts, lambda id_: facts.labelled(id_).text)
    yield from _list(one.read_in_part, "source", "read in part", facts, lambda id_: facts.labelled(id_).text)


def _list(ids: Sequence[str], noun: str, words: str, facts: Facts, why: Callable[[str], str]) -> Iterable[ListView]:
    if ids:
        items = tuple(ListedView(facts.link(id_), why(id_)) for id_ in ids[:LISTED])
        yield ListView(f"{counted(len(ids), noun)} {words}", items, max(0, len(ids) - LISTED))


def _later(id_: str, facts: Facts) -> str:
    later = facts.view(id_).replaced_by
    return later.text if later else ""


def _shares(counts: Iterable[Count], of: int, words: dict[str, str] | None = None) -> tuple[ShareView, ...]:
    return tuple(_share((words or {}).get(one.name, one.name), one.number, of) for one in counts if one.number)


def _share(name: str, number: int, of: int) -> ShareView:
    return ShareView(name, number, number / of if of else 0.0)


__all__ = ["AuditPage", "AuditView", "Audits", "ListView", "ListedView", "ShareView", "audit_page", "audits"]
