"""The picture of who is tied to whom: the most connected actors, and all that is between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefbook.graph import Graph
from briefbook.graph.connected import connected
from briefbook.views.facts import Facts
from briefbook.views.pictures import arcs
from briefbook.views.pictures.arcs import near
from briefbook.views.pictures.parts import ArcsView, PictureBlock


def picture(lake: Graph, most: int = 30) -> tuple[PictureBlock, ArcsView]:
    actors = [record.id for record in lake.of_kind("actor")]
    block = arcs(connected(lake), actors, Facts(lake), most=most)
    assert block is not None
    assert isinstance(block.drawing, ArcsView)
    return block, block.drawing


def test_each_pair_has_one_arc_with_all_its_relations(lake: Graph) -> None:
    block, drawing = picture(lake)
    found = connected(lake)
    pairs = set()
    for arc in drawing.arcs:
        ends = {drawing.nodes[arc.upper].link.id, drawing.nodes[arc.lower].link.id}
        assert {frozenset((found[tie - 1].actor, found[tie - 1].other)) for tie in arc.ties} == {frozenset(ends)}
        pairs.add(frozenset(ends))
    assert len(pairs) == len(drawing.arcs) == 3
    assert sum(len(arc.ties) for arc in drawing.arcs) == 4
    assert block.note == "All 4 actors, and the 4 relations between them. 3 more relations are in the list."


def test_an_arrow_shows_who_does_something_and_offices_have_none(lake: Graph) -> None:
    _, drawing = picture(lake)
    pointed = set()
    for arc in drawing.arcs:
        upper, lower = drawing.nodes[arc.upper].link.id, drawing.nodes[arc.lower].link.id
        pointed |= {(upper, lower)} if arc.down else set()
        pointed |= {(lower, upper)} if arc.up else set()
    assert pointed == {("kostrina-council", "harrowmere-council"), ("kostrina-council", "river-board")}


def test_the_most_connected_are_drawn_and_the_others_counted(lake: Graph) -> None:
    block, drawing = picture(lake, most=2)
    assert {node.link.id for node in drawing.nodes} == {"river-board", "kostrina-council"} or {
        node.link.id for node in drawing.nodes
    } == {"river-board", "nadia-halabi"}
    assert block.note.startswith("The 2 most connected of 4 actors")


def test_there_is_no_picture_where_no_two_actors_are_tied(lake: Graph) -> None:
    assert arcs(connected(lake), ["river-board"], Facts(lake)) is None


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] != pair[1]), max_size=20))
def test_no_order_is_longer_than_the_one_that_was_given(pairs: set[tuple[int, int]]) -> None:
    ids = [str(number) for number in range(10)]
    order = near(ids, [(str(one), str(other)) for one, other in pairs])
    assert sorted(order) == ids
    length = sum(abs(order.index(str(one)) - order.index(str(other))) for one, other in pairs)
    assert length <= sum(abs(one - other) for one, other in pairs)
