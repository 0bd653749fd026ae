"""Which characters the fonts of the print edition have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count, groupby
from pathlib import Path
from typing import Any

FONTS = Path(__file__).parent / "fonts"
SHIPPED = FONTS / "coverage.txt"
_KINDS = (".otf", ".ttf", ".ttc", ".otc")


def covered(own: Path | None) -> frozenset[str]:
    """Characters that briefbook's fonts have, and those in the desk's folder `own`, which need not exist."""
    files = font_files(own) if own is not None else []
    return _shipped().union(*(map(chr, font_coverage(path)) for path in files))


@cache
def _shipped() -> frozenset[str]:
    # Reading the fonts themselves would take a second; a test holds this list against them.
    return frozenset(chr(point) for line in SHIPPED.read_text("ascii").split() for point in _points(line))


def _points(line: str) -> range:
    first, _, last = line.partition("-")
    return range(int(first, 16), int(last or first, 16) + 1)


def font_files(folder: Path) -> list[Path]:
    """The fonts in a folder."""
    return sorted(path for path in folder.glob("*") if path.suffix.lower() in _KINDS) if folder.is_dir() else []


def font_coverage(path: Path) -> set[int]:
    """Code points of one font file, or of all fonts in a collection; none where it cannot be read or used."""
    # Only a desk with fonts of its own waits for fontTools.
    from fontTools.ttLib import TTCollection, TTFont, TTLibError  # noqa: PLC0415

    try:
        with path.open("rb") as file:
            if path.suffix.lower() in {".ttc", ".otc"}:
                return {point for font in TTCollection(file, lazy=True) for point in _usable(font)}
            return set(_usable(TTFont(file, lazy=True)))
    except (TTLibError, OSError):
        return set()


def unusable(folder: Path) -> list[Path]:
    """Fonts in a folder that no page can be set with."""
    return [path for path in font_files(folder) if not font_coverage(path)]


def _usable(font: Any) -> Iterable[int]:
    """Typst passes over a font without a PostScript name."""
    points: Iterable[int] = font.getBestCmap() or ()
    return points if font["name"].getDebugName(6) else ()


def ranges(points: Iterable[int]) -> Iterator[str]:
    """Code points as lines of `coverage.txt`."""
    counter = count()
    for _, group in groupby(sorted(set(points)), key=lambda point: point - next(counter)):
        run = list(group)
        yield f"{run[0]:04X}-{run[-1]:04X}" if run[1:] else f"{run[0]:04X}"
