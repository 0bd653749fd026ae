"""Closed sources behind open ones: kept for counting, without anything that could tell which they are.

If an article repeats a closed report, the article must not become an origin: two of them would look independent. So
the report stays in the lineage under a number, with its date (from which the article may be known), the day of its
withdrawal (with which the article falls) and what it repeats in its turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefbook.graph.references import references
from briefbook.load import Loaded, SheetRecord
from briefbook.model import Notice, Source

LINEAGE = frozenset({"repeated by", "passed on in"})
"""How references read from the other side that give the origin of a source or of what it passes on."""

NOT_SHOWN = "a source that is not shown here"
"""What a reader is told in place of such a source."""
_NUMBER = re.compile(r"~\d+")


def spoken(id_: str) -> str:
    """An id as it may be told to a reader: words in place of a number."""
    return NOT_SHOWN if _NUMBER.fullmatch(id_) else id_


def stand_ins(records: Iterable[SheetRecord], loaded: Loaded, closed: set[str]) -> dict[str, str]:
    """The number of each closed source that open ones lead back to; numbers follow the open ones' order."""
    behind = _closed_sources(loaded, closed)
    waiting = [
        target
        for record in sorted(records, key=lambda record: record.id)
        for _, target, ref in references(record.sheet)
        if ref.reverse in LINEAGE and target in behind
    ][::-1]
    names: dict[str, str] = {}
    while waiting:
        id_ = waiting.pop()
        if id_ not in names:
            # No sheet can have such an id.
            names[id_] = f"~{len(names) + 1}"
            waiting += [above for above in reversed(behind[id_].repeats) if above in behind]
    return names


def veiled(loaded: Loaded, names: dict[str, str]) -> dict[str, Source]:
    """The closed sources by their numbers, with dates and lineage alone."""
    behind = _closed_sources(loaded, set(names))
    return {name: _veiled(behind[id_], names) for id_, name in names.items()}


def _closed_sources(loaded: Loaded, closed: set[str]) -> dict[str, Source]:
    found = {r.id: r.sheet for r in loaded.sheets if r.id in closed and isinstance(r.sheet, Source)}
    return {**loaded.veiled, **found}


def _veiled(source: Source, names: dict[str, str]) -> Source:
    return Source.model_construct(
        title="Not shown",
        publisher="Not shown",
        published=source.published,
        kind="other",
        repeats=tuple(names.get(above, above) for above in source.repeats),
        consulted="none",
        retracted=Notice(on=source.retracted.on, why="Not shown") if source.retracted else None,
    )
