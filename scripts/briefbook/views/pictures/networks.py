"""Relations around an actor, as data."""

from __future__ import annotations

from briefbook.graph import Graph
from briefbook.graph.pictured import Tie, ties
from briefbook.views import dates
from briefbook.views.facts import Facts, counted
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import NetworkView, PictureBlock, TableView, TieView

_MOST = 25
"""Relations that one picture holds; more are told in its table alone."""


def network(id_: str, number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """The picture of an actor's relations; None where it has none."""
    found = ties(graph, id_)
    if not found:
        return None
    actor = facts.link(id_)
    drawn = found[:_MOST]
    out = sum(tie.outgoing for tie in drawn)
    left = len(found) - len(drawn)
    return PictureBlock(
        number=number,
        title=f"Relations of {actor.text}",
        alt=(
            f"A picture of {counted(len(drawn), 'relation')} around {actor.text}: "
            f"{out} from it to others, {len(drawn) - out} from others to it."
        ),
        language=facts.language,
        drawing=NetworkView(actor, tuple(_tie(tie, facts) for tie in drawn)),
        table=_table(found, actor, facts),
        note=f"{counted(left, 'more relation')} {'is' if left == 1 else 'are'} in the table." if left else "",
    )


def _tie(tie: Tie, facts: Facts) -> TieView:
    return TieView(tie.verb, facts.link(tie.other), tie.outgoing, dates.words(tie.when, facts.language))


def _table(found: tuple[Tie, ...], actor: LinkView, facts: Facts) -> TableView:
    dated = any(tie.when for tie in found)
    head = ("Who", "Relation", "To whom", *(("When",) if dated else ()))
    return TableView(head, tuple(_row(tie, actor, facts)[: len(head)] for tie in found))


def _row(tie: Tie, actor: LinkView, facts: Facts) -> tuple[LinkView, ...]:
    other = facts.link(tie.other)
    ends = (actor, other) if tie.outgoing else (other, actor)
    return ends[0], LinkView(tie.verb, ""), ends[1], LinkView(dates.words(tie.when, facts.language), "")
