"""EDTF dates and plain days as field types of the models."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from briefbook.model.edtf.parse import parse_edtf
from briefbook.model.edtf.point import Point


@dataclass(frozen=True, slots=True)
class Edtf:
    """A date or interval; equal when written alike."""

    text: str
    """As the author wrote it."""
    start: Point | None = field(compare=False)
    """First date; None where open or unknown."""
    end: Point | None = field(compare=False)
    """Last date; None where open or unknown."""
    open_start: bool = field(default=False, compare=False)
    """Whether the start is written `..`."""
    open_end: bool = field(default=False, compare=False)
    """Whether the end is written `..`: it goes on."""

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Read the text; ValueError says what is wrong with it."""
        return cls(text, *parse_edtf(text))

    @property
    def is_interval(self) -> bool:
        """Whether it has two sides."""
        return "/" in self.text

    @property
    def earliest(self) -> datetime.date | None:
        """First day that it can mean."""
        return self.start.earliest if self.start else None

    @property
    def latest(self) -> datetime.date | None:
        """Last day that it can mean; None where it is open."""
        return self.end.latest if self.end else None

    def __str__(self) -> str:
        return self.text

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Let pydantic read it from text and write it as text."""
        return core_schema.no_info_plain_validator_function(
            _validated, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """In JSON Schema: a string, or the number that YAML makes of a year."""
        return {
            "type": ["string", "integer"],
            "description": "EDTF date, level 0 or 1: 2025-11-23, 2025-11, 2025-09-02/.., 2025-11?",
            "examples": ["2025-11-23", "2025-09-02/..", "2025-11~"],
        }


def _validated(value: Any) -> Edtf:
    if isinstance(value, Edtf):
        return value
    # A year alone reads as a number in YAML.
    if isinstance(value, int) and not isinstance(value, bool) and 1000 <= value <= 9999:
        value = str(value)
    if not isinstance(value, str):
        raise PydanticCustomError("edtf", "it is not text")
    try:
        return Edtf.parse(value)
    except ValueError as error:
        raise PydanticCustomError("edtf", "{why}", {"why": str(error)}) from None


def _iso_day(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        raise PydanticCustomError("edtf", "it is not a day of the form YYYY-MM-DD")
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("edtf", "there is no such day") from None


IsoDay = Annotated[datetime.date, BeforeValidator(_iso_day), Field(json_schema_extra={"format": "date"})]
"""One calendar day, `YYYY-MM-DD`; pydantic's own date would also take a number of seconds."""
