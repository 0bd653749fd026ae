"""What an impact names: one record for each kind of thing that falls or loses support."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefbook.graph.passages import Passage


@dataclass(frozen=True, slots=True)
class FallenSource:
    """A source that falls."""

    id: str
    repeats: tuple[str, ...]
    """The fallen sources that it repeats; empty where it is itself withdrawn."""


@dataclass(frozen=True, slots=True)
class FallenFact:
    """A fact that keeps no source."""

    id: str
    statement: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class WeakenedFact:
    """A fact that stands and loses an origin."""

    id: str
    statement: str
    origins_before: tuple[str, ...]
    origins_after: tuple[str, ...]
    status_before: str
    status_after: str


@dataclass(frozen=True, slots=True)
class LostMeasure:
    """A measure whose latest fact falls."""

    id: str
    lost: str
    latest: str | None
    """The latest fact that is left."""


@dataclass(frozen=True, slots=True)
class LostPosition:
    """A position that loses all its sources (fallen), or all the facts that it rests on (shaken)."""

    held_on: str
    """The fact, or the legal question."""
    by: str
    stance: str
    state: Literal["fallen", "shaken"]
    lost: tuple[str, ...]
    """Its sources, or the facts that it rests on."""


@dataclass(frozen=True, slots=True)
class LostAnswer:
    """The answer to a legal question that loses premises or authorities."""

    question: str
    premises: tuple[str, ...]
    authorities: tuple[str, ...]
    left: int
    """How many premises and authorities still stand."""

    @property
    def fallen(self) -> bool:
        """Whether nothing is left to rest on."""
        return self.left == 0


@dataclass(frozen=True, slots=True)
class LostEntry:
    """A sheet's own fields, a role, a relation or a clock that keeps no source."""

    sheet: str
    entry: str
    """Such as `roles 2`; `sources` for the sheet's own fields."""
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class LostPassage:
    """A judgement, sentence or structured part of an issue that rests on what falls."""

    passage: Passage
    fallen: tuple[str, ...]
    """Its grounds that have fallen, those that had fallen before included."""
    standing: tuple[str, ...]

    @property
    def alone(self) -> bool:
        """Whether nothing is left that it rests on."""
        return not self.standing


@dataclass(frozen=True, slots=True)
class Impact:
    """All that falls, each kind in the order of its ids, passages in the order of the issues and their lines."""

    of: str | None
    """The source or fact; None for all withdrawn sources together."""
    sources: tuple[FallenSource, ...]
    facts: tuple[FallenFact, ...]
    weakened: tuple[WeakenedFact, ...]
    measures: tuple[LostMeasure, ...]
    positions: tuple[LostPosition, ...]
    answers: tuple[LostAnswer, ...]
    entries: tuple[LostEntry, ...]
    judgements: tuple[LostPassage, ...]
    sentences: tuple[LostPassage, ...]
    parts: tuple[LostPassage, ...]

    @property
    def passages(self) -> tuple[LostPassage, ...]:
        """Judgements, sentences and parts together, by issue and line."""
        every = (*self.judgements, *self.sentences, *self.parts)
        return tuple(sorted(every, key=lambda p: (p.passage.issue, p.passage.line)))

    @property
    def issues(self) -> tuple[str, ...]:
        """Issues in which something rests on nothing else."""
        return tuple(dict.fromkeys(p.passage.issue for p in self.passages if p.alone))

    @property
    def touched(self) -> tuple[str, ...]:
        """Issues in which something rests on it, if only in part."""
        return tuple(dict.fromkeys(p.passage.issue for p in self.passages))
