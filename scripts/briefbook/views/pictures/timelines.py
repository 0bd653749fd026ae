"""Events and facts along time, as data."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.graph import Graph
from briefbook.model import Event
from briefbook.model.edtf import Edtf, Qualifier
from briefbook.views import dates
from briefbook.views.facts import Facts, counted
from briefbook.views.parts import FactView, LinkView
from briefbook.views.pictures.parts import LaneView, PictureBlock, SpanView, TableView, TimelineView

_FEWEST = 4
"""Dated facts from which on a picture says more than their list."""


def events_in_time(graph: Graph, facts: Facts) -> tuple[LaneView, ...]:
    """All events with a date in order of time, each in a lane of its own, with its kind as its group."""
    found = [(r.id, r.sheet) for r in graph.of_kind("event") if isinstance(r.sheet, Event) and r.sheet.when]
    found.sort(key=lambda pair: (dates.order(pair[1].when), pair[0]))
    return tuple(_event(id_, sheet, facts) for id_, sheet in found)


def _event(id_: str, sheet: Event, facts: Facts) -> LaneView:
    assert sheet.when is not None
    link, words = facts.link(id_), dates.words(sheet.when, facts.language)
    return LaneView(link, sheet.kind.replace("-", " "), (_span(link, sheet.when, words, lasting=True),))


def along_time(views: Iterable[FactView], number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """Facts in order of time, each with its number in that order, in one lane for each sheet; None where few have dates."""
    lanes: dict[str, list[SpanView]] = {}
    names: dict[str, LinkView] = {}
    for place, view in enumerate(views, 1):
        fact = graph.facts[view.id].fact
        if fact.when is not None:
            link = LinkView(view.statement, view.url, "fact", view.id)
            span = _span(link, fact.when, view.when, lasting=fact.extent == "throughout", number=place)
            lanes.setdefault(view.sheet.id, []).append(span)
            names[view.sheet.id] = view.sheet
    spans = [span for lane in lanes.values() for span in lane]
    if len(spans) < _FEWEST:
        return None
    return PictureBlock(
        number=number,
        title="Timeline",
        alt=f"A timeline of {counted(len(spans), 'fact')} in {counted(len(lanes), 'lane')}; the list tells each in words.",
        language=facts.language,
        drawing=TimelineView(tuple(LaneView(names[id_], "", tuple(lane)) for id_, lane in lanes.items())),
        table=TableView((), ()),
        note="",
    )


def _span(link: LinkView, when: Edtf, words: str, *, lasting: bool, number: int = 0) -> SpanView:
    marks = [point.qualifier for point in (when.start, when.end) if point]
    return SpanView(
        link=link,
        start=when.earliest.isoformat() if when.earliest else "",
        end=when.latest.isoformat() if when.latest else "",
        lasting=lasting and when.is_interval,
        uncertain=any(mark is not Qualifier.NONE for mark in marks),
        number=number,
        when=words,
    )
