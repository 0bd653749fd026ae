"""A map: land, a net of degrees, a scale, and places marked by their kind and by what their point stands for."""

from __future__ import annotations

import math

from briefbook.render.pictures.axes import round_step
from briefbook.render.pictures.keys import Key, keyed
from briefbook.render.pictures.labels import Labels
from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.projection import KILOMETRES, Window, window
from briefbook.render.pictures.shapes import mark
from briefbook.render.pictures.words import shortened, width, wrapped
from briefbook.views.pictures.parts import MapView, PlaceView

_SHAPES = {
    "base": ("square", "base"),
    "infrastructure": ("diamond", "infrastructure or property"),
    "property": ("diamond", "infrastructure or property"),
    "territory": ("hexagon", "territory or airspace"),
    "airspace": ("hexagon", "territory or airspace"),
    "place": ("circle", "place"),
}
_OTHER = ("triangle", "other thing")
_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45, 60, 90)
"""Degrees from one line of the net to the next."""
_RADIUS = {"site": 6.0, "town": 8.5, "region": 17.0, "sea": 24.0}
_STANDS_FOR = {"town": ("around", "somewhere in the town"), "region": ("ring", "middle of a region or sea area")}


def draw(pen: Pen, shown: MapView) -> None:
    """Draw a map."""
    narrow = pen.wide < 480
    points = [(place.longitude, place.latitude) for place in shown.places]
    part = window(points, pen.wide, 0.85 if narrow else 0.45, 1.2 if narrow else 0.7)
    pen.put("rect", "sea", x=0, y=0, width=part.wide, height=part.high)
    for coast in part.coasts():
        pen.line("land", *coast, close=True)
    labels = Labels((2, 2, part.wide - 2, part.high - 2))
    _net(pen, part, labels)
    _scale(pen, part, labels)
    spots = [(place, *part.at(place.longitude, place.latitude)) for place in shown.places]
    for place, x, y in spots:
        room = _reach(place)
        labels.taken.append((x - room, y - room, x + room, y + room))
    # Wide rings first, so that no small mark lies under one.
    for place, x, y in sorted(spots, key=lambda spot: -_RADIUS[spot[0].precision]):
        words = f"{place.link.text} ({place.count})" if place.count else place.link.text
        with pen.link(place.link.url, words, data_bb_sort=place.sort):
            _mark(pen, place, x, y)
    ranked = sorted(spots, key=lambda spot: (_RADIUS[spot[0].precision], spot[2], spot[1]))
    crowded = [(place, x, y) for place, x, y in ranked if not _name(pen, place, x, y, labels)]
    pen.line("axis", (0, 0), (part.wide, 0), (part.wide, part.high), (0, part.high), close=True)
    pen.high = keyed(pen, _keys(shown), _numbered(pen, crowded, labels, part.high + 22))


def _reach(place: PlaceView) -> float:
    """How far from its point nothing else may be written. Words may run over the edge of a wide ring."""
    return _RADIUS[place.precision] * (0.6 if place.precision in {"region", "sea"} else 1)


def _mark(pen: Pen, place: PlaceView, x: float, y: float) -> None:
    shape, _ = _SHAPES.get(place.sort, _OTHER)
    if place.precision in {"region", "sea"}:
        pen.put("circle", "ring", cx=x, cy=y, r=_RADIUS[place.precision])
    if place.precision == "town":
        pen.put("circle", "around", cx=x, cy=y, r=_RADIUS["town"])
    mark(pen, shape, x, y, size=4.5 if place.precision == "site" else 3.5, look="full")


def _name(pen: Pen, place: PlaceView, x: float, y: float, labels: Labels) -> bool:
    """The name beside the mark, where there is room."""
    slim = place.precision == "sea"
    rows = wrapped(place.link.text, 150, 12, 2, strong=not slim)
    room = max(width(row, 12, strong=not slim) for row in rows)
    spot = labels.place(x, y, room, 14 * len(rows), _reach(place) + 3, tries=3 if place.precision == "sea" else 1)
    if spot is not None:
        with pen.link(place.link.url, "", data_bb_sort=place.sort):
            pen.lines(spot[0], spot[1] + 11, rows, leading=1.15, look="haloed", strong=not slim, slanted=slim)
    return spot is not None


