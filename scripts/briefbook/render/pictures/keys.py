"""What the marks of a picture mean, in rows under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.shapes import mark
from briefbook.render.pictures.words import shortened, width


@dataclass(frozen=True, slots=True)
class Key:
    """A sign with its meaning."""

    words: str
    sign: str
    """A shape, or `up`, `down`, `hollow`, `band`, `ring`, `around`, `open`, `bar`, `range`, `tie`."""


def keyed(pen: Pen, keys: Iterable[Key], y: float) -> float:
    """Draw the keys in rows from `y` on; where the picture then ends."""
    x = 0.0
    for key in keys:
        words = shortened(key.words, pen.wide - 24, 12)
        room = 22 + width(words, 12) + 16
        if x and x + room - 16 > pen.wide:
            x, y = 0.0, y + 19
        _sign(pen, key.sign, x + 8, y - 4)
        pen.text(x + 21, y, words, look="soft")
        x += room
    return y + 8


def _sign(pen: Pen, sign: str, x: float, y: float) -> None:
    match sign:
        case "up" | "down":
            turn = -1 if sign == "up" else 1
            pen.line("whisker", (x, y - turn * 6), (x, y + turn * 7))
            pen.line("whisker", (x - 3, y + turn * 3.5), (x, y + turn * 7), (x + 3, y + turn * 3.5))
        case "hollow":
            mark(pen, "circle", x, y, size=4.5, look="hollow")
        case "band":
            pen.put("rect", "band", x=x - 7, y=y - 6, width=14, height=12)
        case "ring":
            pen.put("circle", "ring", cx=x, cy=y, r=7)
        case "around":
            pen.put("circle", "around", cx=x, cy=y, r=6.5)
        case "bar":
            pen.put("rect", "full", x=x - 7, y=y - 3, width=14, height=6)
        case "tie":
            pen.line("tie", (x - 8, y), (x + 8, y))
        case "range":
            pen.line("dashes", (x - 8, y), (x + 8, y))
        case "open":
            pen.line("whisker", (x - 8, y), (x + 7, y))
            pen.line("whisker", (x + 3, y - 3.5), (x + 7, y), (x + 3, y + 3.5))
        case _:
            mark(pen, sign, x, y, size=5, look="full")
