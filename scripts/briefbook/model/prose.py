"""The prose of a brief as a tree, the same for web and print.

Every piece that a finding can speak of knows its place in the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from briefbook.diagnostics import Position

Argument = str | int | float | bool | None | tuple["Argument", ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text."""

    text: str
    at: Position


@dataclass(frozen=True, slots=True)
class Break:
    """A line break that the author asked for."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Emphasis, strong emphasis, or a sentence marked as context."""

    style: Literal["emphasis", "strong", "context"]
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a web address or to a place in the site."""

    url: str
    children: tuple[Inline, ...]
    at: Position


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One id in a citation, with the locator after its comma."""

    id: str
    locator: str | None
    at: Position


@dataclass(frozen=True, slots=True)
class Cite:
    """`[@a.b; @c.d, para. 4]`."""

    items: tuple[CitedItem, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A briefing function, such as `value("sheet.fact")`."""

    name: str
    arguments: tuple[Argument, ...]
    options: Mapping[str, Argument]
    at: Position

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids that it names: its arguments, and the grounds of a judgement."""
        grounds = self.options.get("rests_on", ())
        listed = grounds if isinstance(grounds, tuple) else ()
        return tuple(id_ for id_ in (*self.arguments, *listed) if isinstance(id_, str))


Inline = Words | Break | Styled | Link | Cite | Call


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading; the brief's title is level 1, sections begin at 2."""

    level: int
    children: tuple[Inline, ...]
    at: Position


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of sentences."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, numbered or not; each item is a run of blocks."""

    ordered: bool
    items: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A structured part that a function builds: a table, a timeline, a matrix."""

    call: Call


@dataclass(frozen=True, slots=True)
class Judgement:
    """The desk's own assessment."""

    call: Call
    """`judgement(likelihood=…, confidence=…, rests_on=[…])`."""
    blocks: tuple[Block, ...]


Block = Heading | Paragraph | Bullets | Quote | Part | Judgement


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the rules see it."""

    text: str
    """Its words; U+FFFB stands for each citation, U+FFFC for each function."""
    at: Position
    cites: tuple[CitedItem, ...]
    calls: tuple[Call, ...]
    context: bool
    """Marked `{.context}` as a whole."""
    judgement: Call | None
    """The judgement in which it stands."""
    places: tuple[Position, ...] = field(default=(), repr=False)
    """Where each character of `text` stands in the file."""


@dataclass(frozen=True, slots=True)
class Prose:
    """The text of one issue."""

    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    calls: tuple[Call, ...] = field(default=())
    """Every function call, in order."""
    cites: tuple[CitedItem, ...] = field(default=())
    """Every cited id, in order."""
