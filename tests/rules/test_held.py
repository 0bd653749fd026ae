"""The figures that a fact or a question holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph
from briefbook.rules.figures import figures, same
from briefbook.rules.figures.held import figures_held

Make = Callable[[Mapping[str, str]], Graph]
EVENT = """\
name: Count
kind: other
sources: [harbour-notice]
facts:
  - id: killed
    statement: At least eleven ships left.
    value: {at_least: 11, at_most: 13, unit: ships}
    when: 2025-04-02/2025-04-05
    note: Others say 99.
    positions:
      - {by: pilots-guild, stance: disputes, voices: 21, on: 2025-04-07, words: only 31, argument: by 41 logs}
    sources: [{id: harbour-notice, at: p. 77}]
  - {id: open, statement: It goes on., when: 2024/.., sources: [harbour-notice]}
"""
QUESTION = """\
name: Period
question: May it be closed for 12 days?
answer: {text: Up to 14 days., state: open, confidence: low}
rule: [{authority: harbour-notice, at: art. 16, point: It says 18 days.}]
premises: [count.killed]
positions: [{by: pilots-guild, side: no, stance: 22 days, argument: by 24 logs, on: 2025-04-08, sources: [gazette-report]}]
clocks: [{name: The 60 days, starts: 2025-04-02, days: 60, basis: section 26}]
note: x
"""
FILES = {"content/events/count.yml": EVENT, "content/questions/period.yml": QUESTION.replace("note: x\n", "")}


def holds(graph: Graph, id_: str, said: str) -> bool:
    (figure,) = figures(said, "en")
    return any(same(figure, held) for held in figures_held(graph, id_, "en"))


@pytest.mark.parametrize(
    "said",
    ["eleven", "11", "13", "2 April 2025", "5 April", "2025", "April 2025", "21", "7 April", "31", "41"],
)
def test_a_fact_holds_its_statement_value_dates_and_voices(graph: Make, said: str) -> None:
    assert holds(graph(FILES), "count.killed", said)


@pytest.mark.parametrize("said", ["12", "3 April", "2024", "99", "77", "8 April", "May 2025"])
def test_and_nothing_else(graph: Make, said: str) -> None:
    assert not holds(graph(FILES), "count.killed", said)


@pytest.mark.parametrize(
    "said",
    ["12", "14", "16", "18", "22", "24", "8 April", "60", "2 April 2025", "1 June 2025", "26", "11", "5 April 2025"],
)
def test_a_question_holds_its_texts_clocks_and_premises(graph: Make, said: str) -> None:
    assert holds(graph(FILES), "period", said)


@pytest.mark.parametrize("said", ["61", "31 May 2025", "2 June", "77"])
def test_a_question_holds_nothing_else(graph: Make, said: str) -> None:
    assert not holds(graph(FILES), "period", said)


def test_an_open_period_holds_the_end_that_it_has(graph: Make) -> None:
    made = graph(FILES)
    assert holds(made, "count.open", "2024")
    assert not holds(made, "count.open", "2025")


@pytest.mark.parametrize("id_", ["nobody", "count", "harbour-notice", "bridge-closure.ships"])
def test_other_things_hold_no_figures(graph: Make, id_: str) -> None:
    assert list(figures_held(graph(FILES), id_, "en")) == []
