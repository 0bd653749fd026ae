"""What stands at addresses that are no longer used: a page that leads on, with every fact that it held."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.former import former
from briefbook.views import addresses
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Page
from briefbook.views.parts import LinkView


@dataclass(frozen=True, slots=True)
class MovedFact:
    """A fact that an address once led to."""

    anchor: str = says("The anchor that it had there.")
    fact: LinkView = says("The fact where it stands now.")


@dataclass(frozen=True, slots=True)
class MovedView:
    """The page at a former address of a sheet."""

    title: str = says("Its heading.")
    to: LinkView = says("The sheet where it is now.")
    facts: tuple[MovedFact, ...] = says("Facts that stood there, each by its former anchor.")


def moved_facts(sheet: str, facts: Facts) -> tuple[MovedFact, ...]:
    """Facts that once had an anchor on the page of `sheet`, and stand in another sheet now."""
    there = facts.former.get(sheet, ())
    return tuple(MovedFact(anchor, facts.link(now)) for anchor, now in there if now.partition(".")[0] != sheet)


def moved_pages(graph: Graph, facts: Facts) -> Iterator[Page]:
    """A page for every former address of a sheet, also of one whose facts alone are left, in another sheet."""
    done = set()
    for one in former(graph):
        if one.kind != "fact":
            # Anchors that its own facts have now, or had: either may be in an address of before.
            now = {node.fact.id: id_ for id_, node in graph.facts.items() if node.record.id == one.now}
            kept = now | {anchor: id_ for anchor, id_ in facts.former.get(one.now, ()) if anchor not in now}
            moved = moved_facts(one.id, facts)
            known = {fact.anchor for fact in moved}
            own = (*moved, *(MovedFact(anchor, facts.link(kept[anchor])) for anchor in kept if anchor not in known))
            done.add(one.id)
            yield _page(addresses.sheet(one.kind, one.id), facts.link(one.now), own)
    for sheet in facts.former:
        if sheet not in graph.sheets and sheet not in done:
            own = moved_facts(sheet, facts)
            record = graph.facts[own[0].fact.id].record
            yield _page(addresses.sheet(record.kind.name, sheet), facts.link(record.id), own)


def _page(url: str, to: LinkView, own: tuple[MovedFact, ...]) -> Page:
    view = MovedView(f"Moved: {to.text}", to, own)
    return Page(url, "moved.html", view, view.title, f"This page is now found at another address: {to.text}.")
