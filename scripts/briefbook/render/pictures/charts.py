"""A measure over time: a step line with bands where counts differ, each figure with its bound and its counter's shape."""

from __future__ import annotations

import datetime
from collections import defaultdict

from briefbook.render.pictures.axes import Days, Scale, counted, padded, ticks
from briefbook.render.pictures.keys import Key, keyed
from briefbook.render.pictures.labels import Labels
from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.shapes import OTHER, SHAPES, mark, shape_of
from briefbook.render.pictures.words import shortened, width
from briefbook.views.pictures.parts import ChartView, PointView

_SIZE = 5.0
_SIGNS = {"exactly": "", "at_least": "≥", "at_most": "≤", "about": "≈"}


def draw(pen: Pen, chart: ChartView, language: str) -> None:
    """Draw a chart."""
    narrow = pen.wide < 480
    values = [value for point in chart.points for value in (point.low, point.high) if value is not None]
    low, high = min(values), max(values)
    whole = all(float(value).is_integer() for value in values)
    rounds = ticks(min(0, low), max(0, high), 5 if narrow else 6, whole=whole)
    room = max(width(counted(value, language), 12) for value in rounds)
    top, bottom, left, right = 30.0, 212.0 if narrow else 280.0, room + 8, pen.wide - (20 if narrow else 30)
    up = Scale(rounds[0], rounds[-1], bottom, top)
    first, last = padded(*_ends(chart), share=0.04)
    days = Days(first, last, left + 4, right, language)
    for value in rounds:
        pen.line("grid" if value else "axis", (left, up.at(value)), (right + 12, up.at(value)))
        pen.text(left - 6, up.at(value) + 4, counted(value, language), anchor="end", look="soft")
    for x, words in days.ticks(74 if narrow else 84):
        pen.line("axis", (x, bottom), (x, bottom + 5))
        half = width(words, 12) / 2
        pen.text(min(max(x, half), pen.wide - half), bottom + 19, words, anchor="middle", look="soft")
    pen.text(0, 11, shortened(chart.unit, pen.wide, 12), look="soft")
    _steps(pen, chart, days, up)
    _figures(pen, chart, days, up, (left, 14, pen.wide, bottom))
    pen.high = _key(pen, chart, bottom + 42)


def _ends(chart: ChartView) -> tuple[datetime.date, datetime.date]:
    starts = [_date(point.start) for point in chart.points if point.held or point.vague]
    days = [_date(point.day) for point in chart.points]
    return min([*starts, *days]), max(days)


def _date(iso: str) -> datetime.date:
    return datetime.date.fromisoformat(iso)


def _range(point: PointView) -> tuple[float, float]:
    low = point.low if point.low is not None else point.high
    high = point.high if point.high is not None else point.low
    assert low is not None
    assert high is not None
    return low, high


def _steps(pen: Pen, chart: ChartView, days: Days, up: Scale) -> None:
    """From each day to the next, the lowest and the highest figure given for it."""
    by_day: dict[str, list[float]] = defaultdict(list)
    for point in chart.points:
        by_day[point.day].extend(_range(point))
    lows: list[tuple[float, float]] = []
    highs: list[tuple[float, float]] = []
    for day, values in sorted(by_day.items()):
        x = days.at(_date(day))
        for line, value in ((lows, min(values)), (highs, max(values))):
            if line:
                line.append((x, line[-1][1]))
            line.append((x, up.at(value)))
    for line in (lows, highs):
        line.append((days.end + 12, line[-1][1]))
    if lows != highs:
        pen.line("band", *highs, *reversed(lows), close=True)
        pen.line("line", *highs)
    pen.line("line", *lows)


def _figures(pen: Pen, chart: ChartView, days: Days, up: Scale, frame: tuple[float, float, float, float]) -> None:
    labels = Labels(frame)
    spots = []
    for point in chart.points:
        x = days.at(_date(point.day))
        low, high = _range(point)
        spots.append((point, x, up.at(low), up.at(high)))
        labels.taken.append((x - 7, up.at(high) - 7, x + 7, up.at(low) + 7))
    for point, x, low, high in spots:
        with pen.link(point.link.url, f"{point.link.text}, {point.who}"):
            _figure(pen, chart, days, point, (x, low, high))
    # The last and the first matter most, then the highest; what finds no room stands in the table.
    ranked = sorted(range(len(spots)), key=lambda place: (place != len(spots) - 1, place != 0, -place))
    for place in ranked:
        point, x, low, high = spots[place]
        words = _words(point, days.language)
        spot = labels.place(
            x, (low + high) / 2, width(words, 12, strong=True) + 2, 13, 10 + (low - high) / 2, corners=True
        )
        if spot is not None:
            pen.text(spot[0] + 1, spot[1] + 10.5, words, strong=True, look="haloed")


def _figure(pen: Pen, chart: ChartView, days: Days, point: PointView, at: tuple[float, float, float]) -> None:
    x, low, high = at
    if point.held or point.vague:
        start = days.at(_date(point.start))
        pen.line("whisker" if point.held else "dashes", (start, low), (x, low))
        pen.line("whisker", (start, low - 4), (start, low + 4))
    if point.bound == "range":
        pen.line("whisker", (x, low), (x, high))
        for y in (low, high):
            pen.line("whisker", (x - 4, y), (x + 4, y))
    if point.bound in {"at_least", "at_most"}:
        turn = -1 if point.bound == "at_least" else 1
        pen.line("whisker", (x, low), (x, low + turn * 13))
        pen.line("whisker", (x - 3, low + turn * 10), (x, low + turn * 13.5), (x + 3, low + turn * 10))
    shape = shape_of(chart.counters.index(point.who))
    mark(pen, shape, x, (low + high) / 2, size=_SIZE, look="hollow" if point.bound == "about" else "full")


def _words(point: PointView, language: str) -> str:
    low, high = _range(point)
    if point.bound == "range":
        return f"{counted(low, language)}–{counted(high, language)}"
    return f"{_SIGNS[point.bound]}{counted(low, language)}"


def _key(pen: Pen, chart: ChartView, y: float) -> float:
    """Whose count each shape is, and what arrows and bands mean, as far as they occur."""
    keys = [Key(who or "not said", shape_of(place)) for place, who in enumerate(chart.counters[: len(SHAPES)])]
    more = len(chart.counters) - len(SHAPES)
    if more > 0:
        keys.append(Key(f"{more} other{'s' if more > 1 else ''}, named in the data", OTHER))
    bounds = {point.bound for point in chart.points}
    told = {"at_least": ("≥ at least", "up"), "at_most": ("≤ at most", "down"), "about": ("≈ about", "hollow")}
    keys += [Key(*words) for bound, words in told.items() if bound in bounds]
    if _differ(chart):
        keys.append(Key("counts differ", "band"))
    return keyed(pen, keys, y)


def _differ(chart: ChartView) -> bool:
    spans: dict[str, set[tuple[float, float]]] = defaultdict(set)
    for point in chart.points:
        spans[point.day].add(_range(point))
    return any(len(found) > 1 or next(iter(found))[0] != next(iter(found))[1] for found in spans.values())
