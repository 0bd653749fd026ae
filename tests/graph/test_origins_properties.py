"""Roots and circles against an independent walk."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefbook.graph import Origins
from briefbook.model import Source

Lineage = dict[str, list[str]]
NAMES = "abcdefg"
ANY = st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=3, unique=True), min_size=1)


def origins(lineage: Lineage) -> Origins:
    fields = {"title": "T", "publisher": "P", "kind": "news", "consulted": "full"}
    return Origins.of({id_: Source.model_validate({**fields, "repeats": parents}) for id_, parents in lineage.items()})


def above(lineage: Lineage, id_: str) -> set[str]:
    """All that a source repeats, directly or not."""
    found: set[str] = set()
    waiting = [id_]
    while waiting:
        for parent in lineage[waiting.pop()]:
            if parent in lineage and parent not in found:
                found.add(parent)
                waiting.append(parent)
    return found


@given(ANY)
def test_roots_are_the_ends_of_all_ways_up(lineage: Lineage) -> None:
    found = origins(lineage)
    rings = {id_ for id_ in lineage if id_ in above(lineage, id_)}
    assert {id_ for ring in found.cycles for id_ in ring} <= rings
    assert bool(found.cycles) == bool(rings)
    for id_ in lineage:
        way = above(lineage, id_) | {id_}
        assert found.roots(id_) <= way
        if not way & rings:
            assert found.roots(id_) == {one for one in way if not above(lineage, one)}
    for ring in found.cycles:
        assert all(after in lineage[one] for one, after in zip(ring, (*ring[1:], ring[0]), strict=True))
