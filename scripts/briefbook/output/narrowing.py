"""Which part of a document keeps it from being set: parts are left out, by halves, for as long as it fails alike."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefbook.source import Path

_TRIES = 60
"""How often at most a document is set anew."""


@dataclass(slots=True)
class Narrowing:
    """The data of a document that fails, made as small as it still fails."""

    data: object
    """As `json.loads` gives it."""
    fails: Callable[[object], bool]
    """Whether other data fail in the same way."""
    tries: int = _TRIES

    def run(self) -> object:
        """What is left: no list in it can do without any of its items."""
        done: set[Path] = set()
        while (
            self.tries > 0 and (path := next((one for one in _lists(self.data) if one not in done), None)) is not None
        ):
            done.add(path)
            self._shorten(path)
        return self.data

    def _shorten(self, path: Path) -> None:
        items = _at(self.data, path)
        if self._still(path, []):
            return
        while len(items) > 1:
            middle = len(items) // 2
            half = next((half for half in (items[:middle], items[middle:]) if self._still(path, half)), None)
            if half is None:
                return
            items = half

    def _still(self, path: Path, items: list[object]) -> bool:
        """Whether it still fails with these items alone; if so, the others are left out."""
        if self.tries <= 0:
            return False
        self.tries -= 1
        data = copy.deepcopy(self.data)
        _at(data, path)[:] = items
        if not self.fails(data):
            return False
        self.data = data
        return True


def _at(data: object, path: Path) -> list[object]:
    for step in path:
        assert isinstance(data, dict | list)
        data = data[step]  # type: ignore[index]  # a key of a mapping, or a place in a list
    assert isinstance(data, list)
    return data


def _lists(data: object) -> Iterator[Path]:
    """Ways to the lists that hold something, the outer before the inner."""
    level: list[tuple[Path, object]] = [((), data)]
    while level:
        yield from (path for path, value in level if isinstance(value, list) and value)
        level = [((*path, step), inner) for path, value in level for step, inner in _inner(value)]


def _inner(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)
