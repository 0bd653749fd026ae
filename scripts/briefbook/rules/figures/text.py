"""Finds numbers and dates in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import text_to_num
from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol, get_group_symbol

from briefbook.rules.figures.figure import Figure

_WORD = re.compile(r"\w+|[^\w\s]+")
_LETTER = r"[^\W\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]"
"""A letter, digit or underscore; where words are not set apart (Thai, Chinese, Japanese, Korean) a number is none of one."""
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\w-])")


@lru_cache(maxsize=65536)
def figures(text: str, language: str) -> tuple[Figure, ...]:
    """Every number and date in `text`, in order; `language` is a BCP 47 tag. Kept, since many sentences cite one fact.

    Digits that are part of a name (F-35, CVN-78, B52) are no numbers; ordinals and "one" are not taken either.
    """
    found: list[Figure] = []
    taken = bytearray(len(text))
    for figure in (*_dates(text, language), *_digits(text, language), *_words(text, language)):
        if not any(taken[figure.start : figure.end]):
            found.append(figure)
            taken[figure.start : figure.end] = b"\1" * (figure.end - figure.start)
    return tuple(sorted(found, key=lambda figure: figure.start))


def _dates(text: str, language: str) -> Iterator[Figure]:
    for match in _ISO.finditer(text):
        year, month, day = match.groups()
        yield Figure(match[0], *match.span(), (), int(year), int(month), int(day) if day else None)
    names, proper, patterns = _calendar(language)
    for pattern in patterns:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            day, year = parts.get("d"), parts.get("y")
            month = int(parts["m"]) if parts["m"].isdecimal() else names.get(parts["m"].lower())
            # "Up to 12 may have died" is no day in May; and a dotless i is taken for an i, but is none.
            if month is None or (proper and parts["m"].islower()):
                continue
            yield Figure(match[0], *match.span(), (), int(year) if year else None, month, int(day) if day else None)


def _digits(text: str, language: str) -> Iterator[Figure]:
    number, group, decimal = _number(language)
    for match in number.finditer(text):
        value = float(match[0].replace(group, "").replace("\u00a0", "").replace("\u202f", "").replace(decimal, "."))
        scale = next(iter(_spelt(text[match.end() : match.end() + 24], language)), None)
        if scale and scale.start <= 1 and min(scale.numbers) >= 1000:
            end = match.end() + scale.end
            yield Figure(text[match.start() : end], match.start(), end, (value * scale.numbers[0],))
        else:
            yield Figure(match[0], *match.span(), (value,))


def _words(text: str, language: str) -> Iterator[Figure]:
    return (figure for figure in _spelt(text, language) if figure.numbers[0] > 1)


def _spelt(text: str, language: str) -> Iterator[Figure]:
    tongue = language.split("-", maxsplit=1)[0]
    if tongue not in _SPELT:
        return
    tokens = [(match[0], match.start()) for match in _WORD.finditer(text)]
    heard = [_Token(word) for word, _ in tokens]
    for found in text_to_num.find_numbers(heard, tongue, threshold=0):
        first, last = tokens[found.start], tokens[found.end - 1]
        if found.is_ordinal or any(char.isdigit() for char in first[0]):
            continue
        start, end = first[1], last[1] + len(last[0])
        yield Figure(text[start:end], start, end, (float(found.value),))


_SPELT = frozenset({"en", "fr", "es", "de", "pt", "it", "nl"})


class _Token:
    """A word as text2num wants it; digits are not for it."""

    def __init__(self, word: str) -> None:
        self._word = "," if word.isdigit() else word

    def text(self) -> str:
        """The word."""
        return self._word

    def nt_separated(self, _previous: object) -> bool:
        """Whether speech would pause before it."""
        return False

    def not_a_number_part(self) -> bool:
        """Whether it can never belong to a number."""
        return False


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@cache
def _number(language: str) -> tuple[re.Pattern[str], str, str]:
    locale = _locale(language)
    group, decimal = get_group_symbol(locale), get_decimal_symbol(locale)
    gap = f"[{re.escape(group)}\u00a0\u202f]"
    free = rf"(?:(?<!{_LETTER})(?<![.-])|(?<=\d-))"  # not in F-35, but in 14-16
    return (
        re.compile(rf"{free}\d{{1,3}}(?:{gap}\d{{3}})+(?:{re.escape(decimal)}\d+)?(?!{_LETTER})"
                   rf"|{free}\d+(?:{re.escape(decimal)}\d+)?(?!{_LETTER})"),
        group,
        decimal,
    )  # fmt: skip


@cache
def _calendar(language: str) -> tuple[dict[str, int], bool, tuple[re.Pattern[str], ...]]:
    """Month names of a language, whether they take a capital, and the ways in which dates are written with them."""
    names: dict[str, int] = {}
    proper = all(name[0].isupper() for name in _locale(language).months["format"]["wide"].values())
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in _locale(language).months[context][width].items():
                names.setdefault(name.lower().rstrip("."), number)
                if language.startswith("en"):
                    names.setdefault({"sep": "sept"}.get(name.lower(), name.lower()), number)
    month = "(?P<m>" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + r")\b\.?"
    year = r"(?P<y>\d{4})\b"
    of = r"(?:\s+(?:de|of|del|di))?\s+"
    day = r"(?<![\w.,-])(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?"
    forms = (
        rf"{day}{of}{month}(?:,?{of}{year})?",
        rf"\b{month}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,?\s+{year})?",
        rf"\b{month}{of}{year}",
        r"(?:(?P<y>\d{4})\s?[年년]\s?)?(?<!\d)(?P<m>1[0-2]|[1-9])\s?[月월](?:\s?(?P<d>\d{1,2})\s?[日일])?",
    )
    return names, proper, tuple(re.compile(form, re.IGNORECASE) for form in forms)
