"""The dossier as an audience may be shown it: what is closed more tightly is taken away, and what rests on it alone too.

- Sheets, facts, briefs and issues above the audience's marking go, and with them whatever names them in a field that
  must be there (a position of a closed actor, a citation of a closed source).
- A position, role, relation, authority or fact that keeps no source goes; so does a sheet that no source reaches.
- An issue that names what is gone goes too. The rule B518 sees to it that this befalls no dossier that is built.
- A closed source that an open one repeats or passes on is kept without its name, so that it still counts as one origin.
- The dossier itself goes where its own marking is above the audience's: nothing is then published.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pydantic import BaseModel

from briefbook.graph.build import build
from briefbook.graph.graph import Graph
from briefbook.graph.markings import Markings, facts_of
from briefbook.graph.pruning import Pruner, pruned
from briefbook.graph.reach import reached
from briefbook.graph.veil import LINEAGE, stand_ins, veiled
from briefbook.load import IssueRecord, Loaded, SheetRecord
from briefbook.model import Fact, Marking, Source
from briefbook.model.dossier import Counts
from briefbook.model.references import Ref, full_id
from briefbook.source import Document, Path


def for_audience(graph: Graph, marking: Marking) -> Graph:
    """The graph of what may be shown at `marking`; the same graph where nothing is above it."""
    loaded = loaded_for(graph.loaded, marking)
    return graph if loaded is graph.loaded else build(loaded)


def loaded_for(loaded: Loaded, marking: Marking) -> Loaded:
    """The records of what may be shown at `marking`; the same ones where nothing is above it."""
    closed = _Closed.of(loaded, marking)
    if not closed:
        return loaded
    open_ = [record for record in loaded.sheets if record.id not in closed.sheets]
    records = [_pruned(record, closed.sheets, closed.facts) for record in open_]
    gone = _facts(loaded.sheets) - _facts(records)
    records = [_pruned(record, closed.sheets, gone) for record in records]
    shown = reached(records)
    records = [record for record in records if record.id in shown]
    ids = {record.id for record in loaded.sheets if isinstance(record.sheet, Source) and record.id in closed.sheets}
    names = stand_ins(records, loaded, ids)
    if names:
        records = [pruned(record, Pruner(_nothing, _whole, renamed=names)) for record in records]
    there = {record.id for record in records} | _facts(records)
    lost = ({record.id for record in loaded.sheets} | _facts(loaded.sheets)) - there
    issues = [issue for issue in loaded.issues if issue.id not in closed.issues and not named_in(issue) & lost]
    dossier, document = (None, None) if closed.dossier else (loaded.dossier, loaded.dossier_document)
    return replace(
        loaded,
        published={},
        # How much the dossier must hold tells how much of it is closed.
        dossier=dossier and dossier.model_copy(update={"counts": Counts()}),
        dossier_document=document and _without_text(document),
        sheets=tuple(replace(record, document=_without_text(record.document)) for record in records),
        series=tuple(record for record in loaded.series if record.id not in closed.series),
        issues=tuple(issues),
        findings=(),
        # Of the files' own text only that of the issues is still asked for: it names their editions.
        texts={issue.file: loaded.texts[issue.file] for issue in issues if issue.file in loaded.texts},
        veiled=veiled(loaded, names),
    )


def named_in(issue: IssueRecord) -> set[str]:
    """Facts and questions that an issue names: cited, shown, or grounds of a judgement."""
    prose = issue.prose
    return {cite.id for cite in prose.cites} | {id_ for call in prose.calls for id_ in call.ids}


@dataclass(frozen=True, slots=True)
class _Closed:
    """Ids of what is above a marking by itself."""

    dossier: bool
    sheets: frozenset[str]
    facts: frozenset[str]
    series: frozenset[str]
    issues: frozenset[str]

    def __bool__(self) -> bool:
        return self.dossier or bool(self.sheets or self.facts or self.series or self.issues)

    @classmethod
    def of(cls, loaded: Loaded, marking: Marking) -> _Closed:
        markings = Markings.of(loaded.dossier)
        briefs = {record.id: record for record in loaded.series}
        return cls(
            markings.dossier.above(marking),
            frozenset(r.id for r in loaded.sheets if markings.sheet(r.sheet).above(marking)),
            frozenset(
                f"{r.id}.{fact.id}"
                for r in loaded.sheets
                for fact in facts_of(r.sheet)
                if markings.fact(fact, r.sheet).above(marking)
            ),
            frozenset(r.id for r in loaded.series if markings.series(r.series).above(marking)),
            frozenset(i.id for i in loaded.issues if markings.issue(i, briefs.get(i.brief)).above(marking)),
        )


def _pruned(record: SheetRecord, sheets: frozenset[str], facts: Iterable[str]) -> SheetRecord:
    """A sheet without these facts of its own and without what names these facts or sheets."""

    def gone(target: str, ref: Ref) -> bool:
        if ref.reverse in LINEAGE:
            return False
        full = full_id(record.id, target) if ref.local else target
        return full.partition(".")[0] in sheets or (ref.kinds == ("fact",) and full in facts)

    def settle(before: BaseModel, after: BaseModel, path: Path) -> BaseModel | None:
        if isinstance(before, Fact) and f"{record.id}.{before.id}" in facts:
            return None
        return pruner.standing(before, after, path)

    pruner = Pruner(gone, settle)
    return pruned(record, pruner)


def _facts(records: Iterable[SheetRecord]) -> set[str]:
    return {f"{record.id}.{fact.id}" for record in records for fact in facts_of(record.sheet)}


def _nothing(_target: str, _ref: Ref) -> bool:
    return False


def _whole(_before: BaseModel, after: BaseModel, _path: Path) -> BaseModel:
    return after


def _without_text(document: Document) -> Document:
    """A document that finds places, and no longer holds what the file says."""
    return replace(document, text="", data=None)
