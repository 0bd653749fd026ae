"""Takes away from a record what may not be shown, and whatever cannot stand without it.

Used for the view as of a day and for the view of an audience. Pruned records keep the places of what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel

from briefbook.graph.references import plan
from briefbook.model.references import Ref
from briefbook.source import Document, Path

_Model = TypeVar("_Model", bound=BaseModel)

Gone = Callable[[str, Ref], bool]
"""Whether what a reference names is gone; gets the id as written and what the field may name."""
Settle = Callable[[BaseModel, BaseModel, Path], BaseModel | None]
"""What is left of a piece, or None if it does not stand; gets it before and after what is gone was taken from it."""


@dataclass(slots=True)
class Pruner:
    """Prunes one sheet."""

    gone: Gone
    settle: Settle
    moved: dict[Path, tuple[int, ...]] = field(default_factory=dict)
    """For each list that lost items: the former indexes of those that are left."""

    def prune(self, record: _Model, path: Path = ()) -> _Model | None:
        """The record without what is gone; None where it names something gone in a field that must be there."""
        changed: dict[str, object] = {}
        for name, ref in plan(type(record)):
            value = getattr(record, name)
            if isinstance(value, tuple):
                left = list(self._items(value, ref, (*path, name)))
                if len(left) < len(value) or any(new is not value[index] for index, new in left):
                    changed[name] = tuple(new for _, new in left)
                    if len(left) < len(value):
                        self.moved[*path, name] = tuple(index for index, _ in left)
            elif value is not None and ref is not None and self.gone(value, ref):
                if type(record).model_fields[name].is_required():
                    return None
                changed[name] = None
            elif isinstance(value, BaseModel):
                inner = self.prune(value, (*path, name))
                if inner is None:
                    return None
                if inner is not value:
                    changed[name] = inner
        return record.model_copy(update=changed) if changed else record

    def narrow(self, record: _Model, path: Path, name: str, keep: Callable[[Any], bool]) -> _Model:
        """The record at `path` with only those items of its list `name` that are to be kept."""
        value = getattr(record, name)
        former = self.moved.get((*path, name), tuple(range(len(value))))
        left = [index for index, item in enumerate(value) if keep(item)]
        if len(left) < len(value):
            self.moved[*path, name] = tuple(former[index] for index in left)
        return record.model_copy(update={name: tuple(value[index] for index in left)})

    def _items(self, value: tuple[object, ...], ref: Ref | None, path: Path) -> Iterator[tuple[int, object]]:
        for index, item in enumerate(value):
            if isinstance(item, BaseModel):
                new = self.prune(item, (*path, index))
                left = None if new is None else self.settle(item, new, (*path, index))
                if left is not None:
                    yield index, left
            elif ref is None or not self.gone(str(item), ref):
                yield index, item


def with_places(document: Document, moved: dict[Path, tuple[int, ...]]) -> Document:
    """A document that still finds the places of what is left, by its new indexes."""
    return replace(document, moved=(moved, *document.moved)) if moved else document
