"""What one actor says of a fact."""

from __future__ import annotations

import enum
from typing import Annotated

from pydantic import Field, StrictBool, StrictInt

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.edtf import Edtf
from briefbook.model.references import FactRef, SpeakerRef
from briefbook.model.text import Text


class Stance(enum.StrEnum):
    """How a speaker stands to a fact."""

    ASSERTS = "asserts"
    CONFIRMS = "confirms"
    DENIES = "denies"
    DISPUTES = "disputes"
    DOES_NOT_RULE_OUT = "does-not-rule-out"
    DECLINES_TO_COMMENT = "declines-to-comment"
    REFERS_ELSEWHERE = "refers-elsewhere"
    COULD_NOT_DETERMINE = "could-not-determine"

    @property
    def words(self) -> str:
        """As it stands in a sentence."""
        return self.value.replace("-", " ")

    @property
    def for_it(self) -> bool:
        """Whether the speaker says that it is so."""
        return self in {Stance.ASSERTS, Stance.CONFIRMS}

    @property
    def against_it(self) -> bool:
        """Whether the speaker says that it is not so."""
        return self in {Stance.DENIES, Stance.DISPUTES}


class Position(Record):
    """One actor's stance on one fact, as a source reports it."""

    by: SpeakerRef
    """Actor who speaks. Unnamed officials are an actor of kind `unnamed`."""
    stance: Stance
    """What the actor says of the statement."""
    voices: Annotated[StrictInt, Field(ge=1)] | None = None
    """How many people the source counts, where the actor is a group (`4` for four officials)."""
    to: SpeakerRef | None = None
    """Actor to whom it was said, such as the agency that the officials spoke to."""
    on: Edtf | None = None
    """When it was said (EDTF)."""
    words: Text | None = None
    """A few quoted words, where the wording itself matters."""
    argument: Text | None = None
    """The grounds that the actor gives, in the desk's own words."""
    anonymous: StrictBool = False
    """The speaker asked not to be named."""
    sources: Citations = ()
    """Where it is reported; left out, the fact's own sources count."""
    rests_on: tuple[FactRef, ...] = ()
    """Facts that the actor relies on."""
