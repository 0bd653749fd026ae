"""Sheets on sources: publications, documents, authorities."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator

from briefbook.model.base import Record
from briefbook.model.edtf import Edtf, IsoDay
from briefbook.model.marking import Marking
from briefbook.model.references import RepeatedRef
from briefbook.model.text import Language, Slug, Text, Url

SourceKind = Literal[
    "news", "analysis", "official", "statute", "treaty", "judgment", "resolution", "report",
    "data", "letter", "book", "broadcast", "social-media", "interview", "other",
]  # fmt: skip

Consulted = Literal["full", "excerpt", "none"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]


def _as_list(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


class Notice(Record):
    """A withdrawal or correction by the publisher."""

    on: IsoDay
    """Day on which it was published."""
    why: Text
    """What was withdrawn or corrected, in a sentence."""
    notice: Url | None = None
    """Address of the notice."""


class Source(Record):
    """A publication, document or authority that facts rest on."""

    folder: ClassVar[str] = "sources"

    title: Text
    """Title as published; where none is shown, a plain description in square brackets."""
    publisher: Text
    """Who published it."""
    authors: tuple[Text, ...] = ()
    """Authors as printed."""
    published: Edtf | None = None
    """Date of publication (EDTF). Left out where none is shown; it then counts as published with what it repeats."""
    url: Url | None = None
    """Address, if it has one."""
    archived: Url | None = None
    """Address of an archived copy."""
    language: Language = "en"
    """Language of the text (BCP 47)."""
    kind: SourceKind
    """What sort of publication it is."""
    repeats: Annotated[
        tuple[RepeatedRef, ...],
        BeforeValidator(_as_list, json_schema_input_type=RepeatedRef | tuple[RepeatedRef, ...]),
    ] = ()
    """Sources that it retells; it then adds no origin of its own."""
    consulted: Consulted
    """How much of it the desk has read: `full`, `excerpt` or `none`. The reader is told."""
    reliability: Reliability | None = None
    """Admiralty reliability of the publisher, A to F; F means that it cannot be judged."""
    retracted: Notice | None = None
    """Withdrawn by its publisher."""
    corrected: Notice | None = None
    """Corrected by its publisher."""
    formerly: tuple[Slug, ...] = ()
    """Earlier ids of this sheet, the stems of its file: their addresses lead here."""
    marking: Marking | None = None
    """TLP label, where it differs from the dossier's."""
    note: Text | None = None
    """What a reader should know of this copy."""
