"""What an audience is shown, by the harbour dossier."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, Status, as_of, for_audience, verdict
from briefbook.model import Marking

Make = Callable[[Mapping[str, str]], Graph]

REPORT = "content/sources/closed-report.yml"
CLOSED = (
    "title: Closed report\npublisher: A ministry\npublished: 2025-04-01\nkind: report\nconsulted: full\nmarking: RED\n"
)
NOISE = "content/events/noise.yml"


def source(**fields: str) -> str:
    given = {"title": "T", "publisher": "P", "kind": "news", "consulted": "full", **fields}
    return "".join(f"{name}: {value}\n" for name, value in given.items())


def noise(fact: str, **files: str) -> dict[str, str]:
    """A sheet with one fact, and sources beside it."""
    sheet = f"name: Noise\nkind: other\nfacts:\n  - {{id: heard, statement: The bridge squeaks., {fact}}}\n"
    return {NOISE: sheet, REPORT: CLOSED, **{f"content/sources/{id_}.yml": text for id_, text in files.items()}}


def clear(graph: Graph) -> Graph:
    return for_audience(graph, Marking.CLEAR)


def test_where_nothing_is_closed_it_is_the_same_graph(graph: Make) -> None:
    whole = graph({})
    assert clear(whole) is whole


@pytest.mark.parametrize(("own", "sheet", "shown"), [
    ("", "", True), ("GREEN", "", False), ("", "GREEN", False), ("GREEN", "CLEAR", False), ("CLEAR", "GREEN", False),
    ("CLEAR", "CLEAR", True),
])  # fmt: skip
def test_a_fact_is_never_more_open_than_its_sheet(graph: Make, own: str, sheet: str, shown: bool) -> None:
    files = noise("sources: [harbour-notice]" + (f", marking: {own}" if own else ""))
    files[NOISE] += f"marking: {sheet}\n" if sheet else ""
    assert ("noise.heard" in clear(graph(files)).facts) == shown


def test_an_open_fact_with_closed_sources_alone_goes(graph: Make) -> None:
    left = clear(graph(noise("sources: [closed-report]")))
    assert "noise.heard" not in left.facts
    assert "noise" not in left.sheets


def test_an_open_fact_keeps_its_open_source(graph: Make) -> None:
    left = clear(graph(noise("sources: [closed-report, harbour-notice]")))
    assert [citation.id for citation in left.facts["noise.heard"].cited] == ["harbour-notice"]


def test_the_status_is_that_of_what_is_shown(graph: Make) -> None:
    whole = graph(noise("sources: [closed-report, harbour-notice]"))
    assert verdict(whole.facts["noise.heard"], whole).status is Status.ESTABLISHED
    left = clear(whole)
    assert verdict(left.facts["noise.heard"], left).status is Status.REPORTED


def test_two_retellings_of_one_closed_report_are_one_origin(graph: Make) -> None:
    files = noise("sources: [one, two]", one=source(repeats="closed-report"), two=source(repeats="closed-report"))
    left = clear(graph(files))
    found = verdict(left.facts["noise.heard"], left)
    assert (found.status, found.citations, len(found.origins)) == (Status.REPORTED, 2, 1)
    assert "closed-report" not in str(found) + str(left.origins)


def test_two_outlets_with_one_closed_statement_are_one_origin(graph: Make) -> None:
    cited = "sources: [{id: one, statement: closed-report}, {id: two, statement: closed-report}]"
    left = clear(graph(noise(cited, one=source(), two=source())))
    assert len(verdict(left.facts["noise.heard"], left).origins) == 1


def test_an_open_origin_behind_a_closed_retelling_still_counts_once(graph: Make) -> None:
    files = noise("sources: [one, harbour-notice]", one=source(repeats="closed-report"))
    files[REPORT] += "repeats: harbour-notice\n"
    left = clear(graph(files))
    assert verdict(left.facts["noise.heard"], left).origins == {"harbour-notice"}


def test_what_repeats_a_withdrawn_closed_report_falls_with_it(graph: Make) -> None:
    files = noise("sources: [one]", one=source(repeats="closed-report"))
    files[REPORT] += "retracted: {on: 2025-04-08, why: It was forged.}\n"
    left = clear(graph(files))
    assert verdict(left.facts["noise.heard"], left).status is Status.WITHDRAWN
    then = as_of(left, left.issues["harbour@2025-04-10"].issue.cutoff.replace(day=7))
    assert verdict(then.facts["noise.heard"], then).status is Status.REPORTED


def test_what_shows_no_date_is_known_with_the_closed_report_that_it_repeats(graph: Make) -> None:
    files = noise("sources: [one]", one=source(repeats="closed-report"))
    left = clear(graph(files))
    assert str(left.origins.known_from("one")) == "2025-04-01"


def test_a_voice_goes_with_its_actor(graph: Make) -> None:
    guild = "name: Guild of Marrow Pilots\nkind: organisation\nmarking: AMBER\nsources: [gazette-report]\n"
    whole = graph({"content/actors/pilots-guild.yml": guild})
    left = clear(whole)
    fact = "bridge-closure.worn-bearing"
    assert [position.by for position in left.facts[fact].fact.positions] == ["harbour-authority"]
    assert (verdict(whole.facts[fact], whole).status, verdict(left.facts[fact], left).status) == (
        "disputed",
        "reported",
    )
    assert left.sheets["bridge-closure"].sheet.actors == ("harbour-authority",)  # type: ignore[union-attr]


def test_a_dossier_above_the_audience_goes_itself(graph: Make) -> None:
    text = "title: T\ndescription: D.\npublisher: {name: P}\nmarking: GREEN\n"
    assert clear(graph({"content/dossier.yml": text})).dossier is None


def test_an_issue_that_names_what_is_gone_goes_too(graph: Make) -> None:
    guild = "title: T\npublisher: P\npublished: 2025-04-05\nkind: news\nrepeats: harbour-notice\nconsulted: full\nmarking: AMBER\n"
    assert not clear(graph({"content/sources/gazette-report.yml": guild})).issues


def test_by_way_of_a_wider_audience_origins_are_still_the_same(graph: Make) -> None:
    middle = source(repeats="closed-report", marking="GREEN")
    cited = "sources: [one, two]"
    whole = graph(noise(cited, one=source(repeats="middle"), two=source(repeats="closed-report"), middle=middle))
    left = clear(for_audience(whole, Marking.GREEN))
    assert len(verdict(left.facts["noise.heard"], left).origins) == 1
