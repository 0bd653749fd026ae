"""Facts as a table: one row for each fact, one plain value in each cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from briefbook.graph import Graph
from briefbook.views.export.records import Data

Cell = str | int | float | None
Row = tuple[Cell, ...]

COLUMNS: Mapping[str, str] = {
    "id": "Full id of the fact.",
    "statement": "The statement.",
    "status": "`established`, `reported`, `alleged`, `disputed`, `unknown` or `withdrawn`.",
    "reason": "Why it has this status.",
    "origins": "Number of origins.",
    "citations": "Number of sources that it cites.",
    "when": "EDTF date as written.",
    "first_day": "First day that it can mean.",
    "last_day": "Last day that it can mean.",
    "extent": "`throughout` or `within` that time.",
    "measure": "Full id of its measure.",
    "exactly": "The number, where the source gives this very number.",
    "at_least": "Lower bound.",
    "at_most": "Upper bound.",
    "about": "A rough number.",
    "unit": "Unit of the number.",
    "asserted_by": "Ids of who asserts or confirms it.",
    "denied_by": "Ids of who denies or disputes it.",
    "stale_days": "Its age in days where it is past its shelf life.",
    "shelf_life": "Days that it is good for: its own, else its measure's.",
    "replaces": "The fact that it brings up to date.",
    "replaced_by": "The fact that brings it up to date.",
    "sheet": "Id of its sheet.",
    "sheet_kind": "`actor`, `asset`, `event` or `question`.",
    "concerns": "Ids of other sheets that it concerns.",
    "origin_ids": "Ids of the origins.",
    "source_ids": "Ids of the sources that it cites.",
    "used_in": "Issues that rest on it.",
    "credibility": "Admiralty credibility, 1 to 6.",
    "marking": "TLP label.",
    "note": "A remark for the reader.",
    "url": "Address of the fact, from the root of the site.",
}
"""Columns of the table with their meaning; several ids in one cell are separated by spaces."""

_FOR, _AGAINST = {"asserts", "confirms"}, {"denies", "disputes"}


def rows(graph: Graph, facts: Iterable[Data]) -> Iterator[Row]:
    """A row for each exported fact, in their order."""
    for fact in facts:
        measure = graph.measures.get(fact["measure"] or "")
        value = fact["value"] or {}
        cells: Data = {
            **{name: fact.get(name) for name in COLUMNS},
            **{name: value.get(name) for name in ("exactly", "at_least", "at_most", "about", "unit")},
            "origins": len(fact["origins"]),
            "citations": len(fact["citations"]),
            "asserted_by": _ids(p["by"] for p in fact["positions"] if p["stance"] in _FOR),
            "denied_by": _ids(p["by"] for p in fact["positions"] if p["stance"] in _AGAINST),
            "stale_days": fact["stale"].days if fact["stale"] else None,
            "shelf_life": fact["shelf_life"] or (measure.measure.shelf_life if measure else None),
            "concerns": _ids(fact["about"]),
            "origin_ids": _ids(fact["origins"]),
            "source_ids": _ids(fact["citations"]),
            "used_in": _ids(fact["used_in"]),
        }
        yield tuple(cells[name] for name in COLUMNS)


def _ids(ids: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(ids))
