"""Pages that show the whole dossier at once: its events along time, its places on a map."""

from __future__ import annotations

import datetime
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from briefbook.graph import Graph
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Contents, Page
from briefbook.views.parts import LinkView
from briefbook.views.pictures.maps import everywhere
from briefbook.views.pictures.parts import LaneView, MapView, PictureBlock
from briefbook.views.pictures.timelines import events_in_time

_MAP = "Everything in this dossier that has a published place."
_TIME = "The events of this dossier in order of time, as far as their dates are published."


@dataclass(frozen=True, slots=True)
class SortView:
    """Sort of thing on a page that can be narrowed by it."""

    name: str = says("The word for it, in lower case.")
    anchor: str = says("Anchor of its part of the page, without `#`.")
    number: int = says("How many there are.")
    lanes: tuple[LaneView, ...] = says("Those of a timeline, in order of time.", ())


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """The page of all events that have a date."""

    title: str = says("Its heading.")
    intro: str = says("What it shows, in a sentence.")
    first: str = says("Day (YYYY-MM-DD) on which its axis begins: no published day is before it.")
    last: str = says("Day (YYYY-MM-DD) on which its axis ends.")
    language: str = says("Language of the dates on its axis.")
    number: int = says("How many events it shows.")
    sorts: tuple[SortView, ...] = says("The events by their kind, that with the first event first.")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place with all that is there."""

    sort: str = says("What sort of place it is.")
    place: LinkView = says("The place.")
    position: str = says("Its latitude and longitude in words.")
    stands_for: str = says("What the point on the map stands for.")
    things: tuple[LinkView, ...] = says("What lies, happened or held there; without address, the sort of the place.")


@dataclass(frozen=True, slots=True)
class MapPage:
    """The page of the map of everything that has a place."""

    title: str = says("Its heading.")
    intro: str = says("What it shows, in a sentence.")
    picture: PictureBlock = says("The map, with all that is there as its table.")
    rows: tuple[PlaceRow, ...] = says("The same table, a row for each place.")
    sorts: tuple[SortView, ...] = says("The places by their kind, in order of the alphabet.")


def picture_pages(graph: Graph, facts: Facts) -> Iterator[Page]:
    """The timeline and the map, each only if there is something to show."""
    if lanes := events_in_time(graph, facts):
        page = _timeline(lanes, facts.language)
        contents = tuple(Contents(f"{s.name[:1].upper()}{s.name[1:]} ({s.number})", s.anchor, 2) for s in page.sorts)
        yield Page("timeline/", "timeline.html", page, page.title, page.intro, contents, menu=page.title)
    if (picture := everywhere(1, graph, facts)) is not None:
        page_of_map = MapPage("Map", _MAP, picture, tuple(_rows(picture)), _sorts(picture))
        yield Page("map/", "map.html", page_of_map, page_of_map.title, page_of_map.intro, menu=page_of_map.title)


def _rows(picture: PictureBlock) -> Iterator[PlaceRow]:
    assert isinstance(picture.drawing, MapView)
    sorts = {place.link.id: place.sort for place in picture.drawing.places}
    for id_, rows in groupby(picture.table.rows, key=lambda row: row[0].id):
        there = list(rows)
        place, position, stands_for, _ = there[0]
        yield PlaceRow(sorts[id_], place, position.text, stands_for.text, tuple(row[3] for row in there))


def _sorts(picture: PictureBlock) -> tuple[SortView, ...]:
    assert isinstance(picture.drawing, MapView)
    counts = Counter(place.sort for place in picture.drawing.places)
    return tuple(SortView(name, f"__{name}", counts[name]) for name in sorted(counts))


def _timeline(lanes: tuple[LaneView, ...], language: str) -> TimelinePage:
    days = [day for lane in lanes for span in lane.spans for day in (span.start, span.end) if day]
    groups: dict[str, list[LaneView]] = {}
    for lane in lanes:
        groups.setdefault(lane.group, []).append(lane)
    sorts = tuple(
        SortView(name, f"__{name.replace(' ', '-')}", len(found), tuple(found)) for name, found in groups.items()
    )
    first, last = _months(min(days), max(days))
    return TimelinePage("Timeline", _TIME, first, last, language, len(lanes), sorts)


def _months(first: str, last: str) -> tuple[str, str]:
    """The first day of the month of the one, and the last day of the month of the other."""
    begin, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    return str(begin.replace(day=1)), str(end.replace(day=monthrange(end.year, end.month)[1]))
