"""Sheets, measures and facts for export."""

from __future__ import annotations

import datetime

from briefbook.graph import FactNode, MeasureNode, Origins, stale
from briefbook.graph.audit import unnamed
from briefbook.graph.status import position_stands
from briefbook.graph.veil import spoken
from briefbook.load import SheetRecord
from briefbook.model import Source
from briefbook.views import addresses
from briefbook.views.export.findings import (
    FactData,
    MeasureData,
    PointData,
    PositionData,
    SheetData,
    SourceData,
    StaleData,
)
from briefbook.views.export.records import Data, added, plain
from briefbook.views.facts import Facts


def sheet_data(record: SheetRecord, facts: Facts) -> Data:
    """One sheet without its facts and measures, which are listed by themselves."""
    url = addresses.sheet(record.kind.name, record.id)
    marking = facts.markings.sheet(record.sheet).label
    more = SheetData(record.id, url, marking)
    if isinstance(record.sheet, Source):
        origins = facts.graph.origins
        known, fallen = _days(record.id, record.sheet, origins)
        roots = tuple(sorted(spoken(id_) for id_ in origins.roots(record.id)))
        more = SourceData(
            record.id, url, marking, str(known) if known else None, roots, str(fallen) if fallen else None
        )
    return {"id": record.id} | plain(record.sheet, record.id, "facts", "measures") | added(more)


def _days(id_: str, source: Source, origins: Origins) -> tuple[datetime.date | None, datetime.date | None]:
    """From when a source is known and when it fell, unless a source that is not shown would thereby tell its dates."""
    seen, waiting = {id_}, [id_]
    while waiting:
        one = origins.sources.get(waiting.pop())
        above = [other for other in one.repeats if other not in seen] if one else []
        seen.update(above)
        waiting += above
    if all(spoken(other) == other for other in seen):
        return origins.known_from(id_), origins.fallen.get(id_)
    known = origins.known_from(id_) if source.published is not None else None
    return known, source.retracted.on if source.retracted else None


def fact_data(node: FactNode, facts: Facts) -> Data:
    """One fact with what follows from it, as `facts` knows it."""
    view = facts.view(node.id)
    when = node.fact.when
    old = stale(node, facts.graph, facts.day)
    more = FactData(
        id=node.id,
        sheet=node.record.id,
        sheet_kind=node.record.kind.name,
        url=view.url,
        marking=view.marking,
        first_day=str(when.earliest) if when and when.earliest else None,
        last_day=str(when.latest) if when and when.latest else None,
        status=view.status,
        reason=view.reason,
        origins=tuple(link.id for link in view.origins),
        citations=tuple(citation.id for citation in node.citations),
        replaced_by=view.replaced_by.id if view.replaced_by else None,
        contradicts=tuple(link.id for link in view.contradicts),
        used_in=tuple(link.id for link in view.used_in),
        stale=StaleData(old.days, old.shelf_life) if old else None,
    )
    data: Data = {"id": node.id, "sheet": node.record.id} | plain(node.fact, node.record.id) | added(more)
    for index, position in enumerate(node.fact.positions):
        stands = position_stands(position, node, facts.graph.origins)
        data["positions"][index] |= added(PositionData(stands, unnamed(position, facts.graph)))
    return data


def measure_data(node: MeasureNode, facts: Facts) -> Data:
    """One measure with its facts in order of time."""
    refs = facts.graph.incoming.get(node.id, ())
    series = sorted((facts.view(r.fact) for r in refs if r.fact), key=lambda f: (f.order[::-1], f.id))
    points = tuple(PointData(view.id, view.when_edtf or None, view.value) for view in series)
    return plain(node.measure, node.record.id) | added(MeasureData(node.id, node.record.id, points))
