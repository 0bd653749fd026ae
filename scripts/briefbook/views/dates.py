"""Dates in words, in the dossier's language."""

from __future__ import annotations

import datetime
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton

from briefbook.model import Edtf
from briefbook.model.edtf import Point, Qualifier
from briefbook.model.edtf.point import SEASON_NAMES

_QUALIFIED = {
    Qualifier.NONE: "{}",
    Qualifier.UNCERTAIN: "{} (uncertain)",
    Qualifier.APPROXIMATE: "about {}",
    Qualifier.BOTH: "about {} (uncertain)",
}


@cache
def day(date: datetime.date, language: str) -> str:
    """`23 November 2025`."""
    locale = _locale(language)
    return format_date(date, "d MMMM y" if locale.language == "en" else "long", locale=locale)


def words(when: Edtf | None, language: str) -> str:
    """A date or interval in words; empty for None. `2 September – 22 November 2025`, `since 2 September 2025`."""
    if when is None:
        return ""
    if not when.is_interval:
        return _point(when.start, language)
    start, end = _point(when.start, language), _point(when.end, language)
    if start and end:
        return f"{_without_year(when, start)} – {end}"
    if start:
        return f"since {start}" if when.open_end else f"from {start}, end not known"
    return f"until {end}" if when.open_start else f"start not known, until {end}"


def short(when: Edtf | None, language: str, known: int | None = None) -> str:
    """A date for tight places: `23 Nov 2025`, without its year where that is known; no single day as in a sentence."""
    if when is None or when.is_interval or when.start is None or not when.start.is_day:
        return words(when, language)
    locale = _locale(language)
    day = when.start.earliest
    if day.year == known:
        return (
            format_date(day, "d MMM", locale=locale)
            if locale.language == "en"
            else str(format_skeleton("MMMd", day, locale=locale))
        )
    return format_date(day, "d MMM y" if locale.language == "en" else "medium", locale=locale)


def order(when: Edtf | None) -> tuple[str, str]:
    """Sorts dates by where they begin, then where they end; what has no date comes last."""
    if when is None:
        return ("~", "~")
    first = when.earliest or when.latest
    last = when.latest or datetime.date.max
    return (first.isoformat() if first else "~", last.isoformat())


def machine(when: Edtf | None) -> str:
    """The day, month or year that it speaks of, `2025-11-22`; of an interval, its end or else its start; may be empty."""
    point = (when.end or when.start) if when else None
    if point is None or "year" in point.unspecified or not 1 <= point.year_from <= 9999:
        return ""
    if point.day is not None:
        return point.earliest.isoformat()
    return f"{point.year_from:04}" + (f"-{point.month:02}" if point.month and point.month <= 12 else "")


def _point(point: Point | None, language: str) -> str:
    return _QUALIFIED[point.qualifier].format(_bare(point, language)) if point else ""


def _bare(point: Point, language: str) -> str:
    if "year" in point.unspecified:
        return f"between {point.year_from} and {point.year_to}"
    if not 1 <= point.year_from <= 9999:
        # EDTF counts as astronomers do: the year 0 is 1 BC.
        return f"{1 - point.year_from} BC" if point.year_from < 1 else str(point.year_from)
    if point.day is not None:
        text = day(point.earliest, language)
        return f"{text}, {point.time}" if point.time else text
    if point.month in SEASON_NAMES:
        return f"{SEASON_NAMES[point.month]} {point.year_from}"
    if point.month is not None:
        return str(format_skeleton("yMMMM", point.earliest, locale=_locale(language)))
    return str(point.year_from)


def _without_year(when: Edtf, start: str) -> str:
    """The start without its year, where the end has the same and it is written last."""
    assert when.start is not None
    assert when.end is not None
    year = f" {when.start.year_from}"
    sharp = when.start.qualifier is Qualifier.NONE and when.start.month is not None
    return start.removesuffix(year) if sharp and when.start.year_from == when.end.year_from else start


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")
