"""Pages that are one picture of the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Page
from briefbook.views.pictures.maps import everywhere
from briefbook.views.pictures.parts import PictureBlock
from briefbook.views.pictures.timelines import events_in_time

_MAP = "Everything in this dossier that has a published place."
_TIME = "The events of this dossier in order of time, as far as their dates are published."


@dataclass(frozen=True, slots=True)
class PicturePage:
    """A page with a picture of the whole dossier."""

    title: str = says("Its heading.")
    intro: str = says("What it shows, in a sentence.")
    picture: PictureBlock = says("The picture.")


def picture_pages(graph: Graph, facts: Facts) -> Iterator[Page]:
    """The timeline and the map, each only if there is something to show."""
    if (picture := events_in_time(1, graph, facts)) is not None:
        view = PicturePage("Timeline", _TIME, picture)
        yield Page("timeline/", "picture.html", view, view.title, view.intro, menu=view.title)
    if (picture := everywhere(1, graph, facts)) is not None:
        view = PicturePage("Map", _MAP, picture)
        yield Page("map/", "picture.html", view, view.title, view.intro, menu=view.title)
