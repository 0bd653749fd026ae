"""The relations between the most connected actors, as data."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from briefbook.graph.connected import Relation
from briefbook.views.facts import Facts, counted
from briefbook.views.pictures.parts import ArcsView, ArcView, NodeView, PictureBlock, TableView

MOST = 30
"""Actors in one picture: more arcs than theirs cannot be told apart."""
_ROUNDS = 8
_NAMED = 3


def arcs(found: Sequence[Relation], actors: Iterable[str], facts: Facts, *, most: int = MOST) -> PictureBlock | None:
    """The picture of these relations as far as they are between actors; None where none is.

    A relation's place in `found`, from 1, is its number, and `relations/#__rNUMBER` its place in the list. The data is
    that list: the picture has no table of its own.
    """
    known = frozenset(actors)
    between = [one for one in found if {one.actor, one.other} <= known and one.actor != one.other]
    if not between:
        return None
    number = Counter(id_ for one in between for id_ in (one.actor, one.other))
    chosen = sorted(number, key=lambda id_: (-number[id_], id_))[:most]
    pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, one in enumerate(found, 1):
        if one.actor != one.other and {one.actor, one.other} <= set(chosen):
            pairs[min(one.actor, one.other), max(one.actor, one.other)].append(place)
    order = near(chosen, pairs)
    at = {id_: place for place, id_ in enumerate(order)}
    drawn = sum(map(len, pairs.values()))
    named = ", ".join(f"{facts.link(id_).text} ({number[id_]})" for id_ in chosen[:_NAMED])
    return PictureBlock(
        number=1,
        title="Who is tied to whom",
        alt=(
            f"{counted(len(order), 'actor')} in a column, with arcs for the {counted(drawn, 'relation')} between them. "
            f"The most connected: {named}. The list under the picture tells each relation in words."
        ),
        language=facts.language,
        drawing=ArcsView(
            tuple(NodeView(facts.link(id_), number[id_]) for id_ in order),
            tuple(_arc([at[one], at[other]], ties, found, facts) for (one, other), ties in sorted(pairs.items())),
        ),
        table=TableView((), ()),
        note=_note(len(order), len(number), drawn, len(found)),
    )


def _arc(places: list[int], ties: list[int], found: Sequence[Relation], facts: Facts) -> ArcView:
    upper, lower = sorted(places)
    told = [found[tie - 1] for tie in ties]
    # The actor that acts first is at `places[0]` where its id is the smaller of the two.
    first = min(told[0].actor, told[0].other)
    acting = {places[0] if one.actor == first else places[1] for one in told if one.sort == "acts"}
    words = (f"{facts.link(one.actor).text} {one.verb} {facts.link(one.other).text}" for one in told)
    return ArcView(
        upper=upper,
        lower=lower,
        down=upper in acting,
        up=lower in acting,
        words="; ".join(words),
        url=f"relations/#__r{ties[0]}",
        ties=tuple(ties),
    )


def _note(drawn: int, actors: int, ties: int, all_: int) -> str:
    """What the picture leaves out; empty if nothing is."""
    left = all_ - ties
    if not left:
        return ""
    who = f"The {drawn} most connected of {actors} actors, and the {counted(ties, 'relation')} between them."
    whole = f"All {counted(drawn, 'actor')}, and the {counted(ties, 'relation')} between them."
    return f"{who if drawn < actors else whole} {counted(left, 'more relation')} {'is' if left == 1 else 'are'} in the list."


def near(ids: Sequence[str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The ids in an order that keeps the two of each pair near each other: each is moved to its best place until none gains."""
    pairs = list(pairs)
    order = list(ids)
    best = _length(order, pairs)
    for _ in range(_ROUNDS):
        before = best
        for id_ in ids:
            rest = [one for one in order if one != id_]
            tried = ([*rest[:place], id_, *rest[place:]] for place in range(len(ids)))
            length, shortest = min(((_length(one, pairs), one) for one in tried), key=lambda pair: pair[0])
            if length < best:
                best, order = length, shortest
        if best == before:
            break
    return order


def _length(order: Sequence[str], pairs: Iterable[tuple[str, str]]) -> int:
    at = {id_: place for place, id_ in enumerate(order)}
    return sum(abs(at[one] - at[other]) for one, other in pairs)
