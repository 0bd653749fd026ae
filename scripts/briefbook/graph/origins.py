"""Independence counted at the root: a source that repeats another adds no origin of its own."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from briefbook.model import Citation, Source


@dataclass(frozen=True, slots=True, eq=False)
class Origins:
    """Lineage of every source."""

    sources: Mapping[str, Source]
    _roots: dict[str, frozenset[str]] = field(default_factory=dict, repr=False)
    cycles: tuple[tuple[str, ...], ...] = ()
    """Chains of `repeats` that come back to where they began, each from its smallest id."""
    fallen: Mapping[str, datetime.date] = field(default_factory=dict)
    """Sources that were withdrawn, and those that repeat nothing but such, with the day on which each fell."""
    veiled: Mapping[str, Source] = field(default_factory=dict)
    """Sources that the audience may not be shown, without their names: they count, and are told of nowhere."""

    @classmethod
    def of(cls, shown: Mapping[str, Source], veiled: Mapping[str, Source] | None = None) -> Origins:
        """Follow every chain once."""
        sources = {**shown, **(veiled or {})}
        roots: dict[str, frozenset[str]] = {}
        cycles: dict[frozenset[str], tuple[str, ...]] = {}
        for id_ in sources:
            _follow(id_, sources, roots, cycles)
        withdrawn = {id_: source.retracted.on for id_, source in sources.items() if source.retracted is not None}
        return cls(shown, roots, tuple(cycles.values()), fallen_sources(sources, withdrawn), veiled or {})

    def roots(self, id_: str) -> frozenset[str]:
        """Origins of one source; itself where it repeats nothing."""
        return self._roots.get(id_, frozenset({id_}))

    def count(self, ids: Iterable[str]) -> frozenset[str]:
        """Origins of several sources together."""
        return frozenset().union(*(self.roots(id_) for id_ in ids))

    def stands(self, citation: Citation) -> bool:
        """Whether neither the source nor the statement that it passes on has fallen."""
        return citation.id not in self.fallen and citation.ground not in self.fallen

    def fell_on(self, citation: Citation) -> datetime.date | None:
        """The day on which the source, or the statement that it passes on, fell; None while it stands."""
        return min((self.fallen[id_] for id_ in (citation.id, citation.ground) if id_ in self.fallen), default=None)

    def behind(self, cited: Iterable[Citation]) -> frozenset[str]:
        """Origins that surely stand behind what is cited: of the statement passed on where one is named, else of the source.

        A source that retells several does not say which of them a fact is from. It adds no origin where one of them is
        counted anyway, and one where none is: so no retelling ever raises a count. Name the `statement` to say which.
        """
        ways = {way for citation in cited if (way := self.roots(citation.ground))}
        open_ = {way for way in ways if not any(other < way for other in ways)}
        counted: set[str] = set()
        while open_:
            # Sure ones first; then whatever accounts for the most of the others, by id where several do.
            sure = [next(iter(way)) for way in open_ if len(way) == 1]
            reach = Counter(root for way in open_ for root in way)
            counted.update(sure or [min(reach, key=lambda root: (-reach[root], root))])
            open_ = {way for way in open_ if not way & counted}
        return frozenset(counted)

    def known_from(self, id_: str) -> datetime.date | None:
        """The day from which a source is known.

        Its own date, at the last day that this can mean; where it shows none, the day of what it repeats; None where
        there is no date at all, which counts as known from the start.
        """
        source = self._source(id_)
        if source is None:
            return None
        if source.published is not None:
            return source.published.latest or source.published.earliest
        return min(self._days_above(id_, source), default=None)

    def _source(self, id_: str) -> Source | None:
        return self.sources.get(id_) or self.veiled.get(id_)

    def _days_above(self, id_: str, start: Source) -> Iterator[datetime.date]:
        """The days of the nearest dated sources on every way up."""
        seen, stack = {id_}, [*start.repeats]
        while stack:
            above = stack.pop()
            source = self._source(above)
            if source is None or above in seen:
                continue
            seen.add(above)
            if source.published is None:
                stack += source.repeats
            elif day := source.published.latest or source.published.earliest:
                yield day


def _follow(
    start: str,
    sources: Mapping[str, Source],
    roots: dict[str, frozenset[str]],
    cycles: dict[frozenset[str], tuple[str, ...]],
) -> None:
    """Depth first with a stack of its own, since a chain may be longer than Python's."""
    stack = [start]
    trail: dict[str, None] = {}
    while stack:
        id_ = stack[-1]
        if id_ in roots:
            stack.pop()
            continue
        trail.setdefault(id_)
        parents = [parent for parent in sources[id_].repeats if parent in sources]
        waiting = [parent for parent in parents if parent not in roots and parent not in trail]
        if waiting:
            stack.append(waiting[0])
            continue
        for parent in parents:
            if parent in trail and parent not in roots:
                ring = [*trail][[*trail].index(parent) :]
                first = ring.index(min(ring))
                cycles.setdefault(frozenset(ring), (*ring[first:], *ring[:first]))
        above = [roots[parent] for parent in parents if parent in roots]
        roots[id_] = frozenset().union(*above) if above else frozenset({id_})
        trail.pop(id_)
        stack.pop()


def fallen_sources(sources: Mapping[str, Source], seeds: Mapping[str, datetime.date]) -> dict[str, datetime.date]:
    """The sources that fall with these, these included, each with its day: what repeats a source, all of which have fallen.

    `seeds` gives the day on which each one falls by itself. Ordered by day, since a retelling falls with the last.
    """
    standing: dict[str, int] = {}
    retold: dict[str, list[str]] = defaultdict(list)
    for id_, source in sources.items():
        above = set(source.repeats)
        standing[id_] = len(above)
        for parent in above:
            retold[parent].append(id_)
    fallen: dict[str, datetime.date] = {}
    waiting = [(day, id_) for id_, day in seeds.items()]
    heapify(waiting)
    while waiting:
        day, id_ = heappop(waiting)
        if id_ in fallen:
            continue
        fallen[id_] = day
        for child in retold.get(id_, ()):
            standing[child] -= 1
            if not standing[child]:
                heappush(waiting, (day, child))
    return fallen