def _numbered(pen: Pen, crowded: list[tuple[PlaceView, float, float]], labels: Labels, y: float) -> float:
    """A number beside each mark that has no room for its name, and their names under the map; where these end.

    Places on one spot share a number. Where not even a number has room, the name stands under the map with a dash.
    """
    numbers: dict[tuple[int, int], str] = {}
    for place, at_x, at_y in crowded:
        spot_of = round(at_x / 3), round(at_y / 3)
        if spot_of in numbers:
            continue
        words = str(len(numbers) + 1)
        room = width(words, 12, strong=True) + 4
        spot = labels.place(at_x, at_y, room, 13, _reach(place) + 1)
        numbers[spot_of] = words if spot else "–"
        if spot:
            with pen.link(place.link.url, "", data_bb_sort=place.sort):
                pen.text(spot[0] + 2, spot[1] + 10.5, words, look="haloed", strong=True)
    columns = 1 if pen.wide < 480 else 2
    wide = pen.wide / columns
    for place_in_list, (place, at_x, at_y) in enumerate(crowded):
        x, row = (place_in_list % columns) * wide, y + (place_in_list // columns) * 18
        with pen.link(place.link.url, "", data_bb_sort=place.sort):
            pen.text(x, row, numbers[round(at_x / 3), round(at_y / 3)], strong=True)
            pen.text(x + 21, row, shortened(place.link.text, wide - 33, 12))
    return y + (-(-len(crowded) // columns)) * 18 + (6 if crowded else 0)


def _net(pen: Pen, part: Window, labels: Labels) -> None:
    """Parallels and meridians at round degrees, each named at the map's edge."""
    step = _degrees(part.scale, 60)
    for number in range(math.ceil(part.south / step), math.floor(part.north / step) + 1):
        _, y = part.at(part.west, number * step)
        pen.line("net", (0, y), (part.wide, y))
        if 14 < y < part.high - 30:
            _degree(pen, 4, y - 3, f"{abs(number * step):g}°{_side(number, 'N', 'S')}", labels)
    step = _degrees(part.wide / (part.east - part.west), 60 if part.wide < 480 else 90)
    for number in range(math.ceil(part.west / step), math.floor(part.east / step) + 1):
        x = (number * step - part.west) / (part.east - part.west) * part.wide
        pen.line("net", (x, 0), (x, part.high))
        turned = (number * step + 180) % 360 - 180
        words = f"{abs(turned):g}°{_side(turned, 'E', 'W')}"
        if 30 < x < part.wide - width(words, 11) - 6:
            _degree(pen, x + 3, 12, words, labels)


def _degree(pen: Pen, x: float, y: float, words: str, labels: Labels) -> None:
    pen.text(x, y, words, size=11, look="soft")
    labels.taken.append(pen.boxes[-1])


def _degrees(scale: float, room: float) -> float:
    """Round degrees that lie at least so far apart on the picture."""
    return next((step for step in _STEPS if step * scale >= room), _STEPS[-1])


def _side(number: float, plus: str, minus: str) -> str:
    return "" if not number else plus if number > 0 else minus


def _scale(pen: Pen, part: Window, labels: Labels) -> None:
    """A bar of round kilometres along the middle parallel."""
    per_kilometre = part.scale / KILOMETRES
    length = round_step(part.wide * 0.22 / per_kilometre, 1)
    while length * per_kilometre > part.wide * 0.4:
        length /= 2
    x, y = 10.0, part.high - 9
    pen.line("axis", (x, y - 4), (x, y), (x + length * per_kilometre, y), (x + length * per_kilometre, y - 4))
    words = f"{length:,g} km"
    pen.text(x + 4, y - 5, words, size=11, look="haloed")
    labels.taken += [pen.boxes[-1], (x, y - 5, x + length * per_kilometre, y + 2)]


def _keys(shown: MapView) -> list[Key]:
    kinds = dict.fromkeys(_SHAPES.get(place.sort, _OTHER) for place in shown.places)
    precisions = {"region" if place.precision == "sea" else place.precision for place in shown.places}
    keys = [Key(words, shape) for shape, words in kinds]
    return keys + [Key(words, sign) for name, (sign, words) in _STANDS_FOR.items() if name in precisions]
