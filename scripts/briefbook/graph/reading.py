"""An issue passage by passage, each beside what it rests on: for whoever reads it again before it goes out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.graph.asof import as_of
from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.passages import Passage, passages
from briefbook.graph.status import verdict
from briefbook.load import IssueRecord
from briefbook.model import Question


@dataclass(frozen=True, slots=True)
class Ground:
    """A fact or legal question that a passage rests on, as it was known at the cut-off."""

    id: str
    text: str
    """The statement, or the question; empty where it was not known."""
    status: str
    """Status of the fact, or state of the answer; empty where it was not known."""
    voices: tuple[str, ...]
    """Who says what of it: `Pete Hegseth denies`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A passage with its grounds."""

    passage: Passage
    grounds: tuple[Ground, ...]


def reading(graph: Graph, issue: IssueRecord) -> Iterator[Reading]:
    """Every passage of the issue that rests on something, in the order of the file."""
    then = as_of(graph, issue.issue.cutoff)
    for passage in passages(issue, graph):
        yield Reading(passage, tuple(_ground(id_, then) for id_ in passage.grounds))


def _ground(id_: str, graph: Graph) -> Ground:
    if node := graph.facts.get(id_):
        return Ground(id_, node.fact.statement, verdict(node, graph).status.value, tuple(_voices(node, graph)))
    record = graph.sheets.get(id_)
    if record and isinstance(record.sheet, Question):
        answer = record.sheet.answer
        return Ground(id_, record.sheet.question, answer.state if answer else "unanswered", ())
    return Ground(id_, "", "", ())


def _voices(node: FactNode, graph: Graph) -> Iterator[str]:
    for position in node.fact.positions:
        speaker = graph.sheets.get(position.by)
        yield f"{speaker.sheet.title if speaker else position.by} {position.stance.words}"
