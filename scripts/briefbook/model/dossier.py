"""The dossier, its briefs and their issues."""

from __future__ import annotations

from typing import Literal

from briefbook.model.base import Record
from briefbook.model.edtf import IsoDay
from briefbook.model.marking import Marking
from briefbook.model.text import Language, Text, Url


class Publisher(Record):
    """Who answers for the dossier."""

    name: Text
    """Name as the pages and the PDF show it."""
    url: Url | None = None
    """Home page."""


class Dossier(Record):
    """`content/dossier.yml`: the matter that the sheets are about."""

    title: Text
    """Name of the matter, as the home page shows it."""
    description: Text
    """What the dossier covers, in one or two sentences."""
    publisher: Publisher
    """Who answers for it."""
    language: Language = "en"
    """Language of sheets and briefs (BCP 47)."""
    marking: Marking = Marking.CLEAR
    """TLP label of whatever has none of its own."""
    scale: Literal["icd203", "phia"] = "icd203"
    """Probability scale of judgements: ICD 203 or the PHIA yardstick."""
    licence: Text | None = None
    """Terms under which the content may be used, in a sentence."""


class Series(Record):
    """`briefs/NAME/brief.yml`: a brief, of which dated issues appear."""

    title: Text
    """Title of the series, such as `Situation brief`."""
    question: Text
    """The question that every issue answers."""
    audience: Text
    """Whom it is written for."""
    marking: Marking | None = None
    """TLP label, where it differs from the dossier's."""


class Issue(Record):
    """Front matter of `briefs/NAME/DATE.md`: one dated document of a brief."""

    title: Text
    """Title of this issue."""
    cutoff: IsoDay
    """Information cut-off: nothing published later may be cited."""
    summary: Text
    """What the issue is, in a sentence, for lists and search; without figures or findings."""
    question: Text | None = None
    """The question that it answers, where it differs from the series."""
    audience: Text | None = None
    """Whom it is for, where it differs from the series."""
    marking: Marking | None = None
    """TLP label, where it differs from the series."""
