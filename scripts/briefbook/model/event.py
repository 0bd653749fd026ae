"""Sheets on events: what happened, goes on, or is planned."""

from __future__ import annotations

from typing import ClassVar, Literal

from briefbook.model.edtf import Edtf
from briefbook.model.references import ActorRef, AssetRef, PartOfRef, PlaceRef
from briefbook.model.sheet import Sheet
from briefbook.model.text import Text

EventKind = Literal[
    "military-operation", "covert-operation", "deployment", "designation", "notice", "negotiation",
    "statement", "vote", "seizure", "arrest", "decision", "ruling", "protest", "accident", "other",
]  # fmt: skip


class Event(Sheet):
    """Something in time; one sheet may cover a series, such as all strikes at sea."""

    folder: ClassVar[str] = "events"

    name: Text
    """Name as the pages show it, without taking sides."""
    kind: EventKind
    """What sort of event it is."""
    when: Edtf | None = None
    """When it happened (EDTF); `2025-09-02/..` for something that goes on."""
    place: Text | None = None
    """Where, in words, to the precision published."""
    located: PlaceRef | None = None
    """Asset sheet of that place; the map shows the event there."""
    actors: tuple[ActorRef, ...] = ()
    """Who took part or is concerned."""
    assets: tuple[AssetRef, ...] = ()
    """What was used or aimed at."""
    part_of: PartOfRef | None = None
    """The larger event that it belongs to."""

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.name
