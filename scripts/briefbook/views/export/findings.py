"""What follows from a dossier and is exported beside what was written in it; each field says what it means."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.views.contract import says


@dataclass(frozen=True, slots=True)
class StaleData:
    """A fact past its shelf life."""

    days: int = says("Age in days on the day that it is told for.")
    shelf_life: int = says("Days that it was good for.")


@dataclass(frozen=True, slots=True)
class SheetData:
    """What is added to every sheet."""

    id: str = says("The sheet's id.")
    url: str = says("Its page, from the root of the site.")
    marking: str = says("TLP label in force, such as `TLP:CLEAR`.")


@dataclass(frozen=True, slots=True)
class SourceData(SheetData):
    """What is added to a source."""

    known_from: str | None = says("Day (YYYY-MM-DD) from which it is known; null where there is none to tell.")
    origins: tuple[str, ...] = says("Sources that it leads back to; itself if it repeats nothing.")
    fallen: str | None = says(
        "Day on which it was withdrawn, or all that it repeats; null while it stands, and where a source that is not "
        "shown would thereby tell its own day."
    )


@dataclass(frozen=True, slots=True)
class PositionData:
    """What is added to a position."""

    stands: bool = says("Whether a source of it is left; a position without sources of its own stands on the fact's.")
    unnamed: bool = says("Whether the speaker asked not to be named, or no source names the speaker.")


@dataclass(frozen=True, slots=True)
class FactData:
    """What is added to a fact."""

    id: str = says("Full id, `sheet.fact`.")
    sheet: str = says("Id of its sheet.")
    sheet_kind: str = says("`actor`, `asset`, `event` or `question`.")
    url: str = says("Its address, from the root of the site.")
    marking: str = says("TLP label in force.")
    first_day: str | None = says(
        "First day (YYYY-MM-DD) that `when` can mean; null where open, not known or not given."
    )
    last_day: str | None = says("Last day that `when` can mean.")
    status: str = says("`established`, `reported`, `alleged`, `disputed`, `unknown` or `withdrawn`.")
    reason: str = says("Why, in a sentence.")
    origins: tuple[str, ...] = says("Sources that its citations lead back to, as far as these stand.")
    citations: tuple[str, ...] = says("Sources that it and its positions cite, each once.")
    replaced_by: str | None = says("The later fact that brings it up to date.")
    contradicts: tuple[str, ...] = says("Facts of the same measure and period whose values exclude its own.")
    used_in: tuple[str, ...] = says("Issues that rest on it; within an issue, that issue alone.")
    stale: StaleData | None = says("Its age where it is past its shelf life, else null.")


@dataclass(frozen=True, slots=True)
class PointData:
    """One fact of a measure."""

    fact: str = says("Id of the fact.")
    when: str | None = says("EDTF date.")
    value: str = says("The value in words.")


@dataclass(frozen=True, slots=True)
class MeasureData:
    """What is added to a measure."""

    id: str = says("Full id, `sheet.measure`.")
    sheet: str = says("Id of its sheet.")
    series: tuple[PointData, ...] = says("Its facts in order of time.")


@dataclass(frozen=True, slots=True)
class CitedData:
    """One thing that a sentence cites."""

    id: str = says("A fact or a legal question.")
    at: str | None = says("Place given in the citation.")


@dataclass(frozen=True, slots=True)
class SentenceData:
    """One sentence of an issue."""

    text: str = says("Its words, with values filled in and without the marks of citations.")
    cites: tuple[CitedData, ...] = says("What it cites.")
    context: bool = says("Whether it only guides the reader.")
    judgement: int | None = says("Index of the judgement in which it stands, in `judgements`; null outside of one.")


@dataclass(frozen=True, slots=True)
class JudgementData:
    """The desk's own assessment."""

    likelihood: str | int | float | None = says("Term of the scale, or a number in percent; null if none is given.")
    confidence: str | None = says("`high`, `moderate` or `low`.")
    rests_on: tuple[str, ...] = says("Facts that it rests on.")


@dataclass(frozen=True, slots=True)
class PartData:
    """A structured part: a table, a timeline, a list."""

    function: str = says("`facts`, `timeline`, `positions`, `unknowns`, `questions` or `sources`.")
    ids: tuple[str, ...] = says("What it was told to show.")


@dataclass(frozen=True, slots=True)
class IssueData:
    """What is added to an issue; its facts are as they were known at its cut-off."""

    id: str = says("Such as `situation@2025-11-23`.")
    brief: str = says("Id of the brief.")
    date: str = says("Its day (YYYY-MM-DD).")
    question: str = says("The question that it answers.")
    audience: str = says("Whom it is for.")
    marking: str = says("TLP label in force.")
    url: str = says("Its page, from the root of the site.")
    pdf: str = says("Its print edition.")
    sentences: tuple[SentenceData, ...] = says("Its text, sentence by sentence.")
    judgements: tuple[JudgementData, ...] = says("Its judgements.")
    parts: tuple[PartData, ...] = says("Its structured parts.")


@dataclass(frozen=True, slots=True)
class BriefData:
    """What is added to a brief."""

    id: str = says("Its id.")
    marking: str = says("TLP label in force.")
