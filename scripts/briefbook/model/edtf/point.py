"""One date of an EDTF expression: a year, season, month, day or second, sharp or vague."""

from __future__ import annotations

import datetime
import enum
from calendar import monthrange
from dataclasses import dataclass


class Qualifier(enum.StrEnum):
    """How sure the date is (level 1, whole date)."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


# Meteorological seasons of the northern hemisphere: EDTF fixes no months, so these bounds are generous by none.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}
SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


@dataclass(frozen=True, slots=True)
class Point:
    """A date as far as it is given. `year_from` and `year_to` differ where digits of the year are unspecified (`201X`)."""

    year_from: int
    year_to: int
    month: int | None = None
    """1 to 12; 21 to 24 for a season; None where absent or unspecified."""
    day: int | None = None
    time: str | None = None
    """Clock time with zone, as written after the `T`."""
    qualifier: Qualifier = Qualifier.NONE
    unspecified: tuple[str, ...] = ()
    """Which of `year`, `month`, `day` are written with X."""

    @property
    def first(self) -> tuple[int, int, int]:
        """Year, month and day of the first day that it can mean, in any year."""
        month = _SEASONS[self.month][0] if self.month in _SEASONS else self.month or 1
        return self.year_from, month, self.day or 1

    @property
    def last(self) -> tuple[int, int, int]:
        """Year, month and day of the last day that it can mean, in any year."""
        year, month = self.year_to, self.month or 12
        if self.month in _SEASONS:
            start, month = _SEASONS[self.month]
            year += month < start
        return year, month, self.day or monthrange(year, month)[1]

    @property
    def earliest(self) -> datetime.date:
        """First day that it can mean; outside the years 1 to 9999, the first or last day of those."""
        return _held(self.first)

    @property
    def latest(self) -> datetime.date:
        """Last day that it can mean; held as `earliest` is."""
        return _held(self.last)

    @property
    def is_day(self) -> bool:
        """Whether it names one calendar day."""
        return self.day is not None


def _held(day: tuple[int, int, int]) -> datetime.date:
    if day[0] < datetime.MINYEAR:
        return datetime.date.min
    return datetime.date.max if day[0] > datetime.MAXYEAR else datetime.date(*day)
