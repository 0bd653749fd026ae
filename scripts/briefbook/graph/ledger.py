"""The list of what changed between two states of a dossier: two cut-offs, or two revisions of its files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from briefbook.graph.comparing import citations_apart, fields_apart, pieces_apart, positions_apart
from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.status import Status, verdict
from briefbook.load import SheetRecord
from briefbook.model import Dossier, Fact, Question, Source
from briefbook.model.references import full_id

Sort = Literal[
    "added", "withdrawn", "replaced", "value", "date", "status", "position", "citation", "wording", "detail",
    "source", "answer", "sheet", "issue", "dossier",
]  # fmt: skip
SORTS: tuple[Sort, ...] = get_args(Sort)
"""In the order in which a ledger tells them."""

_FACT_FIELDS: dict[str, Sort] = {
    "statement": "wording",
    "note": "wording",
    "value": "value",
    "when": "date",
    "extent": "date",
}
_APART = {"id", "replaces", "positions", "sources", "formerly"}
"""Fields of a fact that are compared in ways of their own."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not as it was."""

    sort: Sort
    id: str
    """What has changed: a fact, a sheet, an issue (`brief@date`) or `dossier`."""
    text: str
    """The statement, name or title as it stands now; as it stood where it is gone."""
    before: str
    """How it was; empty where there was nothing."""
    after: str
    """How it is; empty where there is nothing."""
    detail: str
    """Which field or speaker, why, or the id of the fact that replaces it."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All changes, by sort and then by id."""

    changes: tuple[Change, ...]

    def of(self, sort: Sort) -> tuple[Change, ...]:
        """The changes of one sort."""
        return tuple(change for change in self.changes if change.sort == sort)

    def about(self, ids: frozenset[str]) -> Ledger:
        """The part that concerns these ids."""
        return Ledger(tuple(change for change in self.changes if change.id in ids))


def ledger(before: Graph, after: Graph) -> Ledger:
    """What changed from one graph to the other. Layout, comments and order of fields in files change nothing."""
    found = [*_facts(before, after), *_sheets(before, after), *_issues(before, after), *_dossier(before, after)]
    return Ledger(tuple(sorted(found, key=lambda change: (SORTS.index(change.sort), change.id, change.detail))))


def _facts(before: Graph, after: Graph) -> Iterator[Change]:
    for id_ in after.facts.keys() - before.facts.keys():
        statement = after.facts[id_].fact.statement
        yield Change("added", id_, statement, "", statement, verdict(after.facts[id_], after).status.value)
    for id_ in before.facts.keys() - after.facts.keys():
        statement = before.facts[id_].fact.statement
        yield Change("withdrawn", id_, statement, statement, "", "It is no longer in the dossier.")
    for id_ in before.facts.keys() & after.facts.keys():
        yield from _fact(before.facts[id_], after.facts[id_], before, after)
    yield from _replaced(before, after)


def _fact(old: FactNode, new: FactNode, before: Graph, after: Graph) -> Iterator[Change]:
    text = new.fact.statement
    was, now = verdict(old, before), verdict(new, after)
    if now.status is not was.status:
        sort: Sort = "withdrawn" if now.status is Status.WITHDRAWN else "status"
        yield Change(sort, new.id, text, was.status.value, now.status.value, now.reason)
    if old.fact is new.fact:
        return
    for name, left, right in fields_apart(old.fact, new.fact, Fact, _APART):
        yield Change(_FACT_FIELDS.get(name, "detail"), new.id, text, left, right, name)
    for who, left, right in positions_apart(old.fact.positions, new.fact.positions):
        yield Change("position", new.id, text, left, right, who)
    left, right = citations_apart(old.fact, new.fact)
    if left or right:
        yield Change("citation", new.id, text, left, right, "sources")


def _replaced(before: Graph, after: Graph) -> Iterator[Change]:
    had, has = _replacements(before), _replacements(after)
    for old, new in sorted(has - had):
        if old in after.facts:
            yield Change("replaced", old, *_statements(after, old), after.facts[new].fact.statement, new)
    for old, new in sorted(had - has):
        if old in after.facts:
            yield Change("replaced", old, after.facts[old].fact.statement, before.facts[new].fact.statement, "", new)


def _statements(graph: Graph, id_: str) -> tuple[str, str]:
    statement = graph.facts[id_].fact.statement
    return statement, statement


def _replacements(graph: Graph) -> set[tuple[str, str]]:
    facts = graph.facts.items()
    return {(full_id(node.record.id, node.fact.replaces), id_) for id_, node in facts if node.fact.replaces}


def _sheets(before: Graph, after: Graph) -> Iterator[Change]:
    for id_ in after.sheets.keys() - before.sheets.keys():
        record = after.sheets[id_]
        yield Change(_sort(record), id_, _name(record), "", _name(record), "new")
    for id_ in before.sheets.keys() - after.sheets.keys():
        record = before.sheets[id_]
        yield Change(_sort(record), id_, _name(record), _name(record), "", "gone")
    for id_ in before.sheets.keys() & after.sheets.keys():
        old, new = before.sheets[id_], after.sheets[id_]
        if old.kind is not new.kind:
            yield Change("sheet", id_, _name(new), old.kind.one, new.kind.one, "kind")
        elif old.sheet is not new.sheet:
            for name, left, right in fields_apart(old.sheet, new.sheet, new.kind.model, {"facts"}):
                yield Change(_sort(new), id_, _name(new), left, right, name)


def _sort(record: SheetRecord) -> Sort:
    return "source" if isinstance(record.sheet, Source) else "answer" if isinstance(record.sheet, Question) else "sheet"


def _name(record: SheetRecord) -> str:
    return str(getattr(record.sheet, "name", record.sheet.title))


def _issues(before: Graph, after: Graph) -> Iterator[Change]:
    for id_, issue in after.issues.items():
        title = issue.issue.title
        if (was := before.issues.get(id_)) is None:
            yield Change("issue", id_, title, "", title, "new")
        elif was is not issue:
            for name, left, right in fields_apart(was.issue, issue.issue, type(issue.issue), set()):
                yield Change("issue", id_, title, left, right, name)
            left, right = pieces_apart(was, issue)
            if left or right:
                yield Change("issue", id_, title, left, right, "text")
    for id_ in before.issues.keys() - after.issues.keys():
        title = before.issues[id_].issue.title
        yield Change("issue", id_, title, title, "", "gone")


def _dossier(before: Graph, after: Graph) -> Iterator[Change]:
    if before.dossier and after.dossier and before.dossier is not after.dossier:
        for name, left, right in fields_apart(before.dossier, after.dossier, Dossier, set()):
            yield Change("dossier", "dossier", after.dossier.title, left, right, name)
    for id_ in before.series.keys() & after.series.keys():
        old, new = before.series[id_].series, after.series[id_].series
        for name, left, right in fields_apart(old, new, type(new), set()):
            yield Change("dossier", id_, new.title, left, right, name)
