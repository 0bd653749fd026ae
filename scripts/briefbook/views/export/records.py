"""Records as plain data: as the author wrote them, each id in full."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pydantic import BaseModel

from briefbook.graph.references import references
from briefbook.model.references import full_id

Data = dict[str, Any]


def plain(record: BaseModel, sheet: str, *without: str) -> Data:
    """The fields of a record of this sheet as JSON knows them, except those named."""
    data: Data = record.model_dump(mode="json", exclude=set(without))
    for path, written, ref in references(record):
        if ref.local and path[0] not in without:
            place: Any = data
            for step in path[:-1]:
                place = place[step]
            place[path[-1]] = full_id(sheet, written)
    return data


def added(more: Any) -> Data:
    """The fields of a dataclass of `findings.py`, not copied any deeper."""
    return {field.name: getattr(more, field.name) for field in fields(more)}
