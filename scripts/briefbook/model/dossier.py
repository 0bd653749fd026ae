"""The dossier, its briefs and their issues."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StrictBool, StrictInt, model_validator
from pydantic_core import PydanticCustomError

from briefbook.model.base import Record
from briefbook.model.edtf import IsoDay
from briefbook.model.marking import Marking
from briefbook.model.text import Language, Text, Url


class Publisher(Record):
    """Who answers for the dossier."""

    name: Text
    """Name as the pages and the PDF show it."""
    url: Url | None = None
    """Home page."""


_Count = Annotated[StrictInt, Field(ge=0)]


class Bounds(Record):
    """How many there must be: `at_least`, `at_most`, or both."""

    at_least: _Count | None = None
    """There must be so many, or more."""
    at_most: _Count | None = None
    """There must be so many, or fewer."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.at_least is None and self.at_most is None:
            raise PydanticCustomError("value_bound", "a count needs at_least, at_most or both")
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise PydanticCustomError("value_bound", "at_least is greater than at_most")
        return self


class Counts(Record):
    """How many of each thing the dossier must hold, so that none is lost in silence."""

    actors: Bounds | None = None
    """Sheets on actors."""
    assets: Bounds | None = None
    """Sheets on assets."""
    events: Bounds | None = None
    """Sheets on events."""
    questions: Bounds | None = None
    """Sheets on legal questions."""
    sources: Bounds | None = None
    """Sheets on sources."""
    facts: Bounds | None = None
    """Facts of all sheets together."""
    issues: Bounds | None = None
    """Issues of all briefs together."""

    @property
    def given(self) -> dict[str, Bounds]:
        """The bounds that are declared, by what they count."""
        return {name: bounds for name in Counts.model_fields if (bounds := getattr(self, name)) is not None}


class Dossier(Record):
    """`content/dossier.yml`: the matter that the sheets are about."""

    title: Text
    """Name of the matter, as the home page shows it."""
    description: Text
    """What the dossier covers, in one or two sentences."""
    publisher: Publisher
    """Who answers for it."""
    language: Language = "en"
    """Language of sheets and briefs (BCP 47)."""
    marking: Marking = Marking.CLEAR
    """TLP label of whatever has none of its own."""
    scale: Literal["icd203", "phia"] = "icd203"
    """Probability scale of judgements: ICD 203 or the PHIA yardstick."""
    licence: Text | None = None
    """Terms under which the content may be used, in a sentence."""
    counts: Counts = Counts()
    """How many sheets, facts and issues there must be; a dossier outside these bounds is a finding (E407)."""


class Series(Record):
    """`briefs/NAME/brief.yml`: a brief, of which dated issues appear."""

    title: Text
    """Title of the series, such as `Situation brief`."""
    question: Text
    """The question that every issue answers."""
    audience: Text
    """Whom it is written for."""
    lead: StrictBool = False
    """Whether its latest issue leads the home page; where no brief says so, the newest issue does."""
    marking: Marking | None = None
    """TLP label, where it differs from the dossier's."""
    pages: Annotated[StrictInt, Field(ge=1)] | None = None
    """An issue may have at most so many pages in print; one that runs over is a finding (P607)."""


class Issue(Record):
    """Front matter of `briefs/NAME/DATE.md`: one dated document of a brief."""

    title: Text
    """Title of this issue."""
    cutoff: IsoDay
    """Information cut-off: nothing published later may be cited."""
    summary: Text
    """What the issue is, in a sentence, for lists and search; without figures or findings."""
    question: Text | None = None
    """The question that it answers, where it differs from the series."""
    audience: Text | None = None
    """Whom it is for, where it differs from the series."""
    marking: Marking | None = None
    """TLP label, where it differs from the series."""
