"""One number or date, and when two of them agree."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number (`numbers`: what it stands for, such as 50,000,000 for "50 million") or a date."""

    text: str
    start: int = 0
    end: int = 0
    numbers: tuple[float, ...] = ()
    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def is_date(self) -> bool:
        """Whether it names a month or a day."""
        return self.month is not None

    @property
    def sort(self) -> str:
        """What to call it in a message."""
        return "date" if self.is_date else "number"

    @classmethod
    def of_day(cls, day: datetime.date) -> Figure:
        """A whole date; its year also stands for itself."""
        return cls(day.isoformat(), 0, 0, (float(day.year),), day.year, day.month, day.day)


def same(said: Figure, held: Figure) -> bool:
    """Whether a figure in prose agrees with one that a fact holds; what the prose leaves out is not compared."""
    if not said.is_date:
        return bool(set(said.numbers) & {*held.numbers, *((float(held.year),) if held.year is not None else ())})
    if said.month != held.month:
        return False
    if said.day is not None and said.day != held.day:
        return False
    return said.year is None or held.year is None or said.year == held.year
