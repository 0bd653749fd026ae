"""Pictures as data: what is drawn, in words and numbers; `render/pictures/` draws it for page and print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefbook.views.contract import says
from briefbook.views.parts import LinkView


@dataclass(frozen=True, slots=True)
class TableView:
    """The data of a picture as a table."""

    head: tuple[str, ...] = says("Headings of its columns.")
    rows: tuple[tuple[LinkView, ...], ...] = says("Its rows; a cell without address is plain text.")


@dataclass(frozen=True, slots=True)
class PointView:
    """One figure of a chart."""

    link: LinkView = says("The fact; its text is the value in words.")
    low: float | None = says("Lower bound, or the value itself.")
    high: float | None = says("Upper bound, or the value itself.")
    bound: str = says("`exactly`, `at_least`, `at_most`, `about` or `range`.")
    start: str = says("First day (YYYY-MM-DD) that it speaks of.")
    day: str = says("Last day (YYYY-MM-DD) that it speaks of: where it is drawn.")
    held: bool = says("Whether it held from the first day to the last.")
    vague: bool = says("Whether the day is only known to lie between the two.")
    who: str = says("Whose count it is.")


@dataclass(frozen=True, slots=True)
class ChartView:
    """A measure over time."""

    unit: str = says("What is counted.")
    points: tuple[PointView, ...] = says("Its figures in order of time.")
    counters: tuple[str, ...] = says("Whose counts there are, the most frequent first.")


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place on a map."""

    link: LinkView = says("The place.")
    latitude: float = says("Degrees north.")
    longitude: float = says("Degrees east.")
    precision: str = says("`site`, `town`, `region` or `sea`: what the point stands for.")
    sort: str = says("What sort of place it is.")
    count: int = says("How many things lie, happened or held there, beside the place itself.")


@dataclass(frozen=True, slots=True)
class MapView:
    """Places."""

    places: tuple[PlaceView, ...] = says("The places, each once.")


@dataclass(frozen=True, slots=True)
class TieView:
    """One relation."""

    verb: str = says("What the one does to the other.")
    other: LinkView = says("The other end.")
    outgoing: bool = says("Whether the actor in the middle is the one that acts.")
    when: str = says("Dates in words; empty if none.")


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The relations around one actor."""

    actor: LinkView = says("The actor in the middle.")
    ties: tuple[TieView, ...] = says("The relations that are drawn.")


@dataclass(frozen=True, slots=True)
class NodeView:
    """An actor among others."""

    link: LinkView = says("The actor.")
    number: int = says("How many relations it has with other actors, drawn or not.")


@dataclass(frozen=True, slots=True)
class ArcView:
    """All relations between two actors."""

    upper: int = says("Place of the actor that stands higher, from 0.")
    lower: int = says("Place of the other.")
    down: bool = says("Whether the higher does something to the lower.")
    up: bool = says("Whether the lower does something to the higher.")
    words: str = says("The relations in words.")
    url: str = says("Where the first of them stands in the list.")
    ties: tuple[int, ...] = says("Their numbers in the list.")


@dataclass(frozen=True, slots=True)
class ArcsView:
    """Actors in a column, with their relations as arcs."""

    nodes: tuple[NodeView, ...] = says("The actors, those with each other near each other.")
    arcs: tuple[ArcView, ...] = says("Who is tied to whom.")


@dataclass(frozen=True, slots=True)
class CopyView:
    """A retelling."""

    link: LinkView = says("The source; its text is the publisher.")
    date: str = says("Day of publication in words, short, without the year that is the origin's too.")
    language: str = says("Language in words.")
    generation: int = says("1 where it retells the origin itself.")
    of: str = says("Id of the source that it retells.")
    carries: bool = says("Whether the fact in question cites it.")


@dataclass(frozen=True, slots=True)
class LineageView:
    """A source and what retells it."""

    origin: LinkView = says("The source; its text is publisher and date.")
    copies: tuple[CopyView, ...] = says("Retellings by language, then by date, those of a retelling after it.")
    asked: bool = says("Whether a fact is asked about.")
    origin_carries: bool = says("Whether that fact cites the origin itself.")


@dataclass(frozen=True, slots=True)
class SpanView:
    """A day or a stretch of time."""

    link: LinkView = says("What it is.")
    start: str = says("First day (YYYY-MM-DD); empty where it is open or not known.")
    end: str = says("Last day (YYYY-MM-DD); empty where it is open or not known.")
    lasting: bool = says("Whether it runs from the first to the last day, rather than lying between them.")
    uncertain: bool = says("Whether the date is uncertain or approximate.")
    number: int = says("Its number in the list; 0 if it has none.")
    when: str = says("The date in words.")


@dataclass(frozen=True, slots=True)
class LaneView:
    """One line of a timeline."""

    link: LinkView = says("What it is about.")
    group: str = says("Kind of the event, on the page of all events; else empty.")
    spans: tuple[SpanView, ...] = says("What stands on it.")


@dataclass(frozen=True, slots=True)
class TimelineView:
    """Lanes along one axis of time."""

    lanes: tuple[LaneView, ...] = says("The lanes in order.")


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture with its data."""

    number: int = says("Its number among the pictures of the page, from 1.")
    title: str = says("Caption.")
    alt: str = says("What it shows, in sentences, for those who do not see it.")
    language: str = says("Language of the dates on its axis.")
    drawing: ChartView | MapView | NetworkView | LineageView | TimelineView | ArcsView = says("What is drawn.")
    table: TableView = says("Its data; without rows where a list beside it holds them.")
    note: str = says("A remark on what is left out; empty if nothing is.")
    type: Literal["picture"] = says("`picture`.", "picture")
