"""How wide words are in the page's typeface, and where they break."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path

_WIDTHS = Path(__file__).parent / "widths.json"
"""Advance widths of Source Sans 3 in thousandths of its size, from the fonts beside it: width -> its letters."""
_OTHER = 560
"""A letter of another script, on average."""


@cache
def _table(weight: str) -> dict[str, int]:
    read: dict[str, dict[str, str]] = json.loads(_WIDTHS.read_text("utf-8"))
    return {letter: int(wide) for wide, letters in read[weight].items() for letter in letters}


def width(words: str, size: float, *, strong: bool = False) -> float:
    """Width of words on one line, in the unit of `size`."""
    table = _table("semibold" if strong else "regular")
    return sum(table.get(letter, _other(letter)) for letter in words) * size / 1000


def _other(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 1000 if unicodedata.east_asian_width(letter) in "WF" else _OTHER


def wrapped(words: str, room: float, size: float, most: int = 2, *, strong: bool = False) -> list[str]:
    """Words on at most so many lines of this room; what does not fit ends in an ellipsis."""
    rows: list[str] = []
    row = ""
    for word in words.split():
        longer = f"{row} {word}" if row else word
        if row and width(longer, size, strong=strong) > room:
            rows.append(row)
            row = word
        else:
            row = longer
    rows.append(row)
    if len(rows) > most:
        rows[most - 1 :] = [" ".join(rows[most - 1 :])]
    return [shortened(one, room, size, strong=strong) for one in rows]


def shortened(words: str, room: float, size: float, *, strong: bool = False) -> str:
    """As much of the words as the room holds, with an ellipsis where it is not all."""
    if width(words, size, strong=strong) <= room:
        return words
    kept = words
    while kept and width(kept + "…", size, strong=strong) > room:
        kept = kept[:-1].rstrip(" ,;:.")
    return kept + "…"
