"""Draws the pictures: one string of SVG for the page and for paper, from nothing but the picture's view."""

from __future__ import annotations

from briefbook.render.pictures import arcs, charts, lineages, maps, networks, timelines
from briefbook.render.pictures.pen import Href, Pen
from briefbook.views.pictures.parts import (
    ArcsView,
    ChartView,
    LineageView,
    MapView,
    NetworkView,
    PictureBlock,
    TimelineView,
)

WIDE, NARROW, PAPER = 700, 320, 600
"""Widths that pictures are drawn at: for a screen, for a phone, for the printed page. Letters are 11 or more high in each."""


def drawn(picture: PictureBlock, wide: int, href: Href) -> Pen:
    """The picture at a width; `href` gives each address as its page must name it."""
    pen = Pen(wide, href)
    match picture.drawing:
        case ChartView() as chart:
            charts.draw(pen, chart, picture.language)
        case MapView() as places:
            maps.draw(pen, places)
        case NetworkView() as ties:
            networks.draw(pen, ties)
        case LineageView() as copies:
            lineages.draw(pen, copies)
        case TimelineView() as lanes:
            timelines.draw(pen, lanes, picture.language)
        case ArcsView() as tied:
            arcs.draw(pen, tied)
    return pen


def svg(picture: PictureBlock, wide: int, href: Href) -> str:
    """The picture as SVG; its ids begin with its number and width, so that several stand on one page."""
    return drawn(picture, wide, href).svg(f"__picture-{picture.number}-{wide}", picture.title, picture.alt)
