"""Long sheets and long lists: nothing is lost in groups, and every group can be reached."""

from __future__ import annotations

import dataclasses

import pytest

from briefbook.graph import build
from briefbook.load import load
from briefbook.views import Site
from briefbook.views.arranged import by_time, contents
from briefbook.views.facts import Facts
from briefbook.views.indexes import IndexView, index_view
from briefbook.views.parts import FactView
from briefbook.views.relations import from_the_other_side
from briefbook.views.sheets import SheetView


def facts(site: Site, number: int) -> list[FactView]:
    """So many facts, of two years and of none."""
    days = (("2031-05-02", "2031-05-02"), ("2030-01-01", "2030-12-31"), ("~", "~"))
    return [dataclasses.replace(site.facts[0], anchor=f"f{place}", order=days[place % 3]) for place in range(number)]


def test_a_short_list_has_no_headings(lake_site: Site) -> None:
    (group,) = by_time(facts(lake_site, 11), "f")
    assert (group.title, len(group.facts)) == ("", 11)
    assert by_time([], "f") == ()


def test_a_long_list_is_told_by_year_and_what_has_no_date_last(lake_site: Site) -> None:
    groups = by_time(facts(lake_site, 12), "f")
    assert [(group.title, group.anchor, len(group.facts)) for group in groups] == [
        ("2030", "__f-2030", 4),
        ("2031", "__f-2031", 4),
        ("No date", "__f-undated", 4),
    ]


def test_every_fact_of_a_sheet_is_on_its_page_once(lake_site: Site) -> None:
    for view in lake_site.sheets:
        if isinstance(view, SheetView):
            shown = [fact.id for group in view.groups for fact in group.facts]
            shown += [fact.id for one in view.measures if one.folded for fact in one.facts]
            assert sorted(shown) == sorted(fact.id for fact in view.facts)


def test_a_page_with_two_headings_needs_no_contents() -> None:
    two = [("Facts", "__facts", True), ("Relations", "__relations", True), ("Used in", "__uses", False)]
    assert contents(two) == ()
    assert len(contents([*two, ("More", "__more", True)])) == 3


@pytest.mark.parametrize(
    ("verb", "other"),
    [("leads", "is led by"), ("accuses", "is accused by"), ("is chief of", ""), ("denies having ties to", "")],
)
def test_a_relation_is_told_from_the_other_side(verb: str, other: str) -> None:
    assert from_the_other_side(verb) == other


def index(*titles: str) -> IndexView:
    files = {"content/dossier.yml": "title: T\ndescription: D\npublisher: {name: P}\n"}
    for number, title in enumerate(titles):
        files[f"content/actors/a{number}.yml"] = f"name: {title}\nkind: person\nsources: [s]\n"
    files["content/sources/s.yml"] = "title: T\npublisher: P\npublished: 2031\nkind: news\nconsulted: full\n"
    graph = build(load({path: text.encode() for path, text in files.items()}))
    return index_view("actor", graph, Facts(graph))


def test_a_long_list_is_entered_by_letter() -> None:
    (group,) = index(*(f"{letter}ona {number}" for letter in "ÁAZ" for number in range(14)), "7 Sisters").groups
    assert [(one.letter, len(one.rows)) for one in group.letters] == [("#", 1), ("A", 28), ("Z", 14)]
    assert group.number == 43


def test_a_short_list_is_entered_at_its_head() -> None:
    (group,) = index("Ona", "Ana").groups
    (rows,) = group.letters
    assert (rows.letter, [row.link.text for row in rows.rows]) == ("", ["Ana", "Ona"])
