"""Two texts set side by side: which paragraphs belong together, and which words of them differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

Op = Literal["same", "insert", "delete"]
Pieces = tuple[tuple[Op, str], ...]
Line = tuple[str, str]
"""Sort and text: a heading, a paragraph, an item, a row."""
Pair = tuple[Line | None, Line | None]
"""A line before and after; None where it stands on one side alone."""

_TOKEN = re.compile(r"\w+(?:[.,’'-]\w+)*|\s+|[^\w\s]")
_WORD = re.compile(r"\w{3,}")
_ALIKE = 0.5
"""Paragraphs that share less than half of their words (those of three letters or more) are told as one taken away and one put in."""
_HEADING = 4
"""A heading weighs as much as so many lines."""
_BRIDGE = 3
"""As few tokens that are the same between two changes are told as changed too: a reader wants phrases, not confetti."""


def paragraphs_apart(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Pair]:
    """Every line of both texts in order, those that belong together as a pair.

    Only lines of one sort are paired. Of all pairings that keep the order, the one with the most likeness is taken
    (dynamic programming over both lists); headings weigh more, so that sections stay together.
    """
    like = _likenesses(before, after)
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in range(len(before) - 1, -1, -1):
        for j in range(len(after) - 1, -1, -1):
            paired = like[i, j] + best[i + 1][j + 1] if (i, j) in like else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(before) or j < len(after):
        here = best[i][j]
        if i < len(before) and here == best[i + 1][j]:
            yield before[i], None
            i += 1
        elif j < len(after) and here == best[i][j + 1]:
            yield None, after[j]
            j += 1
        else:
            yield before[i], after[j]
            i, j = i + 1, j + 1


def _likenesses(before: Sequence[Line], after: Sequence[Line]) -> dict[tuple[int, int], float]:
    """Likeness of each pair of places that may belong together."""
    left, right = ([Counter(_WORD.findall(text.casefold())) for _, text in side] for side in (before, after))
    found = {}
    for i, (sort, text) in enumerate(before):
        for j, (other, new) in enumerate(after):
            if sort == other:
                likeness = 1.0 if text == new else _likeness(left[i], right[j])
                if likeness >= _ALIKE:
                    found[i, j] = likeness * (_HEADING if sort == "heading" else 1)
    return found


def _likeness(left: Counter[str], right: Counter[str]) -> float:
    """Share of words in common, 0 to 1 (Dice's coefficient)."""
    both = left.total() + right.total()
    return 2 * (left & right).total() / both if both else 0.0


def words_apart(before: str, after: str) -> Pieces:
    """The words of both texts in reading order, each marked as the same, inserted or deleted."""
    left, right = _TOKEN.findall(before), _TOKEN.findall(after)
    found: list[tuple[Op, str]] = []
    gone: list[str] = []
    come: list[str] = []

    def close() -> None:
        for op, words in (("delete", gone), ("insert", come)):
            if words:
                found.append((op, "".join(words)))  # type: ignore[arg-type]
                words.clear()

    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for place, (op, i, i2, j, j2) in enumerate(codes):
        inner = 0 < place < len(codes) - 1
        if op == "equal" and not (inner and i2 - i <= _BRIDGE):
            close()
            found.append(("same", "".join(left[i:i2])))
        else:
            gone += left[i:i2]
            come += right[j:j2]
    close()
    return tuple(found)
