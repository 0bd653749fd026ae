"""One line of time for each row of a list: places in per cent, so that it is as wide as the row has room.

The words stand in the row, so the drawing is nothing to a screen reader.
"""

from __future__ import annotations

import datetime
from xml.etree.ElementTree import SubElement

from briefbook.render.pictures.axes import Days
from briefbook.render.pictures.pen import Pen
from briefbook.views.pictures.pages import TimelinePage
from briefbook.views.pictures.parts import SpanView

_HIGH, _MIDDLE, _BAR = 20, 10, 7
_ROOM = 16
"""Per cent of the width that the words of a tick need on a phone."""
_THIN = 0.4
"""Least width of a bar, in per cent."""


def axis(page: TimelinePage) -> str:
    """The words of the axis, and its line."""
    pen = _pen()
    for at, words in _days(page).ticks(_ROOM):
        place = "end" if at > 94 else "start" if at < 6 else "middle"
        pen.put("text", "soft", x=f"{at:.2f}%", y=12, font_size=12, text_anchor=place).text = words
    pen.put("line", "axis", x1="0", x2="100%", y1=_HIGH - 1, y2=_HIGH - 1)
    return pen.strip("bb-strip bb-strip--axis", _HIGH)


def strip(span: SpanView, page: TimelinePage) -> str:
    """What stands in one row; an open end is an arrow."""
    pen, days = _pen(), _days(page)
    for at, _ in days.ticks(_ROOM):
        pen.put("line", "grid", x1=f"{at:.2f}%", x2=f"{at:.2f}%", y1="0", y2="100%")
    start = days.at(datetime.date.fromisoformat(span.start)) if span.start else 0.0
    end = days.at(datetime.date.fromisoformat(span.end)) if span.end else 100.0
    look = "hollow" if span.uncertain else "full"
    if span.lasting:
        pen.put(
            "rect", look, x=f"{start:.2f}%", y=_MIDDLE - _BAR / 2, width=f"{max(end - start, _THIN):.2f}%", height=_BAR
        )
    elif end - start > 1.5:
        pen.put("line", "dashes", x1=f"{start:.2f}%", x2=f"{end:.2f}%", y1=_MIDDLE, y2=_MIDDLE)
        pen.put("line", "whisker", x1=f"{start:.2f}%", x2=f"{start:.2f}%", y1=_MIDDLE - 4, y2=_MIDDLE + 4)
    if not span.start:
        _arrow(pen, "0", 10, 0)
    if not span.end:
        _arrow(pen, "100%", -10, 0)
    if not span.lasting:
        at = end if span.end else start
        pen.put("circle", look, cx=f"{at:.2f}%", cy=_MIDDLE, r=5)
    return pen.strip("bb-strip", _HIGH)


def _arrow(pen: Pen, at: str, back: float, tip: float) -> None:
    """A head that points away from the axis, its tip at its end."""
    head = pen.put("svg", "full", x=at, y=_MIDDLE, overflow="visible")
    SubElement(head, "path", {"d": f"M{back} -6L{tip} 0L{back} 6Z"})


def _pen() -> Pen:
    return Pen(100, lambda _: "")


def _days(page: TimelinePage) -> Days:
    first, last = datetime.date.fromisoformat(page.first), datetime.date.fromisoformat(page.last)
    return Days(first, last, 1, 99, page.language)
