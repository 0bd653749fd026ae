"""Sheets on assets: what is deployed, used, seized or aimed at."""

from __future__ import annotations

from typing import ClassVar, Literal

from briefbook.model.references import OperatorRef, PartOfRef
from briefbook.model.sheet import Sheet
from briefbook.model.text import Text

AssetKind = Literal[
    "ship", "submarine", "aircraft", "vehicle", "weapon", "unit", "base", "infrastructure",
    "airspace", "territory", "property", "money", "data", "vessel", "other",
]  # fmt: skip


class Asset(Sheet):
    """A thing that the matter turns on."""

    folder: ClassVar[str] = "assets"

    name: Text
    """Name as the pages show it."""
    kind: AssetKind
    """What sort of thing it is."""
    class_name: Text | None = None
    """Class, type or model."""
    designation: Text | None = None
    """Hull number, registration or other official mark."""
    operator: OperatorRef | None = None
    """Actor that runs or owns it."""
    part_of: PartOfRef | None = None
    """The larger formation that it belongs to."""

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.name
