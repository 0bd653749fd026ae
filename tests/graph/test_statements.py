"""A source that only passes on a named statement: the statement is the origin."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, Status, impact, verdict
from briefbook.rules import check

Make = Callable[[Mapping[str, str]], Graph]

FEED = "content/sources/{}.yml"
SOURCE = "title: {0}\npublisher: {0}\npublished: {1}\nkind: news\nconsulted: full\n"
SHEET = """\
name: Speech at the harbour
kind: statement
facts:
  - id: said
    statement: The mayor said that the bridge stays closed.
    sources: [{}]
"""


@pytest.fixture
def dossier(graph: Make) -> Callable[..., Graph]:
    """A fact with the citations given, from two outlets that may pass on one speech."""

    def make(*cited: str, speech: str = "") -> Graph:
        files = {FEED.format(name): SOURCE.format(name, "2031-05-03") for name in ("courier", "herald")}
        files[FEED.format("speech")] = SOURCE.format("speech", "2031-05-02") + speech
        return graph(files | {"content/events/speech-day.yml": SHEET.format(", ".join(cited))})

    return make


WITH = "{{id: {}, statement: speech}}"


def test_two_outlets_are_two_origins(dossier: Callable[..., Graph]) -> None:
    found = dossier("courier", "herald")
    said = verdict(found.facts["speech-day.said"], found)
    assert (said.origins, said.status) == ({"courier", "herald"}, Status.ESTABLISHED)


def test_two_outlets_that_pass_on_one_statement_are_one_origin(dossier: Callable[..., Graph]) -> None:
    found = dossier(WITH.format("courier"), WITH.format("herald"))
    said = verdict(found.facts["speech-day.said"], found)
    assert (said.origins, said.status, said.citations) == ({"speech"}, Status.REPORTED, 2)


def test_a_source_of_its_own_beside_a_statement_is_a_second_origin(dossier: Callable[..., Graph]) -> None:
    found = dossier(WITH.format("courier"), "herald")
    assert verdict(found.facts["speech-day.said"], found).origins == {"speech", "herald"}


def test_a_fact_falls_with_the_statement_that_all_pass_on(dossier: Callable[..., Graph]) -> None:
    found = dossier(WITH.format("courier"), WITH.format("herald"))
    assert [fact.id for fact in impact(found, "speech").facts] == ["speech-day.said"]
    assert impact(found, "courier").facts == ()


def test_a_withdrawn_statement_takes_the_status_with_it(dossier: Callable[..., Graph]) -> None:
    gone = "retracted: {on: 2031-05-09, why: The speech was never held.}\n"
    found = dossier(WITH.format("courier"), WITH.format("herald"), speech=gone)
    node = found.facts["speech-day.said"]
    assert verdict(node, found).status is Status.WITHDRAWN
    assert str(found.origins.fell_on(node.cited[0])) == "2031-05-09"


def test_an_outlet_older_than_the_statement_is_found(graph: Make) -> None:
    files = {
        FEED.format("courier"): SOURCE.format("courier", "2031-05-01"),
        FEED.format("speech"): SOURCE.format("speech", "2031-05-02"),
        "content/events/speech-day.yml": SHEET.format(WITH.format("courier")),
    }
    found = [finding for finding in check(graph(files)) if finding.rule.name == "older-than-origin"]
    assert [finding.message for finding in found] == [
        "'courier' (2031-05-01) is older than 'speech' (2031-05-02), which it passes on"
    ]
