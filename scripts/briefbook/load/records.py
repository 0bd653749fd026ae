"""What loading gives: every sheet and issue that could be read, and every finding."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefbook.diagnostics import Diagnostic, Span
from briefbook.load.published import PublishedId
from briefbook.model import AnySheet, Dossier, Issue, Kind, Series, Source
from briefbook.model.prose import Prose
from briefbook.source import Document


@dataclass(frozen=True, slots=True, eq=False)
class SheetRecord:
    """One fact sheet and where it stands."""

    kind: Kind
    id: str
    sheet: AnySheet
    document: Document


@dataclass(frozen=True, slots=True, eq=False)
class SeriesRecord:
    """One brief and where its `brief.yml` stands."""

    id: str
    series: Series
    document: Document


@dataclass(frozen=True, slots=True, eq=False)
class IssueRecord:
    """One issue of a brief."""

    brief: str
    date: datetime.date
    issue: Issue
    document: Document
    """Its front matter."""
    prose: Prose

    @property
    def id(self) -> str:
        """Such as `situation@2025-11-23`."""
        return f"{self.brief}@{self.date}"

    @property
    def file(self) -> str:
        """Path of the Markdown file."""
        return self.document.file


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """All that could be read. `dossier` is None where `content/dossier.yml` is missing or wrong."""

    dossier: Dossier | None
    dossier_document: Document | None
    sheets: tuple[SheetRecord, ...]
    series: tuple[SeriesRecord, ...]
    issues: tuple[IssueRecord, ...]
    broken: frozenset[str]
    """Ids of sheets and briefs that exist but could not be read; what names them is not at fault."""
    findings: tuple[Diagnostic, ...]
    texts: Mapping[str, str]
    published: Mapping[PublishedId, Span] = field(default_factory=dict)
    """Ids that `content/ids.txt` says were published, with the lines; empty in the view as of a day or of an audience,
    where ids are missing on purpose."""
    veiled: Mapping[str, Source] = field(default_factory=dict)
    """In the view of an audience, what it may not be shown and what is shown repeats or passes on: no name, no words,
    nothing but dates and lineage, so that origins are counted as they are."""
    whole: bool = True
    """Whether it is all that there is; the dossier as of a day is not."""
