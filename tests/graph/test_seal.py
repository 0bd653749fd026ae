"""What a graph keeps of ids that stand twice or are lost, and that it cannot be changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from briefbook.graph import Graph, build
from briefbook.load import Loaded

Make = Callable[[Mapping[str, str]], Graph]
TWICE = """\
name: Pier
kind: infrastructure
sources: [harbour-notice]
measures: [{id: far, name: Length, unit: m}]
facts:
  - {id: old, statement: A., sources: [harbour-notice]}
  - {id: old, statement: B., sources: [harbour-notice]}
  - {id: far, statement: C., sources: [harbour-notice]}
"""


def test_ids_that_stand_twice_are_kept_with_both_places(loaded: Callable[[Mapping[str, str]], Loaded]) -> None:
    files = {
        "content/assets/pier.yml": TWICE,
        "content/events/pier.yml": "name: P\nkind: other\nsources: [harbour-notice]\n",
    }
    made = build(loaded(files))
    assert [(id_, str(again), str(first)) for id_, again, first in made.twins] == [
        ("pier", "content/events/pier.yml:1:1", "content/assets/pier.yml:1:1"),
        ("pier.old", "content/assets/pier.yml:7:10", "content/assets/pier.yml:6:10"),
        ("pier.far", "content/assets/pier.yml:4:17", "content/assets/pier.yml:8:10"),
    ]
    assert made.kind_of("pier") == "asset"
    assert made.facts["pier.old"].fact.statement == "A."


def test_a_thing_in_a_broken_sheet_is_not_missing(loaded: Callable[[Mapping[str, str]], Loaded]) -> None:
    made = build(loaded({"content/events/bridge-closure.yml": "name: ["}))
    assert not made.is_missing("bridge-closure")
    assert not made.is_missing("bridge-closure.closed")
    assert not made.is_missing("harbour-notice")
    assert made.is_missing("harbour-notice.closed")
    assert made.is_missing("nobody")


def test_the_graph_is_sealed(graph: Make) -> None:
    made = graph({})
    for mapping in (made.sheets, made.facts, made.measures, made.series, made.issues, made.incoming):
        assert isinstance(mapping, MappingProxyType)


def test_issues_of_a_brief_come_oldest_first(graph: Make, base: Mapping[str, bytes]) -> None:
    issue = base["briefs/harbour/2025-04-10.md"].decode()
    made = graph({"briefs/harbour/2025-04-12.md": issue, "briefs/harbour/2025-04-11.md": issue})
    assert [str(one.date) for one in made.issues_of("harbour")] == ["2025-04-10", "2025-04-11", "2025-04-12"]
    assert made.issues_of("nothing") == []
