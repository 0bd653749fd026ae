"""Where a fact comes from and where it is used."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, provenance

Make = Callable[[Mapping[str, str]], Graph]
SOURCE = "title: {0}\npublisher: P\nkind: news\nconsulted: none\n{1}"
PIER = """\
name: Pier
kind: infrastructure
facts:
  - {id: long, statement: It is long., sources: [top, agency], replaces: short}
  - {id: short, statement: It is short., sources: [{id: agency, at: p. 4}]}
"""


def source(id_: str, more: str = "") -> dict[str, str]:
    return {f"content/sources/{id_}.yml": SOURCE.format(id_, more)}


def test_the_way_down_opens_each_source_once(graph: Make) -> None:
    files = {
        "content/assets/pier.yml": PIER,
        **source("top", "repeats: [left, right]\n"),
        **source("left", "repeats: agency\n"),
        **source("right", "repeats: left\n"),
        **source("agency", "published: 2025-04-01\n"),
    }
    found = provenance(graph(files), "pier.long")
    assert [(s.depth, s.id, s.origin, s.again) for s in found.sources] == [
        (0, "top", False, False),
        (1, "left", False, False),
        (2, "agency", True, False),
        (1, "right", False, False),
        (2, "left", False, True),
        (0, "agency", True, False),
    ]
    assert (found.origins, found.status, found.replaces) == (("agency",), "reported", "pier.short")


def test_a_citation_has_its_place_and_how_it_was_read(graph: Make) -> None:
    files = {"content/assets/pier.yml": PIER, **source("top"), **source("agency", "published: 2025-04-01\n")}
    found = provenance(graph(files), "pier.short")
    (step,) = found.sources
    assert (step.at, step.published, step.consulted, step.withdrawn) == ("p. 4", "2025-04-01", "none", "")
    assert found.replaced_by == ("pier.long",)


def test_what_repeats_a_withdrawn_source_alone_has_fallen(graph: Make) -> None:
    gone = source("agency", "retracted: {on: 2025-04-03, why: Wrong.}\n")
    found = provenance(
        graph({"content/assets/pier.yml": PIER, **source("top", "repeats: agency\n"), **gone}), "pier.long"
    )
    told = [(s.id, s.withdrawn, s.fallen) for s in found.sources]
    assert told == [
        ("top", "", True),
        ("agency", "2025-04-03: Wrong.", True),
        ("agency", "2025-04-03: Wrong.", True),
    ]


def test_every_use_is_named(graph: Make) -> None:
    found = provenance(graph({}), "bridge-closure.closed")
    assert found.premise_of == ("closing-power",)
    assert [(one.held_on, one.by) for one in found.leanings] == [("bridge-closure.worn-bearing", "pilots-guild")]
    assert [(p.kind, p.line) for p in found.passages] == [("sentence", 9), ("judgement", 18)]
    assert [(v.name, v.stance, v.sources) for v in found.positions] == [("Marrow Harbour Authority", "confirms", ())]


def test_a_ring_comes_to_an_end(graph: Make) -> None:
    ring = source("top", "repeats: agency\n") | source("agency", "repeats: top\n")
    found = provenance(graph({"content/assets/pier.yml": PIER, **ring}), "pier.short")
    assert [(s.id, s.again) for s in found.sources] == [("agency", False), ("top", False), ("agency", True)]


def test_there_is_no_provenance_of_nothing(graph: Make) -> None:
    with pytest.raises(KeyError):
        provenance(graph({}), "pier.nothing")
