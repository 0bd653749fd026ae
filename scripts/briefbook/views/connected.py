"""The page of all relations: who does what to whom, and which sheet says it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.connected import Relation, connected
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Page
from briefbook.views.parts import CitationView, LinkView
from briefbook.views.pictures.arcs import arcs
from briefbook.views.pictures.parts import PictureBlock

URL = "relations/"
OPEN = 8
"""Relations of one actor that are shown unfolded."""
_INTRO = "All actors of this dossier that are tied to others: what they do to each other, their offices, what they are part of and what they operate."
_SORTS = {"holds": "holds an office of"}


@dataclass(frozen=True, slots=True)
class RelationsRow:
    """One relation, in the list of the actor that acts."""

    number: int = says("Its number on the page, from 1; its anchor is `__r` and the number.")
    actor: LinkView = says("Who acts.")
    verb: str = says("What it does: `accuses`, `is mayor of`.")
    sort: str = says("What a reader chooses it by: the verb, or `holds an office of`.")
    other: LinkView = says("To whom or to what.")
    when: str = says("Date in words; empty if none is given.")
    first: str = says("First day (YYYY-MM-DD); empty where it is open or not known.")
    last: str = says("Last day (YYYY-MM-DD); empty where it is open or not known.")
    said: LinkView = says("The sheet that says it.")
    citations: tuple[CitationView, ...] = says("Where it is published; empty where its sheet as a whole says it.")


@dataclass(frozen=True, slots=True)
class RelationsGroup:
    """The relations in which one actor acts."""

    actor: LinkView = says("The actor.")
    rows: tuple[RelationsRow, ...] = says("What it does, as far as it stands unfolded.")
    folded: tuple[RelationsRow, ...] = says("The others, where they are many.")


@dataclass(frozen=True, slots=True)
class RelationsChoice:
    """Something to filter by."""

    value: str = says("Its name in the address of the page: an id or a verb.")
    text: str = says("Its name for the reader.")
    number: int = says("How many relations it finds.")


@dataclass(frozen=True, slots=True)
class RelationsPage:
    """All relations of the dossier."""

    title: str = says("Its heading.")
    intro: str = says("What it holds, in a sentence.")
    total: int = says("How many relations there are.")
    picture: PictureBlock | None = says("The most connected actors; None where no two actors are tied.")
    groups: tuple[RelationsGroup, ...] = says("The relations by the name of who acts.")
    actors: tuple[RelationsChoice, ...] = says("Actors with at least one relation, with the number of all, by name.")
    verbs: tuple[RelationsChoice, ...] = says("What they do, the most frequent first.")
    years: tuple[str, ...] = says("Years in which a relation begins or ends, the newest first.")


def relations_pages(graph: Graph, facts: Facts) -> Iterator[Page]:
    """The page; none where there is no relation."""
    found = sorted(connected(graph), key=lambda one: _order(one.actor, facts))
    if not found:
        return
    rows = [_row(number, one, facts) for number, one in enumerate(found, 1)]
    actors = [record.id for record in graph.of_kind("actor")]
    view = RelationsPage(
        title="Relations",
        intro=_INTRO,
        total=len(rows),
        picture=arcs(found, actors, facts),
        groups=tuple(_groups(rows)),
        actors=tuple(_choices(actors, found, facts)),
        verbs=tuple(RelationsChoice(word, word, number) for word, number in _verbs(rows)),
        years=tuple(sorted({day[:4] for row in rows for day in (row.first, row.last) if day}, reverse=True)),
    )
    yield Page(URL, "relations.html", view, view.title, view.intro, menu=view.title)


def _order(id_: str, facts: Facts) -> tuple[str, str]:
    return facts.link(id_).text.casefold(), id_


def _row(number: int, one: Relation, facts: Facts) -> RelationsRow:
    said = facts.link(one.said)
    anchor = "#__relations" if one.sort == "acts" else ""
    first, last = (one.when.earliest, one.when.latest) if one.when else (None, None)
    return RelationsRow(
        number=number,
        actor=facts.link(one.actor),
        verb=one.verb,
        sort=_SORTS.get(one.sort, one.verb),
        other=facts.link(one.other),
        when=dates.words(one.when, facts.language),
        first=first.isoformat() if first else "",
        last=last.isoformat() if last else "",
        said=LinkView(said.text, addresses.thing(facts.graph, one.said) + anchor, said.kind, said.id),
        citations=facts.citations(one.sources) if one.sort in {"acts", "holds"} else (),
    )


def _groups(rows: Iterable[RelationsRow]) -> Iterator[RelationsGroup]:
    found: dict[str, list[RelationsRow]] = {}
    for row in rows:
        found.setdefault(row.actor.id, []).append(row)
    for own in found.values():
        # One row alone is not worth a fold.
        shown = OPEN if len(own) > OPEN + 1 else len(own)
        yield RelationsGroup(own[0].actor, tuple(own[:shown]), tuple(own[shown:]))


def _choices(actors: Iterable[str], found: Iterable[Relation], facts: Facts) -> Iterator[RelationsChoice]:
    number = Counter(id_ for one in found for id_ in {one.actor, one.other})
    for id_ in sorted(actors, key=lambda id_: _order(id_, facts)):
        if number[id_]:
            yield RelationsChoice(id_, facts.link(id_).text, number[id_])


def _verbs(rows: Iterable[RelationsRow]) -> list[tuple[str, int]]:
    return sorted(Counter(row.sort for row in rows).items(), key=lambda pair: (-pair[1], pair[0]))
