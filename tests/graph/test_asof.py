"""The dossier as it was known on a day: what carries no date of its own is never known before it happened."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, as_of, verdict
from briefbook.model import Actor, Event, Question
from briefbook.rules import check

Make = Callable[[Mapping[str, str]], Graph]
DAY = datetime.date(2025, 4, 10)
SOURCE = "title: T\npublisher: P\nkind: news\nconsulted: full\n"


def facts_on(graph: Graph) -> set[str]:
    return {id_ for id_ in as_of(graph, DAY).facts if id_.startswith("fair.")}


@pytest.fixture
def fair(graph: Make) -> Callable[..., Graph]:
    """An event whose one fact has these fields, from a source with or without a date."""

    def make(fields: str, *, published: str = "") -> Graph:
        source = SOURCE + (f"published: {published}\n" if published else "")
        sheet = f"name: Fair\nkind: other\nfacts:\n  - {{id: held, statement: It was held., {fields}}}\n"
        return graph({"content/sources/page.yml": source, "content/events/fair.yml": sheet})

    return make


@pytest.mark.parametrize(
    ("fields", "published", "known"),
    [
        ("when: 2025-04-09, sources: [page]", "", True),
        ("when: 2025-04-11, sources: [page]", "", False),
        ("when: 2025-04-11, sources: [page]", "2025-04-01", True),  # a plan that was published before
        ("when: 2025-04, sources: [page]", "", True),
        ("when: 2025-04-11, sources: [page, harbour-notice]", "", True),
        ("when: 2025-04-11, positions: [{by: pilots-guild, stance: asserts, sources: [page]}]", "", False),
    ],
)
def test_a_fact_from_pages_without_date_is_not_known_before_it_happened(
    fair: Callable[..., Graph], fields: str, published: str, known: bool
) -> None:
    assert facts_on(fair(fields, published=published)) == ({"fair.held"} if known else set())


def test_no_position_is_known_before_it_was_taken(fair: Callable[..., Graph]) -> None:
    said = "positions: [{by: pilots-guild, stance: denies, on: 2025-04-12, sources: [page]}], sources: [harbour-notice]"
    graph = fair(said, published="2025-04-01")
    assert [len(g.facts["fair.held"].fact.positions) for g in (graph, as_of(graph, DAY))] == [1, 0]


def test_a_position_held_over_a_time_has_no_end_yet_within_it(fair: Callable[..., Graph]) -> None:
    said = (
        "positions: [{by: pilots-guild, stance: denies, on: 2025-04-02/2025-05-20, sources: [page]}], sources: [page]"
    )
    graph = fair(said, published="2025-04-01")
    (then,), (now,) = (g.facts["fair.held"].fact.positions for g in (as_of(graph, DAY), graph))
    assert (str(then.on), str(now.on)) == ("2025-04-02/..", "2025-04-02/2025-05-20")


@pytest.mark.parametrize(("known", "there"), [("any-source", True), ("all-sources", False)])
def test_a_count_over_sources_is_known_with_the_last_of_them(
    fair: Callable[..., Graph], known: str, there: bool
) -> None:
    graph = fair(f"known: {known}, sources: [harbour-notice, page]", published="2025-04-20")
    assert ("fair.held" in as_of(graph, DAY).facts) is there


ANSWERS = """\
name: Closing power
question: May the bridge be closed?
answer: {{text: It may., state: settled, confidence: high{latest}}}
earlier_answers: [{earlier}]
rule: [{{authority: harbour-notice, at: p. 1, point: P.}}]
"""


@pytest.mark.parametrize(
    ("latest", "earlier", "given"),
    [
        ("", "", "It may."),
        (", on: 2025-04-10", "", "It may."),
        (", on: 2025-04-11", "", None),
        (", on: 2025-04-11", "{text: Open., state: open, confidence: low, on: 2025-04-03}", "Open."),
        (", on: 2025-04-11", "{text: Open., state: open, confidence: low, on: 2025-04-12}", None),
    ],
)
def test_a_question_has_the_answer_of_the_day(graph: Make, latest: str, earlier: str, given: str | None) -> None:
    made = graph({"content/questions/closing-power.yml": ANSWERS.format(latest=latest, earlier=earlier)})
    sheet = as_of(made, DAY).sheets["closing-power"].sheet
    assert isinstance(sheet, Question)
    assert (sheet.answer.text if sheet.answer else None) == given


def test_a_source_dated_by_its_month_is_known_with_its_first_dated_retelling(graph: Make) -> None:
    files = {
        "content/sources/wire.yml": SOURCE + "published: 2025-04\n",
        "content/sources/one.yml": SOURCE + "published: 2025-04-05\nrepeats: wire\n",
        "content/sources/two.yml": SOURCE + "published: 2025-04-06\nrepeats: wire\n",
        "content/sources/speech.yml": SOURCE + "published: 2025-04\n",
        "content/events/fair.yml": (
            "name: Fair\nkind: other\nfacts:\n"
            "  - {id: held, statement: It was held., sources: [one, two]}\n"
            "  - {id: said, statement: She said so., sources: [{id: one, statement: speech}, {id: two, statement: speech}]}\n"
        ),
    }
    then = as_of(graph(files), DAY)
    assert verdict(then.facts["fair.held"], then).origins == {"wire"}
    assert verdict(then.facts["fair.said"], then).origins == {"speech"}
    before = as_of(graph(files), datetime.date(2025, 4, 4))
    assert "fair.held" not in before.facts


@pytest.mark.parametrize(
    ("when", "then"),
    [
        ("2025-04-02/2025-05-20", "2025-04-02/.."),
        ("2025-04-02/2025-04-09", "2025-04-02/2025-04-09"),
        ("../2025-05-20", "../2025-05-20"),
    ],
)
def test_nobody_knows_yet_when_an_office_or_an_event_will_end(graph: Make, when: str, then: str) -> None:
    files = {
        "content/actors/mayor.yml": (
            f'name: Mayor\nkind: person\nroles: [{{role: Mayor, when: "{when}", sources: [harbour-notice]}}]\n'
        ),
        "content/events/fair.yml": f'name: Fair\nkind: other\nwhen: "{when}"\nsources: [harbour-notice]\n',
    }
    found = as_of(graph(files), DAY).sheets
    mayor, fair = found["mayor"].sheet, found["fair"].sheet
    assert isinstance(mayor, Actor)
    assert isinstance(fair, Event)
    assert (str(mayor.roles[0].when), str(fair.when)) == (then, then)


def test_declared_counts_and_unused_sources_are_matters_of_the_whole(graph: Make, base: Mapping[str, bytes]) -> None:
    dossier = base["content/dossier.yml"].decode() + "counts: {issues: {at_least: 1}}\n"
    whole = graph({"content/dossier.yml": dossier})
    early = as_of(whole, datetime.date(2025, 4, 3))
    assert not early.issues
    assert [finding.code for finding in check(early) if finding.code in {"E402", "E407"}] == []
