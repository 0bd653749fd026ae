"""What changed last, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.views.changes import IntervalView, SortCount
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.ledger import LedgerLine

SHOWN = 5
"""How many changes the home page names."""
_WEIGHTS = ("withdrawn", "value", "replaced", "status", "answer", "position", "date", "added", "citation", "wording")
"""Sorts of change, the weightiest first; what is not named weighs least."""


@dataclass(frozen=True, slots=True)
class NewsLine:
    """One change that weighs."""

    sort: str = says("Its sort: `replaced`, `status`, `added`…")
    title: str = says("The sort in words.")
    line: LedgerLine = says("The change.")
    uses: int = says("How many of the latest issues rest on what changed.")


@dataclass(frozen=True, slots=True)
class NewsView:
    """The newest interval of the ledger in short."""

    title: str = says("`From 23 November to 3 December 2025`.")
    url: str = says("Address of the whole list.")
    total: int = says("How many changes there are.")
    counts: tuple[SortCount, ...] = says("How many there are of each sort.")
    lines: tuple[NewsLine, ...] = says("The weightiest changes.")


def news(intervals: tuple[IntervalView, ...], latest: Iterable[str], facts: Facts) -> NewsView | None:
    """The newest interval with its weightiest changes; None where there is none.

    A change weighs as much as the latest issues (`latest`, by id) rest on what has changed; among equals, as its sort.
    """
    if not intervals:
        return None
    newest, now = intervals[0], frozenset(latest)
    lines = [
        NewsLine(group.sort, group.title, line, sum(one.id in now for one in facts.uses.issues(line.link.id)))
        for group in newest.groups
        for line in group.lines
        if line.link.url
    ]
    lines.sort(key=lambda one: (-one.uses, _rank(one.sort), one.line.link.id))
    return NewsView(newest.title, newest.url, newest.total, newest.counts, tuple(_varied(lines)))


def _rank(sort: str) -> int:
    return _WEIGHTS.index(sort) if sort in _WEIGHTS else len(_WEIGHTS)


def _varied(lines: list[NewsLine]) -> Iterable[NewsLine]:
    """The first few, no more than two of one sheet, so that one busy sheet does not hide the others."""
    seen: dict[str, int] = {}
    found: list[NewsLine] = []
    for one in lines:
        sheet = one.line.link.id.partition(".")[0]
        if seen.get(sheet, 0) < 2 and one.line.link.id not in {other.line.link.id for other in found}:
            seen[sheet] = seen.get(sheet, 0) + 1
            found.append(one)
    return found[:SHOWN]
