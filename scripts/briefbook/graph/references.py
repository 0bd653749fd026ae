"""Finds every reference in a sheet, from the `Ref` that its field's type carries."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args

from pydantic import BaseModel

from briefbook.model import Citation
from briefbook.model.references import Ref
from briefbook.source import Path

Found = tuple[Path, str, Ref]
"""Way to the field, the id written there, and what it may name."""


def references(record: BaseModel, path: Path = ()) -> Iterator[Found]:
    """Every reference in a record and in the records inside it."""
    for name, ref in plan(type(record)):
        value = getattr(record, name)
        if value is None or value == ():
            continue
        items = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for index, item in items:
            here = (*path, name) if index is None else (*path, name, index)
            if ref is None:
                yield from references(item, here)
            else:
                yield here, item, ref


def citations(record: BaseModel, path: Path = ()) -> Iterator[tuple[Path, tuple[Citation, ...]]]:
    """For the record and each one inside it that cites sources: the way to it, and what it cites."""
    for name, ref in plan(type(record)):
        value = getattr(record, name)
        if not value or ref is not None:
            continue
        if name == "sources":
            yield path, value
            continue
        for index, item in enumerate(value) if isinstance(value, tuple) else [(None, value)]:
            yield from citations(item, (*path, name) if index is None else (*path, name, index))


@cache
def plan(model: type[BaseModel]) -> tuple[tuple[str, Ref | None], ...]:
    """Fields of a model that hold references (with their Ref) or records (with None); the others can name nothing."""
    plan: list[tuple[str, Ref | None]] = []
    for name, field in model.model_fields.items():
        found = _reads(field.annotation, tuple(field.metadata))
        if found is not False:
            plan.append((name, found))
    return tuple(plan)


def _reads(annotation: Any, metadata: tuple[Any, ...] = ()) -> Ref | Literal[False] | None:
    """A Ref, None for a record, False for anything else."""
    for mark in (*metadata, *getattr(annotation, "__metadata__", ())):
        if isinstance(mark, Ref):
            return mark
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return None
    for part in get_args(annotation):
        found = _reads(part)
        if found is not False:
            return found
    return False
