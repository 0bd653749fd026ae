"""The marking that each thing really has: its own, and never more open than that of what holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.load import IssueRecord, Loaded, SeriesRecord
from briefbook.model import AnySheet, Dossier, Fact, Marking, Series


@dataclass(frozen=True, slots=True)
class Markings:
    """Effective markings in one dossier."""

    dossier: Marking

    @classmethod
    def of(cls, dossier: Dossier | None) -> Markings:
        """Those of a dossier; its own marking is that of whatever has none."""
        return cls(dossier.marking if dossier else Marking.CLEAR)

    def sheet(self, sheet: AnySheet) -> Marking:
        """A sheet's: its own, else the dossier's."""
        return sheet.marking or self.dossier

    def fact(self, fact: Fact, sheet: AnySheet) -> Marking:
        """A fact's: its own where it is closed more tightly than its sheet, else its sheet's."""
        return _tighter(fact.marking, self.sheet(sheet))

    def series(self, series: Series) -> Marking:
        """A brief's: its own, else the dossier's."""
        return series.marking or self.dossier

    def issue(self, issue: IssueRecord, series: SeriesRecord | None) -> Marking:
        """An issue's: its own where it is closed more tightly than its brief, else its brief's."""
        return _tighter(issue.issue.marking, self.series(series.series) if series else self.dossier)


def highest(loaded: Loaded) -> Marking:
    """The marking of all that is there, taken together."""
    return max(_all(loaded), key=lambda marking: marking.rank)


def _all(loaded: Loaded) -> Iterator[Marking]:
    markings = Markings.of(loaded.dossier)
    series = {record.id: record for record in loaded.series}
    yield markings.dossier
    for record in loaded.sheets:
        yield markings.sheet(record.sheet)
        for fact in facts_of(record.sheet):
            yield markings.fact(fact, record.sheet)
    for issue in loaded.issues:
        yield markings.issue(issue, series.get(issue.brief))
    yield from (markings.series(record.series) for record in loaded.series)


def facts_of(sheet: AnySheet) -> Iterable[Fact]:
    """The facts of a sheet; a source has none."""
    return getattr(sheet, "facts", ())


def _tighter(own: Marking | None, given: Marking) -> Marking:
    return own if own is not None and own.above(given) else given
