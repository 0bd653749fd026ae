"""One table of all facts: complete on pages that need no script, and as one file for the script that filters it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.model import KINDS
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.page import Page
from briefbook.views.parts import FactView, LinkView

URL = "explore/"
DATA = "api/explore.js"
"""All rows as a script, since a page opened from a disk may load one but may not ask for JSON."""
ROWS = 150
"""Facts on one page."""
_INTRO = "Every fact of the dossier in one table, the newest first."


@dataclass(frozen=True, slots=True)
class ExploreRow:
    """One fact with what it can be found by."""

    fact: FactView = says("The fact.")
    kind: str = says("Kind of the sheet that holds it, in words.")
    actors: tuple[LinkView, ...] = says("Actors that it concerns or that say something of it.")
    briefs: tuple[LinkView, ...] = says("Briefs of which an issue rests on it.")


@dataclass(frozen=True, slots=True)
class ExplorePart:
    """One page of the table."""

    title: str = says("Its heading.")
    intro: str = says("What it holds, in a sentence.")
    number: int = says("Number of the page, from 1.")
    pages: tuple[LinkView, ...] = says("All pages of the table, in order.")
    total: int = says("How many facts there are on all pages.")
    first: int = says("Place of the first row among all.")
    rows: tuple[ExploreRow, ...] = says("The facts of this page.")
    data_url: str = says("All rows as a script.")


def explore_rows(graph: Graph, facts: Facts) -> tuple[ExploreRow, ...]:
    """All facts, the newest first; what has no date comes last."""
    rows = [_row(facts.view(id_)) for id_ in graph.facts]
    rows.sort(key=lambda row: row.fact.id)
    dated = [row for row in rows if row.fact.order[0] != "~"]
    dated.sort(key=lambda row: (row.fact.order[0], row.fact.order[1]), reverse=True)
    return (*dated, *(row for row in rows if row.fact.order[0] == "~"))


def explore_pages(rows: tuple[ExploreRow, ...]) -> Iterator[Page]:
    """The pages of the table; one, if there is no fact yet."""
    starts = range(0, max(1, len(rows)), ROWS)
    links = tuple(LinkView(str(number), _url(number)) for number in range(1, len(starts) + 1))
    for number, start in enumerate(starts, 1):
        part = ExplorePart(
            title="Explore the facts",
            intro=_INTRO,
            number=number,
            pages=links,
            total=len(rows),
            first=start + 1,
            rows=rows[start : start + ROWS],
            data_url=DATA,
        )
        title = part.title if number == 1 else f"{part.title}, page {number}"
        yield Page(_url(number), "explore.html", part, title, _INTRO, menu="Explore" if number == 1 else "")


def explore_data(rows: Iterable[ExploreRow]) -> dict[str, object]:
    """The rows in columns: names once, then for each fact what the table shows and what it is found by."""
    actors: dict[str, int] = {}
    briefs: dict[str, int] = {}
    sheets: dict[str, tuple[int, str, str]] = {}
    made = []
    for row in rows:
        fact = row.fact
        sheets.setdefault(fact.sheet.id, (len(sheets), fact.sheet.text, row.kind))
        made.append(
            (
                fact.id.partition(".")[2],
                fact.statement,
                sheets[fact.sheet.id][0],
                fact.status,
                fact.when,
                "" if fact.order[0] == "~" else fact.order[0],
                "" if fact.order[1] == "~" else fact.order[1],
                len(fact.origins),
                fact.value,
                [actors.setdefault(one.text, len(actors)) for one in row.actors],
                [briefs.setdefault(one.text, len(briefs)) for one in row.briefs],
            )
        )
    folders = {kind.one: kind.folder for kind in KINDS.values()}
    return {
        "actors": list(actors),
        "briefs": list(briefs),
        "sheets": [(id_, name, kind, f"{folders[kind]}/{id_}/") for id_, (_, name, kind) in sheets.items()],
        "facts": made,
    }


def _row(fact: FactView) -> ExploreRow:
    links = [fact.sheet, *fact.about, *(one.by for one in fact.positions)]
    actors = {link.id: link for link in links if link.kind == "actor"}
    return ExploreRow(
        fact=fact,
        kind=KINDS[fact.sheet.kind].one,
        actors=tuple(actors.values()),
        briefs=fact.used_by,
    )


def _url(number: int) -> str:
    return URL if number == 1 else f"{URL}{number}/"
