"""Places in a text file, as editors count them: lines and columns from 1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A point in a file; both numbers start at 1, columns count characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one file. `end` is the position after its last character."""

    file: str
    start: Position
    end: Position

    @classmethod
    def at(cls, file: str, line: int = 1, column: int = 1, width: int = 1) -> Span:
        """A stretch of `width` characters on one line."""
        return cls(file, Position(line, column), Position(line, column + max(width, 1)))

    def __str__(self) -> str:
        return f"{self.file}:{self.start.line}:{self.start.column}"
