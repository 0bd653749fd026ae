"""Numbers as short text that a script takes apart quickly. `numbers` in assets/search.js reads it."""

from __future__ import annotations

from collections.abc import Iterable

# Neither quote nor backslash, so that JSON adds nothing; `~` marks a run.
_DIGITS = "".join(chr(code) for code in range(33, 126) if chr(code) not in '"\\<&')
_ENDS = 60
"""So many signs end a number; the others stand before them as higher digits."""
_HIGH = len(_DIGITS) - _ENDS
_RUN = 4


def number(value: int) -> str:
    """One number from 0 on."""
    value, last = divmod(value, _ENDS)
    text = _DIGITS[last]
    while value:
        value, digit = divmod(value - 1, _HIGH)
        text = _DIGITS[_ENDS + digit] + text
    return text


def rising(values: Iterable[int]) -> str:
    """Rising numbers as their distances; neighbours in a row as one run."""
    text, before, row = [], -1, 0
    for value in values:
        gap, before = value - before - 1, value
        if gap == 0:
            row += 1
            continue
        text += [_row(row), number(gap)]
        row = 0
    return "".join([*text, _row(row)])


def _row(length: int) -> str:
    return f"~{number(length)}" if length >= _RUN else _DIGITS[0] * length
