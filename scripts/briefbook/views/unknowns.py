"""All that nobody could determine, by the sheet that it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Page
from briefbook.views.parts import FactView, LinkView

URL = "unknowns/"
_INTRO = "What nobody could determine or would not say, and what the desk could not find out."


@dataclass(frozen=True, slots=True)
class FactGroup:
    """Facts of one sheet."""

    sheet: LinkView = says("The sheet.")
    facts: tuple[FactView, ...] = says("Its facts, in order of time.")


@dataclass(frozen=True, slots=True)
class UnknownsView:
    """The page of what is not known."""

    title: str = says("Its heading.")
    intro: str = says("What it holds, in a sentence.")
    groups: tuple[FactGroup, ...] = says("Open points by sheet, in order of the sheets' names.")


def unknowns_page(graph: Graph, facts: Facts) -> Page:
    """The page, empty where everything is known."""
    found: dict[LinkView, list[FactView]] = {}
    for id_ in graph.facts:
        fact = facts.view(id_)
        if fact.status == "unknown":
            found.setdefault(fact.sheet, []).append(fact)
    groups = [FactGroup(sheet, tuple(sorted(own, key=lambda one: one.order))) for sheet, own in found.items()]
    groups.sort(key=lambda group: group.sheet.text.casefold())
    view = UnknownsView("What is not known", _INTRO, tuple(groups))
    return Page(URL, "unknowns.html", view, view.title, _INTRO, menu="Not known")
