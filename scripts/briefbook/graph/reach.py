"""Which sheets rest on a source, by themselves or because a sheet that does names them."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.graph.references import references
from briefbook.load import SheetRecord
from briefbook.model import Source


def reached(records: Iterable[SheetRecord]) -> set[str]:
    """Ids of sources, of sheets that cite one, and of sheets that such a sheet names, however far."""
    by_id = {record.id: record for record in records}
    named = {id_: {written.partition(".")[0] for _, written, _ in references(r.sheet)} for id_, r in by_id.items()}
    sources = {id_ for id_, record in by_id.items() if isinstance(record.sheet, Source)}
    known = set(sources)
    waiting = [id_ for id_ in by_id if id_ not in sources and named[id_] & sources]
    while waiting:
        id_ = waiting.pop()
        if id_ in by_id and id_ not in known:
            known.add(id_)
            waiting += named[id_]
    return known
