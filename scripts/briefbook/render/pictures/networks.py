"""The relations around an actor: what it does to the right, what is done to it to the left; one below the other where it is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.words import width, wrapped
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import NetworkView, TieView

_ROW, _HEAD, _GAP = 17.0, 18.0, 12.0


@dataclass(frozen=True, slots=True)
class _Group:
    """Ends of the relations with one verb."""

    verb: list[str]
    ends: list[tuple[TieView, list[str]]]

    @property
    def high(self) -> float:
        return len(self.verb) * 15 + 4 + sum(_ROW + (len(rows) - 1) * 14 for _, rows in self.ends)


def draw(pen: Pen, shown: NetworkView) -> None:
    """Draw a network."""
    ties = sorted(shown.ties, key=lambda tie: not tie.outgoing)
    outgoing = [tie for tie in ties if tie.outgoing]
    incoming = [tie for tie in ties if not tie.outgoing]
    if pen.wide < 480:
        _stacked(pen, shown.actor, incoming, outgoing)
    else:
        _beside(pen, shown.actor, incoming, outgoing)


def _groups(ties: list[TieView], room: float) -> list[_Group]:
    verbs = dict.fromkeys(tie.verb for tie in ties)
    groups = []
    for verb in verbs:
        ends = [(tie, wrapped(_named(tie), room - 14, 12, 2)) for tie in ties if tie.verb == verb]
        groups.append(_Group(wrapped(verb, room - 8, 12, 2), ends))
    return groups


def _named(tie: TieView) -> str:
    return f"{tie.other.text}, {tie.when}" if tie.when else tie.other.text


def _tall(groups: list[_Group]) -> float:
    return sum(group.high for group in groups) + _GAP * max(len(groups) - 1, 0)


def _across(groups: list[_Group]) -> float:
    rows = [row for group in groups for _, names in group.ends for row in names]
    verbs = [row for group in groups for row in group.verb]
    return max(*(width(row, 12, strong=True) for row in rows), *(width(row, 12) for row in verbs))


def _beside(pen: Pen, actor: LinkView, incoming: list[TieView], outgoing: list[TieView]) -> None:
    box = 150.0
    both = bool(incoming and outgoing)
    side = (pen.wide - box) / 2 - 56 if both else pen.wide - box - 70
    left, right = _groups(incoming, side), _groups(outgoing, side)
    rows = wrapped(actor.text, box - 20, 13, 4, strong=True)
    tall = 16.0 * len(rows) + 16
    pen.high = max(_tall(left), _tall(right), tall) + 8
    middle = pen.high / 2
    if not outgoing:
        side = min(side, max(_across(left) + 4, 120.0))
    x = (pen.wide - box) / 2 if both else 0 if outgoing else side + 62
    _sides(pen, left, (side, x), middle, incoming=True)
    _sides(pen, right, (pen.wide - side if both else x + box + 62, x + box), middle, incoming=False)
    _actor(pen, actor, rows, (x, middle - tall / 2, box, tall))


def _sides(pen: Pen, groups: list[_Group], ends: tuple[float, float], middle: float, *, incoming: bool) -> None:
    edge, box = ends
    y = middle - _tall(groups) / 2
    for group in groups:
        at = y + group.high / 2
        _curve(pen, (box, middle), (edge + (10 if incoming else -10), at), incoming=incoming)
        line = edge + (6 if incoming else -6)
        pen.line("whisker", (line, y + 2), (line, y + group.high - 2))
        _group(pen, group, edge + (0 if incoming else 4), y, incoming=incoming, anchor="end" if incoming else "start")
        y += group.high + _GAP


def _group(pen: Pen, group: _Group, x: float, y: float, *, incoming: bool, anchor: str = "start") -> float:
    """As one reads it: those who act, then what they do; or what is done, then to whom. Gives where it ends."""
    y += 12
    if not incoming:
        y = pen.lines(x, y, group.verb, leading=1.25, anchor=anchor, look="soft", slanted=True) + 2
    for tie, rows in group.ends:
        with pen.link(tie.other.url, f"{tie.verb}: {_named(tie)}"):
            pen.lines(x, y, rows, leading=14 / 12, anchor=anchor, strong=True)
        y += _ROW + (len(rows) - 1) * 14
    if incoming:
        y = pen.lines(x, y, group.verb, leading=1.25, anchor=anchor, look="soft", slanted=True) + 2
    return y


def _curve(pen: Pen, box: tuple[float, float], end: tuple[float, float], *, incoming: bool) -> None:
    """From the box to a group, with an arrow at whichever is acted on."""
    bend = (box[0] + end[0]) / 2
    (x1, y1), (x2, y2) = box, end
    pen.put("path", "whisker", d=f"M{x1:.1f} {y1:.1f}C{bend:.1f} {y1:.1f} {bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}")
    x, y = box if incoming else end
    pen.line("full", (x, y), (x - 8, y - 4), (x - 8, y + 4), close=True)


def _actor(pen: Pen, actor: LinkView, rows: list[str], at: tuple[float, float, float, float]) -> None:
    x, y, wide, high = at
    with pen.link(actor.url, ""):
        pen.put("rect", "box", x=x + 0.8, y=y, width=wide - 1.6, height=high, rx=2)
        pen.lines(x + wide / 2, y + 21, rows, size=13, leading=16 / 13, anchor="middle", strong=True)


def _stacked(pen: Pen, actor: LinkView, incoming: list[TieView], outgoing: list[TieView]) -> None:
    indent = 26.0
    y = 4.0
    start = y
    for group in _groups(incoming, pen.wide - indent):
        y = _group(pen, group, indent, y, incoming=True) - 4
    rows = wrapped(actor.text, pen.wide - 30, 13, 3, strong=True)
    tall = 16.0 * len(rows) + 14
    wide = max(width(row, 13, strong=True) for row in rows) + 28
    if incoming:
        y += 14
        pen.line("whisker", (10, start + 4), (10, y))
        pen.line("full", (10, y), (6, y - 8), (14, y - 8), close=True)
    _actor(pen, actor, rows, (0, y, wide, tall))
    y += tall
    if outgoing:
        start = y
        y += 10
        for group in _groups(outgoing, pen.wide - indent):
            y = _group(pen, group, indent, y, incoming=False) - 4
        pen.line("whisker", (10, start), (10, y))
        pen.line("full", (10, y + 4), (6, y - 4), (14, y - 4), close=True)
        y += 4
    pen.high = y + 6
