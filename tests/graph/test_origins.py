"""Origins: the roots of what sources repeat."""

from __future__ import annotations

import pytest

from briefbook.graph import Origins
from briefbook.model import Source

Lineage = dict[str, list[str]]


def origins(lineage: Lineage) -> Origins:
    fields = {"title": "T", "publisher": "P", "kind": "news", "consulted": "full"}
    return Origins.of({id_: Source.model_validate({**fields, "repeats": parents}) for id_, parents in lineage.items()})


@pytest.mark.parametrize(
    ("lineage", "roots"),
    [
        ({"a": []}, {"a": "a"}),
        ({"a": ["b"], "b": []}, {"a": "b", "b": "b"}),
        ({"a": ["b"], "b": ["c"], "c": []}, {"a": "c", "b": "c", "c": "c"}),
        ({"a": ["b", "c"], "b": [], "c": []}, {"a": "bc"}),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, {"a": "d"}),
        ({"a": ["b", "c"], "b": ["c"], "c": []}, {"a": "c"}),
        ({"c": [], "b": ["c"], "a": ["b"]}, {"a": "c"}),
        ({"a": ["gone"]}, {"a": "a"}),
        ({"a": ["gone", "b"], "b": []}, {"a": "b"}),
    ],
)
def test_the_roots_of_a_source(lineage: Lineage, roots: dict[str, str]) -> None:
    found = origins(lineage)
    assert {id_: found.roots(id_) for id_ in roots} == {id_: frozenset(names) for id_, names in roots.items()}
    assert found.cycles == ()


def test_an_unknown_source_is_its_own_root() -> None:
    assert origins({}).roots("x") == {"x"}


def test_ten_retellings_are_one_origin() -> None:
    found = origins({"agency": []} | {f"paper-{n}": ["agency"] for n in range(10)})
    assert found.count(f"paper-{n}" for n in range(10)) == {"agency"}
    assert found.count(["agency", "other"]) == {"agency", "other"}
    assert found.count([]) == frozenset()


@pytest.mark.parametrize(
    ("lineage", "cycles"),
    [
        ({"a": ["a"]}, [("a",)]),
        ({"a": ["b"], "b": ["a"]}, [("a", "b")]),
        ({"b": ["c"], "c": ["a"], "a": ["b"]}, [("a", "b", "c")]),
        ({"x": ["b"], "b": ["a"], "a": ["b"]}, [("a", "b")]),
        ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, [("a", "b"), ("c", "d")]),
        ({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, [("a", "b"), ("a", "c")]),
    ],
)
def test_circles_are_found_and_told_from_their_smallest_id(lineage: Lineage, cycles: list[tuple[str, ...]]) -> None:
    found = origins(lineage)
    assert sorted(found.cycles) == cycles
    assert all(found.roots(id_) for id_ in lineage)


@pytest.mark.parametrize("turned", [False, True])
def test_a_long_chain_is_followed_to_its_end(turned: bool) -> None:
    links = [(f"s{n}", [f"s{n + 1}"]) for n in range(5_000)]
    lineage: Lineage = {"s5000": []} | dict(reversed(links) if turned else links)
    found = origins(lineage)
    assert found.roots("s0") == {"s5000"}
    assert found.cycles == ()


def test_a_long_ring_is_one_circle() -> None:
    found = origins({f"s{n:04}": [f"s{(n + 1) % 5_000:04}"] for n in range(5_000)})
    (ring,) = found.cycles
    assert (len(ring), ring[0]) == (5_000, "s0000")
