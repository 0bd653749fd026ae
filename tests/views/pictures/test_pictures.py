"""What pictures are made of: the same facts as the tables, with nothing added."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph
from briefbook.views.facts import Facts
from briefbook.views.pictures import along_time, chart, everywhere, lineage, map_of, network
from briefbook.views.pictures.parts import (
    ChartView,
    LineageView,
    MapView,
    NetworkView,
    PictureBlock,
)

Make = Callable[[Mapping[str, str]], Graph]

CLOSURE = """
name: Closure of the swing bridge
kind: decision
when: 2025-04-02/..
measures:
  - {id: ships, name: Ships kept in the inner basin, unit: ships}
facts:
  - id: few
    measure: ships
    statement: The closure kept 12 to 14 ships in the basin.
    value: {at_least: 12, at_most: 14, unit: ships}
    when: 2025-04-06
    sources: [gazette-report]
  - id: many
    measure: ships
    statement: The closure kept at least 20 ships in the basin.
    value: {at_least: 20, unit: ships}
    when: 2025-04-06
    positions: [{by: pilots-guild, stance: asserts}]
    sources: [gazette-report]
  - id: first
    measure: ships
    statement: The closure kept about 3 ships in the basin.
    value: {about: 3, unit: ships}
    when: 2025-04
    sources: [harbour-notice]
  - id: undated
    measure: ships
    statement: The closure kept 9 ships in the basin.
    value: {exactly: 9, unit: ships}
    sources: [harbour-notice]
