"""Takes away from a record what may not be shown, and whatever cannot stand without it.

Used for the view as of a day and for the view of an audience. Pruned records keep the places of what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from pydantic import BaseModel

from briefbook.graph.references import plan
from briefbook.load import SheetRecord
from briefbook.model import Clock, Fact, LegalPosition, Location, Position, Relation, Role
from briefbook.model.references import Ref
from briefbook.source import Document, Path

_Model = TypeVar("_Model", bound=BaseModel)
_SOURCED = (Position, Role, Relation, LegalPosition, Clock, Location)

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
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Ids that are written otherwise from now on."""

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
                left_of_it = None if inner is None else self.settle(value, inner, (*path, name))
                if left_of_it is None and type(record).model_fields[name].is_required():
                    return None
                if left_of_it is not value:
                    changed[name] = left_of_it
            elif value in self.renamed and ref is not None:
                changed[name] = self.renamed[value]
        return record.model_copy(update=changed) if changed else record

    def narrow(self, record: _Model, path: Path, name: str, keep: Callable[[Any], bool]) -> _Model:
        """The record at `path` with only those items of its list `name` that are to be kept."""
        value = getattr(record, name)
        former = self.moved.get((*path, name), tuple(range(len(value))))
        left = [index for index, item in enumerate(value) if keep(item)]
        if len(left) < len(value):
            self.moved[*path, name] = tuple(former[index] for index in left)
        return record.model_copy(update={name: tuple(value[index] for index in left)})

    def standing(self, before: BaseModel, after: BaseModel, path: Path) -> BaseModel | None:
        """What is left of a piece that lost sources: nothing where it had some and has none."""
        if isinstance(before, Fact) and isinstance(after, Fact):
            if before.sources and not after.sources:
                # A position without sources of its own stood on the fact's.
                after = self.narrow(after, path, "positions", lambda position: bool(position.sources))
            return after if _sourced(after) or not _sourced(before) else None
        stands = not isinstance(before, _SOURCED) or bool(after.sources) or not before.sources  # type: ignore[attr-defined]
        return after if stands else None

    def _items(self, value: tuple[object, ...], ref: Ref | None, path: Path) -> Iterator[tuple[int, object]]:
        for index, item in enumerate(value):
            if isinstance(item, BaseModel):
                new = self.prune(item, (*path, index))
                left = None if new is None else self.settle(item, new, (*path, index))
                if left is not None:
                    yield index, left
            elif ref is None or not self.gone(str(item), ref):
                yield index, self.renamed.get(str(item), item)


def pruned(record: SheetRecord, pruner: Pruner) -> SheetRecord:
    """A sheet without what is gone, that still finds its places."""
    sheet = pruner.prune(record.sheet)
    assert sheet is not None, "no sheet names anything in a field of its own that must be there"
    return replace(record, sheet=sheet, document=with_places(record.document, pruner.moved))


def _sourced(fact: Fact) -> bool:
    return bool(fact.sources) or any(position.sources for position in fact.positions)


def with_places(document: Document, moved: dict[Path, tuple[int, ...]]) -> Document:
    """A document that still finds the places of what is left, by its new indexes."""
    return replace(document, moved=(moved, *document.moved)) if moved else document
