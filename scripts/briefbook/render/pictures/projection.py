"""The window of a map and its projection: equirectangular, true to scale along its middle parallel."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefbook.render.pictures.land import land

_LEAST = 3.0
"""Degrees that a window has at least in its height, so that the coast can be told."""
KILOMETRES = 111.2
"""In one degree of latitude."""


@dataclass(frozen=True, slots=True)
class Window:
    """A part of the world, `west` to `east` (which may go beyond 180) and `south` to `north`, on a picture."""

    west: float
    east: float
    south: float
    north: float
    wide: float
    high: float

    @property
    def scale(self) -> float:
        """Units of the picture in a degree of latitude."""
        return self.high / (self.north - self.south)

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Place of a point, nearest to the window around the world."""
        middle = (self.west + self.east) / 2
        turned = longitude + 360 * round((middle - longitude) / 360)
        return self._at(turned, latitude)

    def _at(self, longitude: float, latitude: float) -> tuple[float, float]:
        return (longitude - self.west) / (self.east - self.west) * self.wide, (self.north - latitude) * self.scale

    def coasts(self) -> Iterator[list[tuple[float, float]]]:
        """Land within the window, as corners on the picture, no two of them on one spot."""
        for ring in land("110m" if self.east - self.west > 60 else "50m"):
            west, east = min(x for x, _ in ring), max(x for x, _ in ring)
            south, north = min(y for _, y in ring), max(y for _, y in ring)
            if south > self.north or north < self.south:
                continue
            for turn in (-360, 0, 360):
                if west + turn <= self.east and east + turn >= self.west:
                    shape = thinned(clipped([self._at(x + turn, y) for x, y in ring], self.wide, self.high))
                    if len(shape) > 2:
                        yield shape


def window(points: Sequence[tuple[float, float]], wide: float, low: float, high: float) -> Window:
    """A window around points (longitude, latitude), with a margin; its height is between `low` and `high` times `wide`."""
    west, east = _around([x for x, _ in points])
    south, north = min(y for _, y in points), max(y for _, y in points)
    squeeze = max(math.cos(math.radians((south + north) / 2)), 0.2)
    across, up = (east - west) * squeeze, north - south
    margin = max(0.16 * max(across, up), 0.8)
    across, up = across + 2 * margin, max(up + 2 * margin, _LEAST)
    ratio = min(max(up / across, low), high)
    up, across = max(up, across * ratio), max(across, up / ratio)
    if across / squeeze > 360:
        across = 360 * squeeze
    up = min(up, 180)
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    middle_y = max(-90 + up / 2, min(90 - up / 2, middle_y))
    half = across / squeeze / 2
    return Window(middle_x - half, middle_x + half, middle_y - up / 2, middle_y + up / 2, wide, wide * up / across)


def _around(longitudes: Iterable[float]) -> tuple[float, float]:
    """West and east of all longitudes by the shorter way round; east is beyond 180 where that crosses the date line."""
    turned = sorted({longitude % 360 for longitude in longitudes})
    gaps = [after - before for before, after in pairwise([*turned, turned[0] + 360])]
    widest = gaps.index(max(gaps))
    west, east = turned[(widest + 1) % len(turned)], turned[widest]
    east += 360 if east < west else 0
    return (west - 360, east - 360) if west >= 180 else (west, east)


def clipped(points: list[tuple[float, float]], wide: float, high: float) -> list[tuple[float, float]]:
    """A polygon as far as it lies in the picture (Sutherland and Hodgman's way)."""
    for axis, edge, keep in ((0, 0.0, 1), (0, wide, -1), (1, 0.0, 1), (1, high, -1)):
        kept: list[tuple[float, float]] = []
        for place, point in enumerate(points):
            before = points[place - 1]
            here, there = (point[axis] - edge) * keep >= 0, (before[axis] - edge) * keep >= 0
            if here != there:
                share = (edge - before[axis]) / (point[axis] - before[axis])
                kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
            if here:
                kept.append(point)
        points = kept
    return points


def thinned(points: list[tuple[float, float]], near: float = 0.7) -> list[tuple[float, float]]:
    """Points without those so near to the one before that no eye tells them apart."""
    kept: list[tuple[float, float]] = []
    for point in points:
        if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > near:
            kept.append(point)
    return kept
