"""Dates as they are searched: one key for a day however it is written. `dates` in assets/search-words.js must give the same."""

from __future__ import annotations

import re

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")  # fmt: skip
_NUMBER = {name: at for at, month in enumerate(_MONTHS, 1) for name in (month, month[:3])} | {"sept": 9}
_MONTH = f"({'|'.join(sorted(_NUMBER, key=len, reverse=True))})"
_DAY, _YEAR = "([0-3]?[0-9])(?:st|nd|rd|th)?", "([12][0-9]{3})"
_FROM, _TO = r"(?<![^\W_])", r"(?![^\W_])"
# In this order, so that a day is never taken for its month.
_WRITTEN = (
    (re.compile(rf"{_FROM}{_YEAR}-([01][0-9])-([0-3][0-9])(?![0-9])"), (2, 3, 1)),
    (re.compile(rf"{_FROM}{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR})?{_TO}"), (2, 1, 3)),
    (re.compile(rf"{_FROM}{_MONTH} {_DAY}(?:,? {_YEAR})?{_TO}"), (1, 2, 3)),
    (re.compile(rf"{_FROM}{_YEAR}-([01][0-9])(?!-[0-9]){_TO}"), (2, 0, 1)),
    (re.compile(rf"{_FROM}{_MONTH},? {_YEAR}{_TO}"), (1, 0, 2)),
)


def dates(text: str) -> tuple[list[str], str]:
    """Keys of the dates in a folded text, `@11-24-2025`, `@11-24-` or `@2025-11`, and the text without them."""
    found: list[str] = []
    for pattern, (month, day, year) in _WRITTEN:
        left, last = [], 0
        for match in pattern.finditer(text):
            m = _NUMBER.get(match[month]) or int(match[month])
            d = int(match[day]) if day else 0
            if not (1 <= m <= 12 and (1 <= d <= 31 or not day)):
                continue
            found.append(f"@{m:02}-{d:02}-{match[year] or ''}" if day else f"@{match[year]}-{m:02}")
            left.append(text[last : match.start()])
            last = match.end()
        text = " ".join([*left, text[last:]])
    return found, text


def date_keys(text: str) -> list[str]:
    """What a folded text is found by: each of its days, and the months of those whose year is told."""
    keys, _ = dates(text)
    months = [f"@{key[7:]}-{key[1:3]}" for key in keys if key[3:4] == "-" and len(key) == 11]
    return [*keys, *months]
