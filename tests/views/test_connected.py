"""The page of all relations: each once, with both ends, its days and its sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefbook.graph import Graph
from briefbook.views import Site
from briefbook.views.connected import OPEN, RelationsPage, RelationsRow, relations_pages
from briefbook.views.facts import Facts

Make = Callable[[Mapping[str, str]], Graph]


def page(graph: Graph) -> RelationsPage:
    (made,) = relations_pages(graph, Facts(graph))
    assert isinstance(made.view, RelationsPage)
    return made.view


def rows(view: RelationsPage) -> list[RelationsRow]:
    return [row for group in view.groups for row in (*group.rows, *group.folded)]


def test_each_relation_stands_once_with_both_ends_its_days_and_its_sheet(lake: Graph) -> None:
    view = page(lake)
    told = {(row.actor.id, row.verb, row.other.id, row.first, row.last, row.said.url) for row in rows(view)}
    assert len(told) == len(rows(view)) == view.total == 7
    council = "actors/kostrina-council/#__relations"
    assert told >= {
        ("kostrina-council", "accuses", "harrowmere-council", "2031-05-01", "", council),
        ("kostrina-council", "accuses", "river-board", "", "", council),
        ("kostrina-council", "draws <b>water</b> from", "lake-velm", "1987-01-01", "1987-12-31", council),
        ("nadia-halabi", "is part of", "river-board", "", "", "actors/nadia-halabi/"),
    }
    assert [row.number for row in rows(view)] == [1, 2, 3, 4, 5, 6, 7]
    assert [row.verb for row in rows(view) if not row.citations] == ["is part of", "operates", "operates"]
    assert view.years == ("2031", "2029", "1987")


def test_every_actor_with_a_relation_can_be_chosen_and_no_other(lake: Graph) -> None:
    chosen = {one.value: one.number for one in page(lake).actors}
    assert chosen == {"harrowmere-council": 1, "kostrina-council": 3, "nadia-halabi": 2, "river-board": 5}


def test_offices_are_chosen_by_one_word(lake: Graph) -> None:
    assert [(one.value, one.number) for one in page(lake).verbs] == [
        ("accuses", 2),
        ("operates", 2),
        ("draws <b>water</b> from", 1),
        ("holds an office of", 1),
        ("is part of", 1),
    ]


def test_many_relations_of_one_are_folded_and_none_is_lost(graph: Make) -> None:
    def guild(number: int) -> Graph:
        lines = "".join(
            f"  - {{type: meets {one}, to: harbour-authority, sources: [gazette-report]}}\n" for one in range(number)
        )
        sheet = f"name: Guild of Marrow Pilots\nkind: organisation\nrelations:\n{lines}"
        return graph({"content/actors/pilots-guild.yml": sheet})

    (whole,) = page(guild(OPEN + 1)).groups
    assert (len(whole.rows), len(whole.folded)) == (OPEN + 1, 0)
    (long,) = page(guild(OPEN + 4)).groups
    assert (len(long.rows), len(long.folded)) == (OPEN, 4)


def test_without_relations_there_is_no_page(graph: Make) -> None:
    alone = graph({"content/actors/pilots-guild.yml": "name: Guild of Marrow Pilots\nkind: organisation\n"})
    assert list(relations_pages(alone, Facts(alone))) == []


def test_it_is_in_the_menu(lake_site: Site) -> None:
    assert [page.menu for page in lake_site.pages if page.url == "relations/"] == ["Relations"]
