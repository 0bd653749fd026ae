"""Premises of legal questions with their verdicts; shared by the rules about answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.diagnostics import Span
from briefbook.graph import Graph, Verdict, verdict
from briefbook.model import Question
from briefbook.model.references import full_id


@dataclass(frozen=True, slots=True)
class Premise:
    """A fact that a question's answer turns on."""

    id: str
    question: Question
    span: Span
    verdict: Verdict


def premises(graph: Graph) -> Iterator[Premise]:
    """Every premise that names a fact which is there."""
    for record in graph.of_kind("question"):
        if not isinstance(record.sheet, Question):
            continue
        for index, written in enumerate(record.sheet.premises):
            id_ = full_id(record.id, written)
            if node := graph.facts.get(id_):
                yield Premise(id_, record.sheet, record.document.span(("premises", index)), verdict(node, graph))
