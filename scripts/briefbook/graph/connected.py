"""Every relation of the dossier once: who, verb, whom, when, and the sheet that says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefbook.graph.graph import Graph
from briefbook.load import SheetRecord
from briefbook.model import Actor, Asset
from briefbook.model.citation import Citation
from briefbook.model.edtf import Edtf

Sort = Literal["acts", "holds", "belongs", "operates"]


@dataclass(frozen=True, slots=True)
class Relation:
    """One relation, seen from the actor that acts."""

    actor: str
    verb: str
    sort: Sort
    """`acts` for a relation as the sheet words it, `holds` for an office, `belongs` for a part, `operates` for an asset."""
    other: str
    when: Edtf | None
    said: str
    """Sheet that says it."""
    sources: tuple[Citation, ...]


def connected(graph: Graph) -> tuple[Relation, ...]:
    """Relations, offices, parts and what is operated, by the ids of the sheets that say them; the same as the ties of all actors."""
    records = [*graph.of_kind("actor"), *graph.of_kind("asset")]
    return tuple(one for record in records for one in _said(record) if {one.actor, one.other} <= graph.sheets.keys())


def _said(record: SheetRecord) -> Iterator[Relation]:
    match record.sheet:
        case Actor() as sheet:
            for one in sheet.relations:
                yield Relation(record.id, one.type, "acts", one.to, one.when, record.id, one.sources)
            for role in sheet.roles:
                if role.of:
                    yield Relation(
                        record.id, f"is {role.role} of", "holds", role.of, role.when, record.id, role.sources
                    )
            if sheet.part_of:
                yield Relation(record.id, "is part of", "belongs", sheet.part_of, None, record.id, sheet.sources)
        case Asset(operator=str(operator)) as sheet:
            yield Relation(operator, "operates", "operates", record.id, None, record.id, sheet.sources)
