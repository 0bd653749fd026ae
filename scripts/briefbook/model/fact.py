"""A fact: one sourced statement."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StrictInt

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.edtf import Edtf
from briefbook.model.marking import Marking
from briefbook.model.position import Position
from briefbook.model.references import FormerId, MeasureRef, PlaceRef, ReplacedRef, SheetRef
from briefbook.model.text import Slug, Text
from briefbook.model.value import Value

Days = Annotated[StrictInt, Field(ge=1)]
Extent = Literal["throughout", "within"]


class Measure(Record):
    """A quantity that several facts follow over time."""

    id: Slug
    """Id within the sheet; named elsewhere as `sheet.measure`."""
    name: Text
    """What it counts, as a heading: `People killed in strikes`."""
    unit: Text
    """Unit that all its facts must use."""
    shelf_life: Days | None = None
    """Days after which its facts count as stale, where a fact says nothing of its own."""


class Fact(Record):
    """One statement with those who say so and where it comes from."""

    id: Slug
    """Id within the sheet; its address is the sheet's page and `#id`, its full id `sheet.id`."""
    statement: Text
    """One sentence in the desk's own words, with a full stop, true or false as it stands. What nobody could determine
    may be named instead: `Whether the ship has left port.`"""
    value: Value | None = None
    """The number in the statement, with bound and unit."""
    measure: MeasureRef | None = None
    """The measure that this value belongs to."""
    when: Edtf | None = None
    """When it happened or held (EDTF)."""
    extent: Extent = "throughout"
    """Whether it held `throughout` the time given, or at some time `within` it."""
    replaces: ReplacedRef | None = None
    """The earlier fact that this one brings up to date."""
    located: PlaceRef | None = None
    """Asset sheet of the place where it happened or held; the map shows it there."""
    shelf_life: Days | None = None
    """Days after which it counts as stale, seen from an issue's cut-off: for counts, positions, offices."""
    about: tuple[SheetRef, ...] = ()
    """Other sheets that it concerns; it is listed on their pages."""
    positions: tuple[Position, ...] = ()
    """Who says so, who denies it, who declines to say."""
    sources: Citations = ()
    """Where it is published. A fact without a source here or in a position does not compile."""
    credibility: Annotated[StrictInt, Field(ge=1, le=6)] | None = None
    """Admiralty credibility of the information, 1 (confirmed) to 6 (cannot be judged)."""
    formerly: tuple[FormerId, ...] = ()
    """Earlier ids of this fact, `old` in this sheet or `old-sheet.old`: their addresses lead here."""
    marking: Marking | None = None
    """TLP label, where it is closed more tightly than its sheet."""
    not_found: Text | None = None
    """For a statement that begins with "Whether": what the desk looked for and did not find. Nobody else is then said
    not to know; the fact is unknown until somebody asserts or denies it."""
    known: Literal["any-source", "all-sources"] = "any-source"
    """Whether it is known once any of its sources is published, or only once all are: for what is counted over them."""
    note: Text | None = None
    """A remark for the reader about the wording or the counting; not a statement of fact."""
