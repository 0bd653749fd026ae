"""Every picture, whatever its data: well-formed, within its frame, nothing over anything else, all data in it."""

from __future__ import annotations

import datetime
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.render.pictures import NARROW, PAPER, WIDE, drawn, svg
from briefbook.render.pictures.labels import overlap
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import (
    ArcsView,
    ArcView,
    ChartView,
    CopyView,
    LaneView,
    LineageView,
    MapView,
    NetworkView,
    NodeView,
    PictureBlock,
    PlaceView,
    PointView,
    SpanView,
    TableView,
    TieView,
    TimelineView,
)

# What XML can hold and rule Y107 lets through.
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")), min_size=1, max_size=60)
LINKS = st.builds(
    lambda text, number: LinkView(text, f"actors/a{number}/", "actor", f"a{number}"), WORDS, st.integers(0, 99)
)
DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 1, 1))
VALUES = st.one_of(st.integers(0, 10**7), st.floats(-1000, 1000, allow_nan=False).map(lambda value: round(value, 2)))


@st.composite
def points(draw: st.DrawFn, counters: list[str]) -> PointView:
    bound = draw(st.sampled_from(["exactly", "at_least", "at_most", "about", "range"]))
    low, high = sorted(draw(st.tuples(VALUES, VALUES)))
    if bound != "range":
        high = low
    first, last = sorted(draw(st.tuples(DAYS, DAYS)))
    return PointView(
        link=draw(LINKS),
        low=None if bound == "at_most" else low,
        high=None if bound == "at_least" else high,
        bound=bound,
        start=first.isoformat(),
        day=last.isoformat(),
        held=draw(st.booleans()),
        vague=draw(st.booleans()),
        who=draw(st.sampled_from(counters)),
    )


@st.composite
def charts(draw: st.DrawFn) -> ChartView:
    counters = draw(st.lists(WORDS, min_size=1, max_size=12, unique=True))
    found = draw(st.lists(points(counters), min_size=1, max_size=20))
    return ChartView(draw(WORDS), tuple(sorted(found, key=lambda point: point.day)), tuple(counters))


PLACES = st.builds(
    PlaceView, link=LINKS, latitude=st.floats(-90, 90), longitude=st.floats(-180, 180),
    precision=st.sampled_from(["site", "town", "region", "sea"]),
    sort=st.sampled_from(["base", "place", "territory", "property", "ship"]), count=st.integers(0, 9),
)  # fmt: skip
MAPS = st.lists(PLACES, min_size=1, max_size=16).map(lambda places: MapView(tuple(places)))
TIES = st.builds(TieView, verb=WORDS, other=LINKS, outgoing=st.booleans(), when=st.one_of(st.just(""), WORDS))
NETWORKS = st.builds(NetworkView, actor=LINKS, ties=st.lists(TIES, min_size=1, max_size=25).map(tuple))


@st.composite
def lineages(draw: st.DrawFn) -> LineageView:
    generations = draw(st.lists(st.integers(1, 4), max_size=30))
    copies: list[CopyView] = []
    for generation in [1, *generations]:
        held = min(generation, copies[-1].generation + 1) if copies else 1
        language, date, carries = draw(WORDS), draw(st.one_of(st.just(""), st.just("23 Nov"))), draw(st.booleans())
        copies.append(CopyView(draw(LINKS), date, language, held, "origin", carries))
    return LineageView(draw(LINKS), tuple(copies), draw(st.booleans()), draw(st.booleans()))


@st.composite
def spans(draw: st.DrawFn) -> SpanView:
    first, last = sorted(draw(st.tuples(DAYS, DAYS)))
    open_ = draw(st.sampled_from(["", "start", "end"]))
    return SpanView(
        link=draw(LINKS),
        start="" if open_ == "start" else first.isoformat(),
        end="" if open_ == "end" else last.isoformat(),
        lasting=draw(st.booleans()),
        uncertain=draw(st.booleans()),
        number=draw(st.integers(0, 40)),
        when=draw(WORDS),
    )


LANES = st.builds(
    LaneView, link=LINKS, group=st.sampled_from(["", "decision", "vote"]),
    spans=st.lists(spans(), min_size=1, max_size=8).map(tuple),
)  # fmt: skip
TIMELINES = st.lists(LANES, min_size=1, max_size=12).map(lambda lanes: TimelineView(tuple(lanes)))


