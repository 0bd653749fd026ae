"""What falls, case by case, over the base dossier."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, Impact, fallen_now, impact

Make = Callable[[Mapping[str, str]], Graph]
HEAD = "title: T\npublisher: P\nkind: news\nconsulted: full\n"
GONE = "retracted: {on: 2025-04-20, why: Wrong.}\n"
PIER = """\
name: Pier
kind: infrastructure
measures: [{id: length, name: Length, unit: m}]
facts:
  - {id: shut, statement: It is shut., sources: [wire, paper, other]}
  - {id: new, statement: It was 4 m long., value: {exactly: 4, unit: m}, measure: length, when: 2025-04-02, sources: [paper]}
  - {id: old, statement: It was 3 m long., value: {exactly: 3, unit: m}, measure: length, when: 2025-04-01, sources: [other]}
"""
ISSUE = """\
---
title: The pier
cutoff: 2025-04-09
summary: What is known of the pier.
---

## The pier

The pier was 4 m long [@pier.new]. It was longer than before, when it had 3 m [@pier.old; @pier.new].
The by-law [@closing-power] is silent. It measured {{ value("pier.new") }} [@pier.new].

{{ facts("pier.old", "pier.new") }}

{% judgement likelihood="likely", confidence="low", rests_on=["pier.old"] %}
The pier will grow [@pier.new].
{% endjudgement %}
"""


def pier(wire: str = "", paper: str = "repeats: wire\n", other: str = "") -> dict[str, str]:
    named = {"wire": wire, "paper": paper, "other": other}
    return {
        "content/assets/pier.yml": PIER,
        "briefs/harbour/2025-04-11.md": ISSUE,
        **{f"content/sources/{id_}.yml": HEAD + more for id_, more in named.items()},
    }


def sources(found: Impact) -> list[str]:
    return [source.id for source in found.sources]


def facts(found: Impact) -> list[str]:
    return [fact.id for fact in found.facts]


def test_a_retelling_falls_with_what_it_repeats_and_weakens_what_stands(graph: Make) -> None:
    found = impact(graph(pier()), "wire")
    assert [(s.id, s.repeats) for s in found.sources] == [("paper", ("wire",)), ("wire", ())]
    assert facts(found) == ["pier.new"]
    (weak,) = found.weakened
    assert (weak.id, weak.origins_before, weak.origins_after) == ("pier.shut", ("other", "wire"), ("other",))
    assert (weak.status_before, weak.status_after) == ("established", "reported")
    assert [(m.id, m.lost, m.latest) for m in found.measures] == [("pier.length", "pier.new", "pier.old")]


def test_a_retelling_of_two_stands_on_the_other(graph: Make) -> None:
    made = graph(pier(paper="repeats: [wire, other]\n"))
    found = impact(made, "wire")
    assert (sources(found), facts(found)) == (["wire"], [])
    told = [(weak.id, weak.origins_before, weak.origins_after, weak.status_after) for weak in found.weakened]
    assert told == [("pier.shut", ("other", "wire"), ("other",), "reported")], "pier.new has one sure origin, as before"


def test_a_withdrawn_source_had_fallen_from_the_start(graph: Make) -> None:
    made = graph(pier(paper="repeats: [wire, other]\n", wire=GONE))
    assert sources(impact(made, "other")) == ["other", "paper"]
    assert facts(impact(made, "other")) == ["pier.new", "pier.old", "pier.shut"]
    assert sources(impact(made, "wire")) == ["wire"]
    assert sources(fallen_now(made)) == ["wire"]


def test_what_has_fallen_with_all_that_is_withdrawn(graph: Make) -> None:
    made = graph(pier(wire=GONE, other=GONE))
    assert facts(fallen_now(made)) == ["pier.new", "pier.old", "pier.shut"]
    assert fallen_now(made).weakened == ()
    assert facts(impact(made, "wire")) == ["pier.new", "pier.shut"]
    assert fallen_now(graph({})).issues == ()


def test_passages_are_told_apart_by_what_is_left(graph: Make) -> None:
    found = impact(graph(pier()), "wire")
    told = [(p.passage.kind, p.passage.line, p.fallen, p.standing) for p in found.passages]
    new, old = ("pier.new",), ("pier.old",)
    assert told == [
        ("sentence", 9, new, ()),
        ("sentence", 9, new, old),
        ("sentence", 10, new, ()),
        ("part", 12, new, old),
        ("judgement", 14, new, old),
    ]
    assert found.sentences[0].passage.text == "The pier was 4 m long."
    assert found.parts[0].passage.text == 'facts("pier.old", "pier.new")'
    assert found.judgements[0].passage.text == "The pier will grow."
    assert found.issues == found.touched == ("harbour@2025-04-11",)


def test_an_answer_with_nothing_left_takes_along_what_cites_it(graph: Make) -> None:
    found = impact(graph(pier()), "harbour-notice")
    (answer,) = found.answers
    assert (answer.question, answer.premises, answer.fallen) == ("closing-power", ("bridge-closure.closed",), True)
    assert ("closing-power",) in [sentence.fallen for sentence in found.sentences]


def test_a_fact_falls_by_itself_and_shakes_a_position(graph: Make) -> None:
    found = impact(graph({}), "bridge-closure.closed")
    assert (sources(found), facts(found), found.weakened) == ([], ["bridge-closure.closed"], ())
    (position,) = found.positions
    assert (position.held_on, position.by, position.state) == ("bridge-closure.worn-bearing", "pilots-guild", "shaken")


def test_a_position_that_was_shaken_before_is_not_named_again(graph: Make) -> None:
    told = "facts:\n  - {id: said, statement: It is so., sources: [wire], positions: [{by: pilots-guild, stance: disputes, "
    quay = "name: Quay\nkind: infrastructure\n" + told + "rests_on: [pier.old]}]}\n"
    files = {"content/assets/quay.yml": quay}
    assert [p.state for p in impact(graph(files | pier()), "other").positions] == ["shaken"]
    assert fallen_now(graph(files | pier(other=GONE))).positions[0].held_on == "quay.said"
    again = impact(graph(files | pier(other=GONE)), "gazette-report").positions
    assert "quay.said" not in [position.held_on for position in again]


def test_what_a_fallen_fact_has_done_can_still_be_asked(graph: Make) -> None:
    found = impact(graph(pier(wire=GONE)), "pier.new")
    assert (facts(found), found.issues) == (["pier.new"], ("harbour@2025-04-11",))


def test_entries_of_sheets_are_named(graph: Make) -> None:
    found = impact(graph({}), "gazette-report")
    assert [(e.sheet, e.entry, e.line) for e in found.entries] == [("pilots-guild", "relations 1", 4)]


def test_a_source_that_cannot_be_read_has_not_fallen(loaded: Callable[..., object]) -> None:
    from briefbook.graph import build

    made = build(loaded(pier() | {"content/sources/other.yml": "title: ["}))  # type: ignore[arg-type]
    assert facts(impact(made, "wire")) == ["pier.new"]


def test_only_sources_and_facts_have_an_impact(graph: Make) -> None:
    with pytest.raises(KeyError):
        impact(graph({}), "harbour-authority")
