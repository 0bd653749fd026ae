"""Every number and date that a fact or a legal question holds."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from briefbook.graph import FactNode, Graph
from briefbook.model import Edtf, LegalPosition, Position, Question
from briefbook.model.references import full_id
from briefbook.rules.figures.figure import Figure
from briefbook.rules.figures.text import figures


def figures_held(graph: Graph, id_: str, language: str) -> Iterator[Figure]:
    """Figures of the fact or question with this id; nothing where there is none."""
    if node := graph.facts.get(id_):
        yield from _fact(node, language)
    record = graph.sheets.get(id_)
    if record and isinstance(record.sheet, Question):
        yield from _question(record.sheet, graph, id_, language)


def _fact(node: FactNode, language: str) -> Iterator[Figure]:
    fact = node.fact
    yield from figures(fact.statement, language)
    if fact.value:
        for number in fact.value.numbers:
            yield Figure(str(number), numbers=(float(number),))
    yield from _date(fact.when)
    yield from _positions(fact.positions, language)


def _question(question: Question, graph: Graph, id_: str, language: str) -> Iterator[Figure]:
    texts = [question.question, question.answer.text if question.answer else ""]
    for authority in question.rule:
        texts += [authority.point, authority.at or ""]
    for clock in question.clocks:
        texts += [clock.name, clock.basis]
        yield Figure.of_day(clock.starts)
        yield Figure.of_day(clock.starts + datetime.timedelta(days=clock.days))
        yield Figure(str(clock.days), numbers=(float(clock.days),))
    for text in texts:
        yield from figures(text, language)
    yield from _positions(question.positions, language)
    for premise in question.premises:
        if node := graph.facts.get(full_id(id_, premise)):
            yield from _fact(node, language)


def _positions(positions: Iterable[Position | LegalPosition], language: str) -> Iterator[Figure]:
    for position in positions:
        yield from _date(position.on)
        texts = [position.argument or ""]
        if isinstance(position, Position):
            texts.append(position.words or "")
            if position.voices:
                yield Figure(str(position.voices), numbers=(float(position.voices),))
        else:
            texts.append(position.stance)
        for text in texts:
            yield from figures(text, language)


def _date(when: Edtf | None) -> Iterator[Figure]:
    if when is None:
        return
    for point in (when.start, when.end):
        if point is not None and point.year_from == point.year_to:
            yield Figure(when.text, 0, 0, (float(point.year_from),), point.year_from, point.month, point.day)
