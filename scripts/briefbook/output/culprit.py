"""What was being set when a document failed: the fact, sheet or source, or the block of the brief, with its place."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from briefbook.diagnostics import Diagnostic, Note, Position, Span
from briefbook.graph import Graph
from briefbook.output.faults import bad_template, not_printable, not_set
from briefbook.output.narrowing import Narrowing
from briefbook.render.printing import PrintJob

_NAMED = (bad_template.RULE, not_printable.RULE, not_set.RULE)
"""Findings that come of one place in a document, not of the whole."""
_PLACE = "standing"
"""Key that is put into each block of a brief: its issue, and which of its blocks it is. No list, since lists are emptied."""


@dataclass(frozen=True, slots=True)
class Culprit:
    """One thing that cannot be set."""

    name: str
    """An id, or words for a place of the brief."""
    span: Span


def named(
    job: PrintJob, finding: Diagnostic, graph: Graph, wrong: Callable[[PrintJob], list[Diagnostic]]
) -> Diagnostic:
    """The finding with the fact or line that it comes of, where leaving out parts of the document shows one.

    `wrong` sets another job and gives what keeps it from being set.
    """
    if finding.rule not in _NAMED:
        return finding

    def again(data: object) -> PrintJob:
        return replace(job, data=json.dumps(data).encode(), attachments=())

    left = Narrowing(_placed(json.loads(job.data)), lambda data: finding in wrong(again(data))).run()
    culprit = _culprit(left, graph)
    if culprit is None:
        return finding
    if finding.span.file != job.file:
        return replace(finding, notes=(Note(culprit.span, f"it fails in {job.name}, at {culprit.name}"),))
    shown = Note(finding.span, f"it is printed in {job.name}")
    notes = () if culprit.span.file == job.file else (shown,)
    return replace(finding, span=culprit.span, message=f"{finding.message}, at {culprit.name}", notes=notes)


def _placed(data: object) -> object:
    for issue in _issues(data):
        for place, block in enumerate(issue.get("blocks", ())):
            block[_PLACE] = {"issue": issue["id"], "place": place}
    return data


def _issues(data: object) -> Iterator[dict[str, Any]]:
    match data:
        case {"book": {"issues": list(issues)}}:
            yield from issues
        case {"issue": dict(issue)}:
            yield issue


def _culprit(data: object, graph: Graph) -> Culprit | None:
    """The first of what cannot be left out: a fact before its sheet, both before a block."""
    nodes = list(_nodes(data))
    ids = [id_ for node in nodes if isinstance(id_ := node.get("id"), str)]
    for id_ in ids:
        if id_ in graph.facts:
            return Culprit(f"the fact '{id_}'", graph.facts[id_].span)
    for id_ in ids:
        if id_ in graph.sheets:
            record = graph.sheets[id_]
            return Culprit(f"the {record.kind.name} '{id_}'", Span.at(record.document.file))
    for node in nodes:
        match node.get(_PLACE):
            case {"issue": str(issue), "place": int(place)} if issue in graph.issues:
                return Culprit("this block", _block(graph, issue, place))
    return None


def _nodes(data: object, *, listed: bool = False) -> Iterator[dict[str, object]]:
    """Mappings in lists, the outer first: of what stands in no list it is not known that it cannot be left out."""
    if isinstance(data, list):
        for inner in data:
            yield from _nodes(inner, listed=True)
    elif isinstance(data, dict):
        if listed:
            yield data
        for inner in data.values():
            yield from _nodes(inner, listed=listed)


def _block(graph: Graph, issue: str, place: int) -> Span:
    record = graph.issues[issue]
    at = min(_positions(record.prose.blocks[place]), default=Position(1, 1))
    return Span.at(record.file, at.line, at.column)


def _positions(node: object) -> Iterator[Position]:
    if isinstance(node, Position):
        yield node
    elif isinstance(node, tuple):
        for inner in node:
            yield from _positions(inner)
    elif is_dataclass(node):
        for one in fields(node):
            yield from _positions(getattr(node, one.name))
