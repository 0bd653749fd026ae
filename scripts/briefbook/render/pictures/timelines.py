"""Lanes along one axis of time; where it is narrow, each lane's name stands over its line instead of beside it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from briefbook.render.pictures.axes import Days, padded
from briefbook.render.pictures.keys import Key, keyed
from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.shapes import mark
from briefbook.render.pictures.words import width, wrapped
from briefbook.views.pictures.parts import LaneView, SpanView, TimelineView

_BAR, _LINE = 7.0, 14.5


@dataclass(frozen=True, slots=True)
class _Row:
    """A lane with its place."""

    lane: LaneView
    names: list[str]
    top: float
    over: float
    """How far below its top the lines begin: its name's height where that stands over them."""
    lines: list[list[SpanView]]

    @property
    def bottom(self) -> float:
        return self.top + max(self.over + 20 * len(self.lines), _LINE * len(self.names)) + 6


def draw(pen: Pen, shown: TimelineView, language: str) -> None:
    """Draw a timeline."""
    spans = [span for lane in shown.lanes for span in lane.spans]
    known = [datetime.date.fromisoformat(day) for span in spans for day in (span.start, span.end) if day]
    first, last = padded(min(known), max(known), 0.04)
    room = 0.0 if pen.wide < 480 else pen.wide * 0.36
    days = Days(first, last, room + 12, pen.wide - 14, language)
    rows = _rows(shown, days, pen.wide, room)
    bottom = rows[-1].bottom
    _axis(pen, days, 24, bottom)
    for row in rows:
        with pen.link(row.lane.link.url, ""):
            pen.lines(0, row.top + 14, row.names, leading=_LINE / 12, look="haloed")
        for number, line in enumerate(row.lines):
            _spans(pen, line, days, row.top + row.over + 10 + 20 * number)
    pen.high = keyed(pen, _keys(spans), bottom + 24) if _keys(spans) else bottom + 8


def _rows(shown: TimelineView, days: Days, wide: float, room: float) -> list[_Row]:
    rows: list[_Row] = []
    y = 28.0
    for lane in shown.lanes:
        names = wrapped(lane.link.text, room - 6 if room else wide, 12, 3)
        over = 0.0 if room else _LINE * len(names) + 1
        rows.append(_Row(lane, names, y, over, _dodged(lane, days)))
        y = rows[-1].bottom
    return rows


def _dodged(lane: LaneView, days: Days) -> list[list[SpanView]]:
    """Spans on as few lines as keep them apart."""
    lines: list[tuple[float, list[SpanView]]] = []
    for span in sorted(lane.spans, key=lambda one: (_ends(one, days), one.number)):
        start, end = _ends(span, days)
        for place, (taken, spans) in enumerate(lines):
            if start - 10 > taken:
                spans.append(span)
                lines[place] = (end + 10, spans)
                break
        else:
            lines.append((end + 10, [span]))
    return [spans for _, spans in lines]


def _ends(span: SpanView, days: Days) -> tuple[float, float]:
    start = days.at(datetime.date.fromisoformat(span.start)) if span.start else days.start
    end = days.at(datetime.date.fromisoformat(span.end)) if span.end else days.end
    return start, end


def _axis(pen: Pen, days: Days, top: float, bottom: float) -> None:
    pen.line("axis", (days.start - 8, top), (days.end + 8, top))
    for x, words in days.ticks(70):
        half = width(words, 12) / 2
        pen.line("grid", (x, top), (x, bottom))
        pen.text(min(max(x, days.start - 8 + half), pen.wide - half), top - 8, words, anchor="middle", look="soft")


def _spans(pen: Pen, spans: list[SpanView], days: Days, y: float) -> None:
    for span in spans:
        start, end = _ends(span, days)
        with pen.link(span.link.url, f"{span.when}: {span.link.text}"):
            _span(pen, span, start, end, y)


def _span(pen: Pen, span: SpanView, start: float, end: float, y: float) -> None:
    look = "hollow" if span.uncertain else "full"
    at = end if span.end and not span.lasting else start if span.start else end
    if span.lasting:
        pen.put("rect", look, x=start, y=y - _BAR / 2, width=max(end - start, 3), height=_BAR)
    elif end - start > 8:
        pen.line("dashes", (start, y), (end, y))
        pen.line("whisker", (start, y - 4), (start, y + 4))
    if not span.end:
        pen.line("full", (end + 9, y), (end, y - 6), (end, y + 6), close=True)
    if not span.start:
        pen.line("full", (start - 9, y), (start, y - 6), (start, y + 6), close=True)
    if span.number:
        pen.put("circle", look, cx=at, cy=y, r=8.5)
        words = str(span.number)
        pen.text(at, y + 4, words, size=11, anchor="middle", strong=True, look="text" if span.uncertain else "number")
    elif not span.lasting:
        mark(pen, "circle", at, y, size=5, look=look)


def _keys(spans: list[SpanView]) -> list[Key]:
    keys = []
    if any(span.lasting for span in spans):
        keys.append(Key("from the first day to the last", "bar"))
    if any(not span.end or not span.start for span in spans):
        keys.append(Key("goes on, or its end is not known", "open"))
    if any(not span.lasting and span.start != span.end and span.start and span.end for span in spans):
        keys.append(Key("at some time within", "range"))
    if any(span.uncertain for span in spans):
        keys.append(Key("date uncertain", "hollow"))
    return keys
