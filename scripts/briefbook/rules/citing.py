"""What a brief's sentences rest on; shared by the rules about prose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.diagnostics import Position, Span
from briefbook.graph import Graph, as_of
from briefbook.load import IssueRecord
from briefbook.model.prose import Sentence

NAMES = {
    "questions": ("question",), "chart": ("measure",), "network": ("actor",), "lineage": ("source",),
    "map": ("fact", "actor", "asset", "event"),
}  # fmt: skip
"""What the arguments of a briefing function name, where it is not facts."""


@dataclass(frozen=True, slots=True)
class Named:
    """An id that a brief names, with the place and what may be named there."""

    id: str
    span: Span
    kinds: tuple[str, ...]


def named(issue: IssueRecord) -> Iterator[Named]:
    """Every id in a brief: citations, arguments of functions, grounds of judgements."""
    for cite in issue.prose.cites:
        yield Named(cite.id, _span(issue, cite.at, len(cite.id) + 1), ("fact", "question"))
    for call in issue.prose.calls:
        for id_ in call.ids:
            yield Named(id_, _span(issue, call.at, 2), NAMES.get(call.name, ("fact",)))
        if isinstance(carried := call.options.get("carries"), str):
            yield Named(carried, _span(issue, call.at, 2), ("fact",))


def known_then(graph: Graph, issue: IssueRecord) -> Graph:
    """The dossier as the issue may know it: as of its cut-off. What it names and does not know, B511 tells."""
    return as_of(graph, issue.issue.cutoff)


def grounds(sentence: Sentence) -> tuple[str, ...]:
    """Ids that a sentence rests on: what it cites, what its functions name, and its judgement's grounds."""
    calls = (*sentence.calls, *((sentence.judgement,) if sentence.judgement else ()))
    return (*(cite.id for cite in sentence.cites), *(id_ for call in calls for id_ in call.ids))


def place(issue: IssueRecord, sentence: Sentence, start: int, end: int) -> Span:
    """Where characters `start` to `end` of a sentence stand in the file."""
    first, last = sentence.places[start], sentence.places[end - 1]
    if last.line != first.line:
        return _span(issue, first, 1)
    return Span(issue.file, first, Position(last.line, last.column + 1))


def _span(issue: IssueRecord, at: Position, width: int) -> Span:
    return Span(issue.file, at, Position(at.line, at.column + width))


def language(graph: Graph) -> str:
    """Language of the dossier's prose."""
    return graph.dossier.language if graph.dossier else "en"
