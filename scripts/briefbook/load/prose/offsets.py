"""From a place in the expanded text back to line and column in the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefbook.diagnostics import Position


@dataclass(slots=True)
class Offsets:
    """The stretches of a text that were carried over, in order."""

    text: str
    _starts: list[int] = field(default_factory=list)
    _origins: list[tuple[int, int]] = field(default_factory=list)
    _lines: list[int] = field(init=False)
    _tags: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lines = [0, *(i + 1 for i, char in enumerate(self.text) if char == "\n")]

    def add(self, start: int, origin: int, length: int) -> None:
        """Say that `length` characters at `start` of the expanded text come from `origin` of the file's text."""
        self._starts.append(start)
        self._origins.append((origin, length))

    def position(self, offset: int) -> Position:
        """Line and column in the text for an offset in the expanded text."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return Position(1, 1)
        origin, length = self._origins[index]
        return self._place(origin + min(offset - self._starts[index], length))

    def _place(self, origin: int) -> Position:
        line = bisect_right(self._lines, origin)
        return Position(line, origin - self._lines[line - 1] + 1)

    def chunks(self, tokens: Iterable[tuple[int, str, str]]) -> list[int]:
        """Where each stretch of plain text begins, from Jinja's tokens; also notes where tags begin on each line."""
        found: list[int] = []
        cursor, previous = 0, ""
        opened: list[int] = []
        for _, kind, value in tokens:
            # Whitespace control (`{%-`) drops white space from the tokens but not from the text.
            start = self.text.find(value, cursor)
            start = cursor if start < 0 else start
            if kind == "data" and value:
                found.append(start)
            elif kind in {"variable_begin", "block_begin"}:
                place = self._place(start)
                opened = self._tags.setdefault(place.line, [])
                opened.append(place.column)
            elif kind == "name" and previous == "block_begin" and value.startswith("end"):
                opened.pop()  # nobody asks for the place of an end tag
            previous = previous if kind == "whitespace" else kind
            cursor = start + len(value)
        return found

    def tag(self, line: int) -> tuple[int, int]:
        """Line and column of the next tag on `line` that was not asked for yet, or of its first brace."""
        columns = self._tags.get(line)
        if columns:
            return line, columns.pop(0) if len(columns) > 1 else columns[0]
        start = self._lines[line - 1] if 0 < line <= len(self._lines) else 0
        end = self._lines[line] if line < len(self._lines) else len(self.text)
        found = self.text.find("{", start, end)
        return line, (found - start + 1) if found >= 0 else 1
