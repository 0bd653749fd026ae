"""Sources as CSL-JSON (data schema 1.0.2), which Zotero, Pandoc and other reference managers read."""

from __future__ import annotations

from collections.abc import Container, Iterator

from briefbook.graph import Graph
from briefbook.model import Edtf, Source
from briefbook.model.edtf import Point, Qualifier
from briefbook.model.edtf.point import SEASON_NAMES
from briefbook.model.source import SourceKind
from briefbook.views.export.records import Data

TYPES: dict[SourceKind, str] = {
    "news": "article-newspaper",
    "analysis": "article-magazine",
    "official": "document",
    "statute": "legislation",
    "treaty": "treaty",
    "judgment": "legal_case",
    "resolution": "document",
    "report": "report",
    "data": "dataset",
    "letter": "personal_communication",
    "book": "book",
    "broadcast": "broadcast",
    "social-media": "post",
    "interview": "interview",
    "other": "document",
}
"""Type in CSL for each kind of source."""

_CONTAINED = {"article-newspaper", "article-magazine", "broadcast", "post"}
"""Types whose publisher is the paper, channel or site that they stand in."""


def csl_items(graph: Graph, ids: Container[str] | None = None) -> Iterator[Data]:
    """One item for each source, or for each of those named, in order of their ids."""
    for record in graph.of_kind("source"):
        assert isinstance(record.sheet, Source)
        if ids is None or record.id in ids:
            yield _item(record.id, record.sheet)


def _item(id_: str, source: Source) -> Data:
    kind = TYPES[source.kind]
    item: Data = {
        "id": id_,
        "type": kind,
        "title": source.title,
        "container-title" if kind in _CONTAINED else "publisher": source.publisher,
        "author": [{"literal": name} for name in source.authors],
        "issued": _date(source.published) if source.published else None,
        "language": source.language,
        "URL": source.url,
        "archive_location": source.archived,
        "note": source.note,
        "custom": {
            "consulted": source.consulted,
            "reliability": source.reliability,
            "repeats": list(source.repeats),
            "retracted": str(source.retracted.on) if source.retracted else None,
            "corrected": str(source.corrected.on) if source.corrected else None,
        },
    }
    item["custom"] = {name: value for name, value in item["custom"].items() if value}
    return {name: value for name, value in item.items() if value}


def _date(when: Edtf) -> Data:
    """A date as numbers; the text itself where they could not say it."""
    points = [when.start] if not when.is_interval else [when.start, when.end]
    given = [point for point in points if point is not None]
    if not given or any(not 0 < point.year_from <= 9999 or "year" in point.unspecified for point in given):
        return {"literal": when.text}
    date: Data = {"date-parts": [_parts(point) for point in given]}
    if given[0].month in SEASON_NAMES and len(given) == 1:
        date["season"] = given[0].month - 20
    if any(point.qualifier is not Qualifier.NONE for point in given):
        date["circa"] = True
    return date


def _parts(point: Point) -> list[int]:
    parts = [point.year_from]
    if point.month is not None and point.month not in SEASON_NAMES:
        parts += [point.month] if point.day is None else [point.month, point.day]
    return parts
