"""Text to dates."""

from __future__ import annotations

import re
from calendar import monthrange

from briefbook.model.edtf.point import Point, Qualifier

_DATE = re.compile(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%])?",
    re.ASCII,
)
_LONG_YEAR = re.compile(r"Y(?P<year>-?[1-9]\d{4,})", re.ASCII)
_MOMENT = re.compile(
    r"(?P<date>-?\d{4}-\d\d-\d\d)T(?P<time>(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)(?P<zone>Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?",
    re.ASCII,
)

Ends = tuple[Point | None, Point | None, bool, bool]
"""First and last point (None where open or unknown), and whether the start or the end is open (`..`)."""


def parse_edtf(text: str) -> Ends:
    """Read a date or an interval of level 0 or 1.

    Raises ValueError with a sentence on what is wrong.
    """
    if "/" not in text:
        point = _point(text)
        return point, point, False, False
    first, _, last = text.partition("/")
    if "/" in last:
        raise ValueError("an interval has one slash")
    if first in {"", ".."} and last in {"", ".."}:
        raise ValueError("an interval needs a date on one side at least")
    start = None if first in {"", ".."} else _point(first)
    end = None if last in {"", ".."} else _point(last)
    if any(point and (point.time or point.unspecified) for point in (start, end)):
        raise ValueError("an interval runs between dates without a time of day and without unspecified digits")
    if start and end and start.first > end.last:
        raise ValueError(f"it ends ({last}) before it begins ({first})")
    return start, end, first == "..", last == ".."


def _point(text: str) -> Point:
    if match := _LONG_YEAR.fullmatch(text):
        year = int(match["year"])
        return Point(year, year)
    if match := _MOMENT.fullmatch(text):
        point = _point(match["date"])
        return Point(point.year_from, point.year_to, point.month, point.day, match["time"] + (match["zone"] or ""))
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("it is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD, or an interval of such dates")
    return _calendar(match)


def _calendar(match: re.Match[str]) -> Point:
    year, month, day = match["year"], match["month"], match["day"]
    if year == "-0000":
        raise ValueError("there is no year -0000")
    vague = tuple(name for name in ("year", "month", "day") if "X" in (match[name] or ""))
    if day and month == "XX" and day != "XX":
        raise ValueError("a known day in an unspecified month is level 2, which is not read")
    if "year" in vague and month:
        raise ValueError("a month in an unspecified year is level 2, which is not read")
    first, last = sorted((int(year.replace("X", "0")), int(year.replace("X", "9"))))
    number = None if month in {None, "XX"} else int(month)
    if number is not None and not (1 <= number <= 12 or (21 <= number <= 24 and day is None)):
        raise ValueError(f"there is no month {month}")
    date = None if day in {None, "XX"} else int(day)
    if date is not None and number is not None:
        longest = monthrange(first, number)[1]
        if not 1 <= date <= longest:
            raise ValueError(f"{year}-{month} has {longest} days, not {date}")
    return Point(first, last, number, date, None, Qualifier(match["mark"] or ""), vague)
