"""Every field that names another thing is found, in every kind of sheet."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from briefbook.graph.references import references
from briefbook.model import KINDS
from briefbook.model.references import Ref

Step = tuple[str, ...]


def refs_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> Iterator[tuple[Step, Ref]]:
    """Independently of the code: the fields below a type that carry a Ref, by the way to them."""
    marks = [mark for mark in metadata if isinstance(mark, Ref)]
    if marks:
        yield (), marks[0]
    elif get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        yield from refs_of(inner, tuple(more))
    elif get_origin(annotation) in {tuple, Union, types.UnionType}:
        for part in get_args(annotation):
            yield from refs_of(part)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        for name, field in annotation.model_fields.items():
            yield from (((name, *way), ref) for way, ref in refs_of(field.annotation, tuple(field.metadata)))


EXPECTED = {kind.name: dict(refs_of(kind.model)) for kind in KINDS.values()}
FIELDS = [(kind, way) for kind, ways in EXPECTED.items() for way in ways]


def filled(annotation: Any, metadata: tuple[Any, ...] = ()) -> Any:
    """A value of a type, built without validation, in which every Ref reads `x`."""
    if any(isinstance(mark, Ref) for mark in metadata):
        return "x" if get_origin(annotation) is not tuple else ("x",)
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return filled(inner, tuple(more))
    if get_origin(annotation) is tuple:
        return (filled(get_args(annotation)[0]),)
    if get_origin(annotation) in {Union, types.UnionType}:
        return filled(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        values = {n: filled(f.annotation, tuple(f.metadata)) for n, f in annotation.model_fields.items()}
        return annotation.model_construct(**values)
    return None


def test_the_walk_finds_what_we_know() -> None:
    assert EXPECTED["event"][("actors",)].kinds == ("actor",)
    assert EXPECTED["event"][("facts", "positions", "sources", "id")].kinds == ("source",)
    assert EXPECTED["question"][("rule", "authority")].kinds == ("source",)
    assert set(EXPECTED["source"]) == {("repeats",)}
    assert len(FIELDS) > 50


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_sheet_gives_each_of_its_references_once(kind: str) -> None:
    found = list(references(filled(KINDS[kind].model)))
    ways = [tuple(step for step in path if isinstance(step, str)) for path, _, _ in found]
    assert sorted(ways) == sorted(EXPECTED[kind])
    assert {way: ref for way, (_, _, ref) in zip(ways, found, strict=True)} == EXPECTED[kind]
    assert {written for _, written, _ in found} == {"x"}


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_sheet_gives_none(kind: str) -> None:
    model = KINDS[kind].model
    required = dict.fromkeys(name for name, field in model.model_fields.items() if field.is_required())
    assert list(references(model.model_construct(**required))) == []


@pytest.mark.parametrize(("kind", "way"), FIELDS)
def test_what_is_named_knows_how_to_say_it_from_its_side(kind: str, way: Step) -> None:
    ref = EXPECTED[kind][way]
    assert ref.reverse.strip()
    assert set(ref.kinds) <= {*KINDS, "fact", "measure"}
    assert ref.local == bool({"fact", "measure"} & set(ref.kinds))
