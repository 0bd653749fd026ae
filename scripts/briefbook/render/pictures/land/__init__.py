"""Coastlines of the world, from Natural Earth (see README.md)."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude of the corners of a coast; the last is the first again."""


@cache
def land(scale: str) -> tuple[Ring, ...]:
    """All coasts at `50m` or `110m`; lakes are left out."""
    topology: Any = json.loads((Path(__file__).parent / f"land-{scale}.json").read_text("utf-8"))
    arcs = [_unpacked(arc, topology["transform"]) for arc in topology["arcs"]]
    polygons = [one for shape in topology["objects"]["land"]["geometries"] for one in shape["arcs"]]
    return tuple(_joined(polygon[0], arcs) for polygon in polygons)


def _unpacked(arc: list[list[int]], transform: dict[str, list[float]]) -> Ring:
    """TopoJSON counts in steps from the point before."""
    (wide, high), (left, low) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * wide + left, y * high + low))
    return tuple(points)


def _joined(numbers: list[int], arcs: list[Ring]) -> Ring:
    """Arcs end to end; a negative number is an arc backwards."""
    points: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)
