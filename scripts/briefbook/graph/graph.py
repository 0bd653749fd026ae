"""The sealed graph of a dossier."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefbook.diagnostics import Span
from briefbook.graph.origins import Origins
from briefbook.load import IssueRecord, Loaded, SeriesRecord, SheetRecord
from briefbook.model import Dossier, Fact, Measure, Source
from briefbook.model.citation import Citation
from briefbook.source import Document, Path


@dataclass(frozen=True, slots=True, eq=False)
class FactNode:
    """A fact in its sheet."""

    id: str
    """Full id, `sheet.fact`."""
    fact: Fact
    record: SheetRecord
    path: Path
    """Way to it in the sheet's file."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.record.document.span((*self.path, "id"))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every citation of the fact and its positions, each source once, in order."""
        found: dict[str, Citation] = {}
        for citation in self.cited:
            found.setdefault(citation.id, citation)
        return tuple(found.values())

    @property
    def cited(self) -> tuple[Citation, ...]:
        """Every citation of the fact and its positions, also where a source is cited again."""
        return (*self.fact.sources, *(c for p in self.fact.positions for c in p.sources))


@dataclass(frozen=True, slots=True, eq=False)
class MeasureNode:
    """A measure in its sheet, with its facts in order of appearance."""

    id: str
    measure: Measure
    record: SheetRecord
    path: Path


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """One field that names another thing."""

    record: SheetRecord
    """Sheet in which it stands."""
    fact: str | None
    """Fact in which it stands, if it stands in one."""
    path: Path
    target: str
    """Full id of what is named."""
    written: str
    """The id as the author wrote it."""
    kinds: tuple[str, ...]
    """Kinds of thing that may be named here."""
    reverse: str
    """How it reads from the other side."""

    @property
    def span(self) -> Span:
        """Where the id is written."""
        return self.record.document.span(self.path)


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """Everything in a dossier, by id. Immutable."""

    loaded: Loaded = field(repr=False)
    """The records that it was made of."""
    dossier: Dossier | None
    dossier_document: Document | None
    sheets: Mapping[str, SheetRecord]
    facts: Mapping[str, FactNode]
    measures: Mapping[str, MeasureNode]
    series: Mapping[str, SeriesRecord]
    issues: Mapping[str, IssueRecord]
    """By `brief@date`, oldest first within a brief."""
    references: tuple[Reference, ...]
    incoming: Mapping[str, tuple[Reference, ...]]
    """References to a sheet, fact or measure, by the id that they name."""
    origins: Origins
    broken: frozenset[str]
    """Ids of sheets and briefs that exist but could not be read."""
    twins: tuple[tuple[str, Span, Span], ...]
    """Ids that stand twice: the id, where it stands again, where it stood first."""
    _kinds: Mapping[str, str] = field(repr=False)
    pasts: dict[datetime.date, Graph] = field(default_factory=dict, init=False, repr=False)
    """The graph as of days that were asked for, kept by `asof.as_of`."""
    verdicts: dict[str, object] = field(default_factory=dict, init=False, repr=False)
    """Statuses found so far, kept by `status.verdict`; a graph never changes, so neither do they."""

    def kind_of(self, id_: str) -> str | None:
        """`actor`, `source`, `fact`, `measure`…, or None where nothing has this id."""
        return self._kinds.get(id_)

    def is_missing(self, id_: str) -> bool:
        """Whether nothing has this id, and no unreadable sheet could have held it."""
        return id_ not in self._kinds and id_.partition(".")[0] not in self.broken

    def of_kind(self, kind: str) -> Iterator[SheetRecord]:
        """Sheets of one kind, in order of their ids."""
        return (record for record in self.sheets.values() if record.kind.name == kind)

    def source(self, id_: str) -> Source | None:
        """The source of this id."""
        record = self.sheets.get(id_)
        return record.sheet if record and isinstance(record.sheet, Source) else None

    def issues_of(self, brief: str) -> list[IssueRecord]:
        """Issues of a brief, oldest first."""
        return [issue for issue in self.issues.values() if issue.brief == brief]