"""


@pytest.fixture
def closure(graph: Make) -> Graph:
    return graph({"content/events/bridge-closure.yml": CLOSURE, "briefs/harbour/2025-04-10.md": EMPTY})


EMPTY = "---\ntitle: Empty\ncutoff: 2025-04-09\nsummary: Nothing.\n---\n"


def made(picture: PictureBlock | None) -> PictureBlock:
    assert picture is not None
    return picture


def test_a_chart_holds_every_dated_value_of_its_measure_in_order_of_time(closure: Graph) -> None:
    picture = made(chart("bridge-closure.ships", 1, closure, Facts(closure)))
    assert isinstance(picture.drawing, ChartView)
    told = [(p.link.text, p.low, p.high, p.bound, p.day, p.vague) for p in picture.drawing.points]
    assert told == [
        ("12 to 14 ships", 12, 14, "range", "2025-04-06", False),
        ("at least 20 ships", 20, None, "at_least", "2025-04-06", False),
        ("about 3 ships", 3, 3, "about", "2025-04-30", True),
    ]
    assert [row[1].text for row in picture.table.rows] == [text for text, *_ in told]


def test_whose_count_it_is_is_the_speaker_or_else_the_publisher_of_the_origin(closure: Graph) -> None:
    picture = made(chart("bridge-closure.ships", 1, closure, Facts(closure)))
    assert [row[2].text for row in picture.table.rows] == [
        "Marrow Harbour Authority",  # the Gazette repeats its notice
        "Guild of Marrow Pilots",
        "Marrow Harbour Authority",
    ]


def test_a_chart_says_where_counts_differ(closure: Graph) -> None:
    picture = made(chart("bridge-closure.ships", 1, closure, Facts(closure)))
    assert picture.alt == (
        "A chart of 3 figures for 6 April 2025 to 30 April 2025, the first 12 to 14 ships, the last about 3 ships. "
        "On 1 day the counts differ."
    )


def test_there_is_no_picture_of_nothing(graph: Make) -> None:
    base = graph({})
    facts = Facts(base)
    assert chart("bridge-closure.none", 1, base, facts) is None
    assert map_of(["bridge-closure"], 1, base, facts) is None
    assert everywhere(1, base, facts) is None
    assert network("bridge-closure", 1, base, facts) is None
    assert lineage("gazette-report", "", 1, base, facts) is None
    assert along_time([facts.view("bridge-closure.closed")], 1, base, facts) is None


def test_a_map_shows_each_place_once_and_tells_all_that_is_there(graph: Make) -> None:
    bridge = "name: Swing bridge\nkind: infrastructure\nlocation: {latitude: 54.5, longitude: -3.6, precision: site}\n"
    closure = CLOSURE.replace("kind: decision", "kind: decision\nlocated: bridge").replace(
        "when: 2025-04-06", "when: 2025-04-06\n    located: bridge", 1
    )
    made_of = graph(
        {
            "content/assets/bridge.yml": bridge + "sources: [harbour-notice]\n",
            "content/events/bridge-closure.yml": closure,
            "briefs/harbour/2025-04-10.md": EMPTY,
        }
    )
    picture = made(everywhere(1, made_of, Facts(made_of)))
    assert isinstance(picture.drawing, MapView)
    assert [(p.link.id, p.count) for p in picture.drawing.places] == [("bridge", 2)]
    assert [row[3].id for row in picture.table.rows] == ["bridge-closure", "bridge-closure.few"]
    # A fact without a place of its own happened where its event did.
    alone = made(map_of(["bridge-closure.many"], 1, made_of, Facts(made_of)))
    assert [row[3].id for row in alone.table.rows] == ["bridge-closure.many"]


def test_relations_are_seen_from_both_sides(graph: Make) -> None:
    base = graph({})
    for actor, outgoing in (("pilots-guild", True), ("harbour-authority", False)):
        picture = made(network(actor, 1, base, Facts(base)))
        assert isinstance(picture.drawing, NetworkView)
        assert [(tie.verb, tie.outgoing) for tie in picture.drawing.ties] == [("negotiates with", outgoing)]
        assert [cell.id for cell in picture.table.rows[0]] == ["pilots-guild", "", "harbour-authority"]


def test_more_relations_than_a_picture_holds_are_in_the_table(graph: Make) -> None:
    many = "".join(
        f"  - {{type: meets {number}, to: harbour-authority, sources: [gazette-report]}}\n" for number in range(30)
    )
    guild = f"name: Guild of Marrow Pilots\nkind: organisation\nrelations:\n{many}"
    base = graph({"content/actors/pilots-guild.yml": guild})
    picture = made(network("pilots-guild", 1, base, Facts(base)))
    assert isinstance(picture.drawing, NetworkView)
    assert (len(picture.drawing.ties), len(picture.table.rows)) == (25, 30)
    assert picture.note == "5 more relations are in the table."


def copy(of: str, language: str, day: str) -> str:
    return (
        f"title: Ships wait\npublisher: Copy in {language}\npublished: {day}\nlanguage: {language}\nkind: news\n"
        f"repeats: {of}\nconsulted: full\n"
    )


def test_a_lineage_sets_a_copy_of_a_copy_after_it_and_marks_what_a_fact_cites(graph: Make) -> None:
    closure = CLOSURE.replace("sources: [gazette-report]", "sources: [gazette-report, second, fourth]", 1)
    base = graph(
        {
            "content/sources/first.yml": copy("gazette-report", "fr", "2025-04-07"),
            "content/sources/second.yml": copy("gazette-report", "de", "2025-04-06"),
            "content/sources/third.yml": copy("gazette-report", "fr", "2025-04-06"),
            "content/sources/fourth.yml": copy("third", "es", "2025-04-08"),
            "content/events/bridge-closure.yml": closure,
            "briefs/harbour/2025-04-10.md": EMPTY,
        }
    )
    picture = made(lineage("gazette-report", "bridge-closure.few", 1, base, Facts(base)))
    assert isinstance(picture.drawing, LineageView)
    told = [(c.link.id, c.generation, c.language, c.date, c.carries) for c in picture.drawing.copies]
    assert told == [
        ("third", 1, "French", "6 Apr", False),
        ("fourth", 2, "Spanish", "8 Apr", True),
        ("first", 1, "French", "7 Apr", False),
        ("second", 1, "German", "6 Apr", True),
    ]
    assert picture.drawing.origin_carries
    assert [row[-1].text for row in picture.table.rows] == ["not cited", "cited", "not cited", "cited"]