@st.composite
def columns(draw: st.DrawFn) -> ArcsView:
    nodes = draw(st.lists(st.builds(NodeView, link=LINKS, number=st.integers(0, 90)), min_size=2, max_size=30))
    places = st.integers(0, len(nodes) - 1)
    pairs = draw(st.sets(st.tuples(places, places).filter(lambda pair: pair[0] < pair[1]), max_size=40))
    arcs = [
        ArcView(upper, lower, draw(st.booleans()), draw(st.booleans()), draw(WORDS), draw(LINKS).url, (number,))
        for number, (upper, lower) in enumerate(sorted(pairs), 1)
    ]
    return ArcsView(tuple(nodes), tuple(arcs))


@st.composite
def pictures(draw: st.DrawFn) -> PictureBlock:
    drawing = draw(st.one_of(charts(), MAPS, NETWORKS, lineages(), TIMELINES, columns()))
    language = draw(st.sampled_from(["en", "de", "ar", "zh-Hans", "xx"]))
    return PictureBlock(draw(st.integers(1, 30)), draw(WORDS), draw(WORDS), language, drawing, TableView((), ()), "")


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 - made a line before


SIZES = pytest.mark.parametrize("size", [WIDE, NARROW, PAPER])


@SIZES
@settings(max_examples=40)  # each example is a whole drawing
@given(picture=pictures())
def test_a_picture_is_well_formed_and_the_same_each_time(size: int, picture: PictureBlock) -> None:
    made = svg(picture, size, lambda url: f"../{url}")
    assert made == svg(picture, size, lambda url: f"../{url}")
    root = parsed(made)
    ids = [root[0].get("id"), root[1].get("id")]
    assert [root[0].text, root[1].text] == [picture.title, picture.alt]
    assert root.get("aria-labelledby") == " ".join(str(one) for one in ids)
    linked = root.find(".//{*}a") is not None or root.find(".//a") is not None
    assert root.get("role") == ("group" if linked else "img")
    assert not any("style" in one.attrib or one.tag.endswith(("script", "image", "use")) for one in root.iter())
    assert all(str(one.get("href")).startswith("../actors/") for one in root.iter() if one.get("href"))


@SIZES
@settings(max_examples=40)  # each example is a whole drawing
@given(picture=pictures())
def test_words_and_marks_stand_within_the_frame_and_no_words_on_others(size: int, picture: PictureBlock) -> None:
    pen = drawn(picture, size, lambda _: "")
    boxes = [(left + 0.6, top + 2, right - 0.6, bottom - 2) for left, top, right, bottom in pen.boxes]
    for place, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= pen.wide
        assert top >= 0
        assert bottom <= pen.high
        assert not any(overlap(boxes[place], other) for other in boxes[place + 1 :])
    for one in parsed(pen.svg("p", "t", "d")).iter("{http://www.w3.org/2000/svg}circle"):
        assert 0 <= float(str(one.get("cx"))) <= pen.wide
        assert 0 <= float(str(one.get("cy"))) <= pen.high


@settings(max_examples=40)  # each example is a whole drawing
@given(picture=st.one_of(MAPS, NETWORKS, lineages(), TIMELINES, charts(), columns()))
def test_everything_that_has_a_page_is_linked(picture: object) -> None:
    block = PictureBlock(1, "Title", "Words.", "en", picture, TableView((), ()), "")  # type: ignore[arg-type]
    root = parsed(svg(block, WIDE, lambda url: url))
    found = {one.get("href") for one in root.iter() if one.get("href")}
    match picture:
        case MapView(places):
            wanted = {place.link.url for place in places}
        case NetworkView(actor, ties):
            wanted = {actor.url, *(tie.other.url for tie in ties)}
        case LineageView(origin, copies):
            wanted = {origin.url, *(copy.link.url for copy in copies)}
        case TimelineView(lanes):
            wanted = {lane.link.url for lane in lanes} | {span.link.url for lane in lanes for span in lane.spans}
        case ArcsView(nodes, arcs):
            wanted = {node.link.url for node in nodes} | {arc.url for arc in arcs}
        case ChartView(_, points):
            wanted = {point.link.url for point in points}
    assert found == wanted
