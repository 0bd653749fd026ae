"""Actors in a column, their relations as arcs beside it: names stay level and can be read at any width."""

from __future__ import annotations

from collections import defaultdict

from briefbook.render.pictures.keys import Key, keyed
from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.words import shortened
from briefbook.views.pictures.parts import ArcsView, ArcView

_ROW, _TOP = 22.0, 4.0
_SPREAD, _STEP = 8.5, 2.8
"""How far from the middle of its row an arc may end, and how far from the next one."""

Ends = tuple[float, float]


def draw(pen: Pen, shown: ArcsView) -> None:
    """Draw the arcs, the long ones first, so that the short ones can be pointed at."""
    room = 150.0 if pen.wide < 480 else 230.0
    ends = _ends(shown)
    longest = max(lower - upper for upper, lower in ends.values()) if ends else 1.0
    for arc in sorted(shown.arcs, key=lambda arc: (arc.upper - arc.lower, arc.upper)):
        _arc(pen, arc, room + 14, ends[arc], longest)
    for place, node in enumerate(shown.nodes):
        y = _middle(place)
        words = f"{node.link.text}: {node.number} relation{'' if node.number == 1 else 's'} with other actors"
        with pen.link(node.link.url, words, data_bb_actor=node.link.id):
            pen.text(room - 4, y + 4, shortened(node.link.text, room - 4, 12), anchor="end")
            pen.put("circle", "full", cx=room + 6, cy=y, r=min(1.2 + node.number**0.5 * 0.55, 5))
    bottom = _TOP + _ROW * len(shown.nodes)
    pen.high = keyed(pen, _keys(shown), bottom + 16) if shown.arcs else bottom


def _middle(place: int) -> float:
    return _TOP + _ROW * (place + 0.5)


def _ends(shown: ArcsView) -> dict[ArcView, Ends]:
    """Where each arc ends above and below: those of one actor side by side, so that they cross as little as may be."""
    above: dict[int, list[ArcView]] = defaultdict(list)
    below: dict[int, list[ArcView]] = defaultdict(list)
    for arc in shown.arcs:
        above[arc.lower].append(arc)
        below[arc.upper].append(arc)
    tops: dict[ArcView, float] = {}
    bottoms: dict[ArcView, float] = {}
    for place in range(len(shown.nodes)):
        up = sorted(above[place], key=lambda arc: -arc.upper)
        down = sorted(below[place], key=lambda arc: -arc.lower)
        number = len(up) + len(down)
        step = min(_STEP, 2 * _SPREAD / max(number - 1, 1))
        first = _middle(place) - step * (number - 1) / 2
        bottoms |= {arc: first + step * turn for turn, arc in enumerate(up)}
        tops |= {arc: first + step * (len(up) + turn) for turn, arc in enumerate(down)}
    return {arc: (tops[arc], bottoms[arc]) for arc in shown.arcs}


def _arc(pen: Pen, arc: ArcView, x: float, ends: Ends, longest: float) -> None:
    upper, lower = ends
    high = (lower - upper) / 2
    wide = max((pen.wide - x - 8) * ((lower - upper) / longest) ** 0.75, 12)
    acts = arc.up or arc.down
    tip = x + 6
    start, end = (tip if arc.up else x), (tip if arc.down else x)
    path = f"M{start:.1f} {upper:.1f}H{tip:.1f}A{wide:.1f} {high:.1f} 0 0 1 {tip:.1f} {lower:.1f}H{end:.1f}"
    with pen.link(arc.url, arc.words, data_bb_ties=" ".join(map(str, arc.ties))):
        pen.put("path", "whisker" if acts else "tie", d=path, stroke_width=min(1 + 0.4 * (len(arc.ties) - 1), 3))
        pen.put("path", "grip", d=path)
        for y, pointed in ((upper, arc.up), (lower, arc.down)):
            if pointed:
                pen.line("point", (x, y), (x + 6.5, y - 2.8), (x + 6.5, y + 2.8), close=True)


def _keys(shown: ArcsView) -> list[Key]:
    keys = []
    if any(arc.up or arc.down for arc in shown.arcs):
        keys.append(Key("does something to the one at the arrow", "open"))
    if any(not (arc.up or arc.down) for arc in shown.arcs):
        keys.append(Key("holds an office of the other, or is part of it", "tie"))
    return keys
