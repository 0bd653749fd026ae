"""Strips of time: places in per cent, an arrow where an end is open, nothing for a screen reader."""

from __future__ import annotations

import dataclasses
from xml.etree import ElementTree

import pytest

from briefbook.render.pictures.strips import axis, strip
from briefbook.views.parts import LinkView
from briefbook.views.pictures.pages import TimelinePage
from briefbook.views.pictures.parts import SpanView

PAGE = TimelinePage("Timeline", "", "2025-01-01", "2025-12-31", "en", 1, ())
DAY = SpanView(LinkView("Talks", "events/talks/"), "2025-07-02", "2025-07-02", False, False, 0, "2 July 2025")


def parts(svg: str) -> list[tuple[str, dict[str, str]]]:
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own
    assert root.get("aria-hidden") == "true"
    return [(part.tag, dict(part.attrib)) for part in root if part.get("class") != "bb-draw-grid"]


def test_a_day_is_a_mark_at_its_place() -> None:
    ((tag, mark),) = parts(strip(DAY, PAGE))
    assert (tag, mark["class"]) == ("circle", "bb-draw-full")
    assert float(mark["cx"].rstrip("%")) == pytest.approx(50, abs=0.3)


@pytest.mark.parametrize(
    ("start", "end", "lasting", "drawn"),
    [
        ("2025-03-01", "2025-06-30", True, ["rect"]),
        ("2025-03-01", "2025-06-30", False, ["line", "line", "circle"]),
        ("2025-03-01", "", True, ["rect", "svg"]),
        ("", "2025-06-30", True, ["rect", "svg"]),
        ("2025-03-01", "2025-03-01", True, ["rect"]),
    ],
)
def test_a_stretch_is_a_bar_or_dashes_with_arrows_where_it_is_open(
    start: str, end: str, lasting: bool, drawn: list[str]
) -> None:
    span = dataclasses.replace(DAY, start=start, end=end, lasting=lasting)
    found = parts(strip(span, PAGE))
    assert [tag for tag, _ in found] == drawn
    for tag, part in found:
        if tag == "rect":
            left, wide = float(part["x"].rstrip("%")), float(part["width"].rstrip("%"))
            assert wide >= 0.4
            assert left + wide <= 100.01


def test_an_uncertain_date_is_hollow() -> None:
    assert parts(strip(dataclasses.replace(DAY, uncertain=True), PAGE))[0][1]["class"] == "bb-draw-hollow"


def test_the_axis_names_round_months() -> None:
    words = [part.text for part in ElementTree.fromstring(axis(PAGE)) if part.tag == "text"]  # noqa: S314 - our own
    assert words == ["Jan 2025", "Mar", "May", "Jul", "Sep", "Nov"]
