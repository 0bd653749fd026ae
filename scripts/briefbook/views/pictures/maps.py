"""Maps as data."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.graph import Graph
from briefbook.graph.pictured import Placed, all_placed, placed
from briefbook.model import Asset
from briefbook.views.facts import Facts, counted
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import MapView, PictureBlock, PlaceView, TableView

_PRECISIONS = {
    "site": "the site",
    "town": "the town",
    "region": "the middle of the region",
    "sea": "the middle of the sea area",
}


def everywhere(number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """The map of everything that has a place; None where nothing has."""
    return _map(all_placed(graph), number, graph, facts)


def map_of(ids: Iterable[str], number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """The map of these facts and sheets; None where none has a place."""
    found = dict.fromkeys(one for id_ in ids for one in placed(graph, id_))
    return _map(tuple(found), number, graph, facts)


def _map(found: tuple[Placed, ...], number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    if not found:
        return None
    there: dict[str, list[str]] = {}
    for one in found:
        things = there.setdefault(one.place, [])
        if one.thing != one.place:
            things.append(one.thing)
    places = sorted((_place(id_, len(things), graph, facts) for id_, things in there.items()), key=_order)
    rows = [row for place in places for row in _rows(place, there[place.link.id], facts)]
    return PictureBlock(
        number=number,
        title="Map" if len(places) > 1 else f"Map: {places[0].link.text}",
        alt=f"A map with {counted(len(places), 'place')}: {', '.join(place.link.text for place in places)}.",
        language=facts.language,
        drawing=MapView(tuple(places)),
        table=TableView(("Place", "Position", "The point stands for", "What is there"), tuple(rows)),
        note="",
    )


def _order(place: PlaceView) -> tuple[str, str]:
    return place.link.text.casefold(), place.link.id


def _place(id_: str, count: int, graph: Graph, facts: Facts) -> PlaceView:
    sheet = graph.sheets[id_].sheet
    assert isinstance(sheet, Asset)
    assert sheet.location is not None
    where = sheet.location
    return PlaceView(facts.link(id_), where.latitude, where.longitude, where.precision, sheet.kind, count)


def _rows(place: PlaceView, things: list[str], facts: Facts) -> Iterable[tuple[LinkView, ...]]:
    north = f"{abs(place.latitude):g}°\u00a0{'N' if place.latitude >= 0 else 'S'}"
    east = f"{abs(place.longitude):g}°\u00a0{'E' if place.longitude >= 0 else 'W'}"
    cells = (place.link, LinkView(f"{north}, {east}", ""), LinkView(_PRECISIONS[place.precision], ""))
    for thing in things:
        yield (*cells, facts.link(thing))
    if not things:
        yield (*cells, LinkView(place.sort, ""))
