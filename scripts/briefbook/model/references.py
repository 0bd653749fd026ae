"""References from one sheet to another: what kind of thing they may name, and how they read from there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import StringConstraints

from briefbook.model.text import SLUG, Slug

_DOTTED = Annotated[str, StringConstraints(pattern=rf"^(?:{SLUG}\.)?{SLUG}$", max_length=200)]


FormerId = _DOTTED
"""An id that a fact had: of this sheet, or with the sheet that it stood in. It names nothing that there is."""


@dataclass(frozen=True, slots=True)
class Ref:
    """Says that a field names another thing.

    `kinds` are the kinds of thing that may be named; `reverse` is how the reference reads on the page of what
    is named. A fact or measure of the same sheet may be named without the sheet's id (`local`).
    """

    kinds: tuple[str, ...]
    reverse: str
    local: bool = False


def _to(*kinds: str, reverse: str) -> Ref:
    return Ref(kinds, reverse)


ActorRef = Annotated[Slug, _to("actor", reverse="named in")]
AssetRef = Annotated[Slug, _to("asset", reverse="named in")]
EventRef = Annotated[Slug, _to("event", reverse="named in")]
SourceId = Annotated[Slug, _to("source", reverse="cited in")]
SheetRef = Annotated[Slug, _to("actor", "asset", "event", "question", reverse="named in")]
SpeakerRef = Annotated[Slug, _to("actor", reverse="speaks in")]
OperatorRef = Annotated[Slug, _to("actor", reverse="operates")]
HolderRef = Annotated[Slug, _to("actor", reverse="role given by")]
RelatedRef = Annotated[Slug, _to("actor", "asset", "event", reverse="related from")]
PlaceRef = Annotated[Slug, _to("asset", reverse="located there")]
PartOfRef = Annotated[Slug, _to("event", "asset", "actor", reverse="has part")]
StatementRef = Annotated[Slug, _to("source", reverse="passed on in")]
RepeatedRef = Annotated[Slug, _to("source", reverse="repeated by")]
FactRef = Annotated[_DOTTED, Ref(("fact",), "rested on by", local=True)]
ReplacedRef = Annotated[_DOTTED, Ref(("fact",), "replaced by", local=True)]
MeasureRef = Annotated[_DOTTED, Ref(("measure",), "measured by", local=True)]


def full_id(sheet: str, written: str) -> str:
    """The full id of a fact or measure that its own sheet may name without the sheet's id."""
    return written if "." in written else f"{sheet}.{written}"
