"""Records to a graph."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph

Make = Callable[[Mapping[str, str]], Graph]
PIER = """\
name: Pier
kind: infrastructure
sources: [harbour-notice]
measures: [{id: length, name: Length, unit: m}]
facts:
  - {id: old, statement: A., sources: [harbour-notice]}
  - {id: new, statement: B., sources: [harbour-notice], replaces: old, measure: bridge-closure.ships}
  - {id: far, statement: C., sources: [harbour-notice], replaces: pier.old, measure: length, about: [bridge-closure]}
"""


def refs(graph: Graph, target: str) -> list[tuple[str, str | None, str]]:
    return [(r.record.id, r.fact, r.reverse) for r in graph.incoming.get(target, ())]


def test_sheets_facts_and_measures_by_id(graph: Make) -> None:
    made = graph({})
    assert list(made.sheets) == sorted(made.sheets)
    assert list(made.facts) == [
        "bridge-closure.closed", "bridge-closure.ships-2025-04-05", "bridge-closure.worn-bearing",
    ]  # fmt: skip
    assert list(made.measures) == ["bridge-closure.ships"]
    assert list(made.issues) == ["harbour@2025-04-10"]
    assert [record.id for record in made.of_kind("source")] == ["gazette-report", "harbour-notice"]


@pytest.mark.parametrize(
    ("id_", "kind"),
    [
        ("harbour-authority", "actor"), ("bridge-closure", "event"), ("bridge-closure.closed", "fact"),
        ("bridge-closure.ships", "measure"), ("closing-power", "question"), ("harbour-notice", "source"),
        ("nobody", None), ("bridge-closure.nothing", None), ("closed", None),
    ],
)  # fmt: skip
def test_every_id_has_its_kind(graph: Make, id_: str, kind: str | None) -> None:
    assert graph({}).kind_of(id_) == kind


def test_a_fact_of_the_same_sheet_may_be_named_by_its_own_id(graph: Make) -> None:
    made = graph({"content/assets/pier.yml": PIER})
    assert refs(made, "pier.old") == [("pier", "pier.new", "replaced by"), ("pier", "pier.far", "replaced by")]
    assert refs(made, "pier.length") == [("pier", "pier.far", "measured by")]
    assert refs(made, "bridge-closure.ships") == [
        ("bridge-closure", "bridge-closure.ships-2025-04-05", "measured by"),
        ("pier", "pier.new", "measured by"),
    ]
    assert [r.written for r in made.incoming["pier.old"]] == ["old", "pier.old"]


def test_a_sheet_is_never_local(graph: Make) -> None:
    assert refs(graph({"content/assets/pier.yml": PIER}), "bridge-closure") == [("pier", "pier.far", "named in")]


def test_a_reference_knows_where_it_stands(graph: Make) -> None:
    made = graph({"content/assets/pier.yml": PIER})
    (first, _) = made.incoming["pier.old"]
    assert str(first.span) == "content/assets/pier.yml:7:67"
    assert first.path == ("facts", 1, "replaces")


def test_incoming_is_outgoing_seen_from_the_other_side(graph: Make) -> None:
    made = graph({"content/assets/pier.yml": PIER})
    turned = [reference for references in made.incoming.values() for reference in references]
    assert {id(reference) for reference in turned} == {id(reference) for reference in made.references}
    assert len(turned) == len(made.references)


def test_the_citations_of_a_fact_and_its_positions_each_source_once(graph: Make) -> None:
    citations = graph({}).facts["bridge-closure.worn-bearing"].citations
    assert [citation.id for citation in citations] == ["harbour-notice", "gazette-report"]
    (only,) = graph({}).facts["bridge-closure.closed"].citations
    assert (only.id, only.at) == ("harbour-notice", "p. 1")
