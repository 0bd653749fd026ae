"""Sheets on legal questions: issue, rule, premises, positions, answer."""

from __future__ import annotations

import enum
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StrictInt

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.edtf import Edtf, IsoDay
from briefbook.model.references import FactRef, SourceId, SpeakerRef
from briefbook.model.sheet import Sheet
from briefbook.model.text import Slug, Text

Confidence = Literal["high", "moderate", "low"]
AnswerState = Literal["settled", "contested", "open"]


class Side(enum.StrEnum):
    """How a speaker answers the question."""

    YES = "yes"
    NO = "no"
    QUALIFIED = "qualified"
    DOUBTS = "doubts"
    UNDECIDED = "undecided"


class Authority(Record):
    """A rule of law with its place: treaty, statute, judgment or accepted restatement."""

    authority: SourceId
    """Source sheet of the authority."""
    at: Text | None = None
    """Pinpoint: article, section, paragraph or page."""
    point: Text
    """What it says on this question, in the desk's own words."""


class LegalPosition(Record):
    """What one actor answers, and why."""

    by: SpeakerRef
    """Actor who takes the position."""
    side: Side
    """`yes` or `no` to the question as it is worded, `qualified`, `doubts` or `undecided`."""
    stance: Text
    """The position in a few words: `extrajudicial killings`."""
    argument: Text | None = None
    """The grounds given, in the desk's own words."""
    on: Edtf | None = None
    """When it was taken (EDTF)."""
    rests_on: tuple[FactRef, ...] = ()
    """Facts that it relies on."""
    sources: Citations = Field(min_length=1)
    """Where it is reported."""


class Answer(Record):
    """The desk's own answer, and how firm it is."""

    text: Text
    """Two or three sentences; nothing that the rest of the sheet does not bear out."""
    state: AnswerState
    """`settled`, `contested` (serious positions on both sides) or `open` (facts or rulings are missing)."""
    confidence: Confidence
    """How much the desk trusts this answer."""
    on: IsoDay | None = None
    """Day from which the desk gives this answer; an issue with an earlier cut-off shows the one before."""


class Clock(Record):
    """A period that the law sets running."""

    name: Text
    """What runs, such as `War Powers Resolution, 60 days`."""
    starts: IsoDay
    """Day on which it starts to run."""
    days: Annotated[StrictInt, Field(ge=1)]
    """Length in days."""
    basis: Text
    """The provision, and why it starts on that day."""
    sources: Citations = ()
    """Where the start is published."""


class Question(Sheet):
    """One legal question that can be answered yes or no, or by listing what the law allows."""

    folder: ClassVar[str] = "questions"

    name: Text
    """Short name for lists: `Strikes at sea`."""
    question: Text
    """The question in full, with a question mark."""
    body_of_law: tuple[Slug, ...] = ()
    """Fields of law that it touches: `law-of-the-sea`, `human-rights-law`."""
    forum: Text | None = None
    """Where it could be decided."""
    answer: Answer | None = None
    """The desk's answer and its state; left out while there is none."""
    earlier_answers: tuple[Answer, ...] = ()
    """Answers that this one replaces, each with its day."""
    rule: tuple[Authority, ...] = ()
    """The law, each authority with its pinpoint."""
    premises: tuple[FactRef, ...] = ()
    """Facts that the answer turns on."""
    positions: tuple[LegalPosition, ...] = ()
    """Who answers how."""
    one_sided: Text | None = None
    """Why positions stand on one side only: what was looked for, and not found."""
    clocks: tuple[Clock, ...] = ()
    """Periods that the law sets running."""

    @property
    def title(self) -> str:
        """The page's heading."""
        return self.question
