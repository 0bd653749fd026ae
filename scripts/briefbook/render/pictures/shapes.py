"""Marks that are told apart by shape."""

from __future__ import annotations

import math

from briefbook.render.pictures.pen import Pen

SHAPES = ("circle", "square", "triangle", "diamond", "cross", "drop", "star", "hexagon")
"""In the order in which they are given out."""
OTHER = "dot"
"""The mark of whoever comes after."""


def mark(pen: Pen, shape: str, x: float, y: float, *, size: float, look: str) -> None:
    """A mark of a shape, about as large to the eye as a circle of this radius."""
    if shape in {"circle", "dot"}:
        pen.put("circle", look, cx=x, cy=y, r=size if shape == "circle" else size * 0.55)
        return
    pen.line(look, *((x + size * dx, y + size * dy) for dx, dy in _OUTLINES[shape]), close=True)


def shape_of(place: int) -> str:
    """The shape of the one at this place in an order."""
    return SHAPES[place] if place < len(SHAPES) else OTHER


def _polygon(corners: int, turn: float, radius: float) -> list[tuple[float, float]]:
    angles = (turn + 2 * math.pi * number / corners for number in range(corners))
    return [(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]


def _star() -> list[tuple[float, float]]:
    outer, inner = _polygon(5, -math.pi / 2, 1.35), _polygon(5, -math.pi / 2 + math.pi / 5, 0.58)
    return [point for pair in zip(outer, inner, strict=True) for point in pair]


def _cross() -> list[tuple[float, float]]:
    a, b = 0.42, 1.1
    return [(-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a), (-b, -a), (-a, -a)]


_OUTLINES: dict[str, list[tuple[float, float]]] = {
    "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    "triangle": _polygon(3, -math.pi / 2, 1.25),
    "diamond": _polygon(4, 0, 1.2),
    "cross": _cross(),
    "drop": _polygon(3, math.pi / 2, 1.25),
    "star": _star(),
    "hexagon": _polygon(6, 0, 1.1),
}
