"""The ledger's pages: one list of all intervals, one page for each, and what changed since each issue."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from briefbook.graph import SORTS, Ledger, ledger
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView
from briefbook.views.ledger import HEADINGS, LedgerGroup, groups
from briefbook.views.parts import LinkView
from briefbook.views.standing import IssuePage


@dataclass(frozen=True, slots=True)
class SortCount:
    """How many changes of one sort there are."""

    title: str = says("The sort in words.")
    url: str = says("Address of their list; empty where it is spread over several pages.")
    number: int = says("How many.")


@dataclass(frozen=True, slots=True)
class IntervalView:
    """What changed between two cut-offs."""

    title: str = says("`From 23 November to 3 December 2025`.")
    url: str = says("Its address.")
    before: str = says("The earlier cut-off in words.")
    after: str = says("The later cut-off in words; empty for what came after the latest.")
    after_iso: str = says("The later cut-off as YYYY-MM-DD; the earlier one for what came after the latest.")
    total: int = says("How many changes there are.")
    counts: tuple[SortCount, ...] = says("How many there are of each sort.")
    groups: tuple[LedgerGroup, ...] = says("The changes.")


@dataclass(frozen=True, slots=True)
class ChangesView:
    """The list of all intervals."""

    intervals: tuple[IntervalView, ...] = says("The newest first.")
    feed_url: str = says("Address of the Atom feed.")


@dataclass(frozen=True, slots=True)
class SinceView:
    """What changed since one issue was published: where the code on a printed copy leads."""

    issue: IssueView = says("The issue.")
    url: str = says("Its address.")
    slip_pdf: str = says("Address of the corrections slip; empty where there is none.")
    newer: tuple[LinkView, ...] = says("Later issues of the brief, newest first.")
    facts: tuple[LedgerGroup, ...] = says("Changes to what the issue rests on.")
    others: tuple[SortCount, ...] = says("How much else has changed in the dossier.")
    intervals: tuple[LinkView, ...] = says("Pages on what else has changed, newest first.")


Known = Mapping[datetime.date, Facts]
"""The dossier as of each cut-off."""


def intervals(known: Known, now: Facts) -> tuple[IntervalView, ...]:
    """What changed from each cut-off to the next, and since the latest one; the newest first."""
    found = [
        _interval(ledger(known[one].graph, known[two].graph), one, two, now) for one, two in pairwise(sorted(known))
    ]
    if known:
        last = max(known)
        later = _interval(ledger(known[last].graph, now.graph), last, None, now)
        found += [later] if later.total else []
    return tuple(reversed(found))


def _interval(found: Ledger, one: datetime.date, two: datetime.date | None, now: Facts) -> IntervalView:
    before, after = dates.day(one, now.language), dates.day(two, now.language) if two else ""
    url = addresses.changes(two.isoformat() if two else "later")
    return IntervalView(
        title=f"From {before} to {after}" if after else f"After {before}",
        url=url,
        before=before,
        after=after,
        after_iso=(two or one).isoformat(),
        total=len(found.changes),
        counts=tuple(_counts(found, url)),
        groups=groups(found, now),
    )


def _counts(found: Ledger, url: str) -> Iterator[SortCount]:
    for sort in SORTS:
        if number := len(found.of(sort)):
            yield SortCount(HEADINGS[sort], f"{url}#__{sort}" if url else "", number)


def since(
    page: IssuePage, shown: frozenset[str], whole: Ledger, now: Facts, pages: tuple[IntervalView, ...]
) -> SinceView:
    """What changed since the issue of `page`, which shows the facts and questions `shown`; `whole` is all since its cut-off."""
    view = page.issue
    rest = Ledger(tuple(change for change in whole.changes if change.id not in shown))
    later = [i for i in now.graph.issues_of(view.brief) if i.date.isoformat() > view.date_iso]
    urls = [LinkView(one.title, one.url) for one in pages if one.after_iso > view.cutoff_iso or not one.after]
    return SinceView(
        issue=view,
        url=view.since_url,
        slip_pdf=page.slip_pdf,
        newer=tuple(
            LinkView(dates.day(i.date, now.language), addresses.issue(i.brief, i.date), "issue", i.id)
            for i in reversed(later)
        ),
        facts=groups(whole.about(shown), now),
        others=tuple(_counts(rest, "")),
        intervals=tuple(urls),
    )


def changes_view(found: tuple[IntervalView, ...]) -> ChangesView:
    """The list of intervals."""
    return ChangesView(found, addresses.FEED)
