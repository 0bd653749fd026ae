"""Sheets on assets: what is deployed, used, seized or aimed at."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BeforeValidator, Field

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.references import OperatorRef, PartOfRef
from briefbook.model.sheet import Sheet
from briefbook.model.text import Text
from briefbook.model.value import number

AssetKind = Literal[
    "ship", "submarine", "aircraft", "vehicle", "weapon", "unit", "base", "infrastructure",
    "airspace", "territory", "place", "property", "money", "data", "vessel", "other",
]  # fmt: skip


_Degrees = Annotated[int | float, BeforeValidator(number)]


class Location(Record):
    """Where a fixed thing lies, as it is published and no more precisely."""

    latitude: Annotated[_Degrees, Field(ge=-90, le=90)]
    """Degrees north of the equator (WGS 84), negative to the south."""
    longitude: Annotated[_Degrees, Field(ge=-180, le=180)]
    """Degrees east of Greenwich (WGS 84), negative to the west."""
    precision: Literal["site", "town", "region", "sea"]
    """What the point stands for: the `site` itself, its `town`, the middle of a `region` or of a `sea`."""
    sources: Citations = ()
    """Where it is published; left out, the sheet's own sources say it."""


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
    location: Location | None = None
    """Where it lies, for what does not move. The positions of ships and units are facts with `located`."""

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.name
