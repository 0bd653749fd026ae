"""Axes: numbers and days to places, and ticks at round ones."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import format_compact_decimal, format_decimal

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers from `low` to `high` to places from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a number."""
        share = (value - self.low) / (self.high - self.low) if self.high != self.low else 0.5
        return self.start + share * (self.end - self.start)


def round_step(span: float, about: int) -> float:
    """A step of 1, 2 or 5 times a power of ten that divides a span into about so many."""
    rough = max(span, 1e-12) / max(about, 1)
    power = 10 ** math.floor(math.log10(rough))
    return float(next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999))


def ticks(low: float, high: float, about: int, *, whole: bool = False) -> list[float]:
    """Round numbers that take in `low` and `high`; `whole` ones where things are counted."""
    step = round_step((high - low) or abs(high) or 1, about)
    if whole:
        step = max(step, 1)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, max(last, first + 1) + 1)]


@dataclass(frozen=True, slots=True)
class Days:
    """Days from `first` to `last` to places from `start` to `end`."""

    first: datetime.date
    last: datetime.date
    start: float
    end: float
    language: str

    def at(self, day: datetime.date) -> float:
        """The place of a day."""
        return Scale(self.first.toordinal(), self.last.toordinal(), self.start, self.end).at(day.toordinal())

    def ticks(self, room: float) -> list[tuple[float, str]]:
        """Place and words of round days, each with at least this room; a year stands where it begins to count."""
        most = max(2, int((self.end - self.start) // room))
        for step in _STEPS:
            days = list(_round_days(self.first, self.last, step, most))
            if len(days) <= most:
                break
        named: list[tuple[float, str]] = []
        year = None
        for day in days:
            named.append((self.at(day), _named(day, step[0], day.year != year, self.language)))
            year = day.year
        return named


_STEPS = (
    *(("day", number) for number in (1, 2, 7, 14)),
    *(("month", number) for number in (1, 2, 3, 6)),
    *(("year", number * 10**power) for power in range(4) for number in (1, 2, 5)),
)
"""Days that are multiples of these, the finest first."""


def _round_days(first: datetime.date, last: datetime.date, step: tuple[str, int], most: int) -> Iterator[datetime.date]:
    unit, number = step
    given = 0
    if unit == "day":
        ordinal = -(-first.toordinal() // number) * number
        # Weeks begin on a Monday, as day 1 of the calendar was.
        day = ordinal + 1 if number >= 7 else ordinal
        while day <= last.toordinal() and given <= most:
            yield datetime.date.fromordinal(day)
            day, given = day + number, given + 1
        return
    months = number if unit == "month" else 12 * number
    month = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // months) * months
    while month <= last.year * 12 + last.month - 1 and given <= most and month // 12 <= datetime.MAXYEAR:
        yield datetime.date(month // 12, month % 12 + 1, 1)
        month, given = month + months, given + 1


def counted(value: float, language: str) -> str:
    """A number as a reader of the language writes it: `12,700`, `50 million`."""
    locale = _locale(language)
    if abs(value) >= 1_000_000 and locale.compact_decimal_formats.get("long"):
        return str(format_compact_decimal(value, format_type="long", locale=locale, fraction_digits=1))
    return str(format_decimal(value, locale=locale))


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def _named(day: datetime.date, unit: str, with_year: bool, language: str) -> str:  # noqa: FBT001 - one caller, above
    locale = _locale(language)
    if unit == "year":
        return str(day.year)
    if unit == "month":
        return str(format_skeleton("yMMM" if with_year else "MMM", day, locale=locale))
    if locale.language == "en":
        return format_date(day, "d MMM y" if with_year else "d MMM", locale=locale)
    return str(format_skeleton("yMMMd" if with_year else "MMMd", day, locale=locale))


def padded(first: datetime.date, last: datetime.date, share: float = 0.03) -> tuple[datetime.date, datetime.date]:
    """The days with some room before and after."""
    room = max(1, round((last - first).days * share))
    lowest, highest = datetime.date.min.toordinal(), datetime.date.max.toordinal()
    start = max(lowest, first.toordinal() - room)
    return datetime.date.fromordinal(start), datetime.date.fromordinal(min(highest, last.toordinal() + room))
