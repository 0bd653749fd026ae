"""What hits can be narrowed by: each value with its records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from briefbook.views import SearchEntry

FACETS: dict[str, tuple[str, Callable[[SearchEntry], Iterable[str]]]] = {
    "kind": ("Kind", lambda entry: (entry.kind,)),
    "status": ("Status", lambda entry: (entry.status,) if entry.status else ()),
    "actor": ("Actor", lambda entry: entry.actors),
    "origins": ("Origins", lambda entry: origins(entry.origins)),
    "date": ("Date", lambda entry: periods(entry.date)),
    "publisher": ("Publisher", lambda entry: entry.publishers),
    "brief": ("Brief", lambda entry: entry.briefs),
}
"""Name in the address to heading and values of a record."""

ORDERED = {"origins", "date"}
"""Facets whose values stand in their own order and not by number of hits."""


def facet(name: str, entries: Sequence[SearchEntry]) -> dict[str, list[int]]:
    """Each value of a facet, in order, with the numbers of its records."""
    found: dict[str, list[int]] = defaultdict(list)
    for record, entry in enumerate(entries):
        for value in dict.fromkeys(FACETS[name][1](entry)):
            found[value].append(record)
    return {value: found[value] for value in sorted(found)}


def origins(number: int | None) -> tuple[str, ...]:
    """Groups that a reader thinks in: none, one, two, more."""
    if number is None:
        return ()
    return (str(number),) if number < 3 else ("3 or more",)


def periods(date: str) -> tuple[str, ...]:
    """Year and month of `2025-11-22`; the month alone where it is known."""
    year, _, rest = date.partition("-")
    if not year:
        return ()
    return (year, f"{year}-{rest[:2]}") if rest else (year,)
