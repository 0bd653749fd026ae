"""Sheets on actors: whoever acts or speaks."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.edtf import Edtf
from briefbook.model.references import HolderRef, PartOfRef, RelatedRef
from briefbook.model.sheet import Sheet
from briefbook.model.text import Text

ActorKind = Literal[
    "person", "government", "office", "agency", "military", "company", "media",
    "international-organisation", "organisation", "armed-group", "group", "unnamed",
]  # fmt: skip


class Role(Record):
    """An office or function that an actor holds or held."""

    role: Text
    """The title, such as `President of Venezuela`."""
    of: HolderRef | None = None
    """Actor (office, government, company) in which the role is held."""
    when: Edtf | None = None
    """From when until when (EDTF interval; `2013/..` for a role still held)."""
    sources: Citations = Field(min_length=1)
    """Where it is published."""


class Relation(Record):
    """A typed link to another actor, asset or event."""

    type: Text
    """A verb in the third person: `leads`, `accuses`, `supports`, `negotiates with`."""
    to: RelatedRef
    """What the link leads to."""
    when: Edtf | None = None
    """From when until when (EDTF)."""
    sources: Citations = Field(min_length=1)
    """Where it is published."""


class Actor(Sheet):
    """A person, body or group that acts or speaks in the dossier."""

    folder: ClassVar[str] = "actors"

    name: Text
    """Name as the pages show it."""
    kind: ActorKind
    """What sort of actor it is; `unnamed` for speakers whom the source does not name."""
    part_of: PartOfRef | None = None
    """The larger body that it belongs to."""
    roles: tuple[Role, ...] = ()
    """Offices and functions, with dates."""
    relations: tuple[Relation, ...] = ()
    """Links to others; the pages of those show them from the other side."""

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.name
