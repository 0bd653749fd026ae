"""What holds of every record that an author can write, however deep it lies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest
from pydantic import BaseModel

from briefbook.model import KINDS, Dossier, Issue, Series


def within(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that a type is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from within(part)


def reached(*roots: type[BaseModel]) -> list[type[BaseModel]]:
    """The models themselves and all that their fields lead to."""
    found = list(roots)
    for model in found:
        for field in model.model_fields.values():
            found += [inner for inner in within(field.annotation) if inner not in found]
    return found


MODELS = reached(Dossier, Series, Issue, *(kind.model for kind in KINDS.values()))
FIELDS = [(model, name) for model in MODELS for name in model.model_fields]


def test_the_walk_goes_all_the_way_down() -> None:
    names = {model.__name__ for model in MODELS}
    assert {
        "Publisher",
        "Fact",
        "Value",
        "Measure",
        "Citation",
        "Position",
        "Role",
        "Clock",
        "Notice",
    } <= names


@pytest.mark.parametrize("model", MODELS)
def test_a_record_is_frozen_and_refuses_what_it_does_not_know(model: type[BaseModel]) -> None:
    assert model.model_config.get("frozen") is True
    assert model.model_config.get("extra") == "forbid"
    assert model.model_config.get("hide_input_in_errors") is True


@pytest.mark.parametrize("model", MODELS)
def test_a_record_says_what_it_is(model: type[BaseModel]) -> None:
    assert (model.__doc__ or "").strip().endswith(".")
    assert model.__doc__ != BaseModel.__doc__


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_a_field_says_what_it_holds(model: type[BaseModel], name: str) -> None:
    said = model.model_fields[name].description or ""
    assert said.rstrip("`)").endswith((".", "?"))
    assert said == said.strip()


def parts(annotation: Any) -> Iterator[Any]:
    """A type without its arguments, and those of each argument."""
    yield get_origin(annotation) or annotation
    for part in get_args(annotation):
        yield from parts(part)


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_a_field_holds_nothing_that_can_be_changed_in_place(model: type[BaseModel], name: str) -> None:
    assert not {list, dict, set, Any} & set(parts(model.model_fields[name].annotation))
