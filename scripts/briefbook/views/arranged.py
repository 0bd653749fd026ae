"""The facts of a long sheet in order of time and in groups, and the contents of its page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.views.contract import says
from briefbook.views.page import Contents
from briefbook.views.parts import FactView, LinkView

_MANY = 12
"""From so many facts on, they are set in groups."""


@dataclass(frozen=True, slots=True)
class TimeGroup:
    """Facts of one year, or all of a short list."""

    title: str = says("The year; empty where the list is short and has no groups.")
    anchor: str = says("Anchor of its heading; empty where it has none.")
    facts: tuple[FactView, ...] = says("The facts in order of time.")


@dataclass(frozen=True, slots=True)
class UseView:
    """A brief that rests on a sheet."""

    brief: LinkView = says("The brief, at its latest issue.")
    issues: tuple[LinkView, ...] = says("Its issues that do, newest first, each by its day.")


def by_time(facts: Iterable[FactView], prefix: str) -> tuple[TimeGroup, ...]:
    """Facts in order of time; many of them by year. `prefix` begins the anchors of the years."""
    ordered = sorted(facts, key=lambda fact: fact.order)
    if len(ordered) < _MANY:
        return (TimeGroup("", "", tuple(ordered)),) if ordered else ()
    years: dict[str, list[FactView]] = {}
    for fact in ordered:
        years.setdefault("" if fact.order[0] == "~" else fact.order[0][:4], []).append(fact)
    return tuple(
        TimeGroup(year or "No date", f"__{prefix}-{year or 'undated'}", tuple(own)) for year, own in years.items()
    )


def contents(sections: Iterable[tuple[str, str, bool]], groups: Iterable[TimeGroup] = ()) -> tuple[Contents, ...]:
    """The contents of a page: heading, anchor and whether it is there, with the years below the heading `Facts`.

    A page with fewer than three headings needs none.
    """
    found: list[Contents] = []
    for title, anchor, there in sections:
        if not there:
            continue
        found.append(Contents(title, anchor, 2))
        if anchor == "__facts":
            found += [Contents(group.title, group.anchor, 3) for group in groups if group.anchor]
    return tuple(found) if len(found) > 2 else ()
