"""The finer points of the rules about sheets."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import build
from briefbook.load import Loaded
from briefbook.rules import check

Load = Callable[[Mapping[str, str]], Loaded]
ACTOR = "name: Pilot\nkind: person\n"
FACT = "facts:\n  - {id: f, statement: S., %s}\n"


@pytest.fixture
def said(loaded: Load) -> Callable[[Mapping[str, str]], list[str]]:
    def run(files: Mapping[str, str]) -> list[str]:
        return [f"{finding.code} {finding.message}" for finding in check(build(loaded(files)))]

    return run


Said = Callable[[Mapping[str, str]], list[str]]


def actor(more: str) -> dict[str, str]:
    return {"content/actors/pilot.yml": ACTOR + more}


@pytest.mark.parametrize(
    "more",
    [
        "sources: [harbour-notice]\n",
        FACT % "sources: [harbour-notice]",
        FACT % "positions: [{by: pilot, stance: asserts, sources: [harbour-notice]}]",
        "roles: [{role: R, sources: [harbour-notice]}]\n",
        "relations: [{type: leads, to: pilots-guild, sources: [harbour-notice]}]\n",
    ],
)
def test_a_source_anywhere_in_the_sheet_is_enough(said: Said, more: str) -> None:
    assert said(actor(more)) == []


def test_a_sheet_that_a_sourced_one_names_needs_none_of_its_own(said: Said) -> None:
    dinghy = "name: Dinghy\nkind: ship\noperator: pilot\n"
    assert said(actor("") | {"content/assets/dinghy.yml": dinghy + "sources: [harbour-notice]\n"}) == []
    assert said(actor("") | {"content/assets/dinghy.yml": dinghy}) == [
        "E403 The sheet 'dinghy' rests on no source",
        "E403 The sheet 'pilot' rests on no source",
    ]


@pytest.mark.parametrize(
    ("fact", "found"),
    [
        ("sources: [harbour-notice], positions: [{by: pilot, stance: denies}]", []),
        ("positions: [{by: pilot, stance: denies, sources: [harbour-notice]}]", []),
        ("positions: [{by: pilot, stance: denies}]", ["E401 The fact 'pilot.f' has no source"]),
        (
            "positions: [{by: pilot, stance: denies, sources: [harbour-notice]}, {by: pilots-guild, stance: asserts}]",
            ["E401 The position of 'pilots-guild' has no source"],
        ),
        ("positions: []", ["E401 The fact 'pilot.f' has no source"]),
    ],
)
def test_a_fact_is_sourced_by_itself_or_by_all_its_positions(said: Said, fact: str, found: list[str]) -> None:
    assert said(actor("sources: [harbour-notice]\n" + FACT % fact)) == found


def test_a_long_chain_of_replacing_facts_has_no_circle_and_a_ring_is_told_once(said: Said) -> None:
    chain = [f"  - {{id: f{n}, statement: S., sources: [harbour-notice], replaces: f{n + 1}}}" for n in range(1_500)]
    sheet = "facts:\n" + "\n".join(chain) + "\n"
    end = "  - {id: f1500, statement: S., sources: [harbour-notice]}\n"
    assert said(actor(sheet + end)) == []
    (message,) = said(actor(sheet + end.replace("]}", "], replaces: f1499}")))
    assert message.endswith("pilot.f1499 → pilot.f1500 → pilot.f1499")


def test_what_a_broken_sheet_could_hold_is_not_missed(said: Said) -> None:
    assert said({"content/events/bridge-closure.yml": "name: ["}) == []
    assert said({"content/sources/gazette-report.yml": "title: ["}) == []


def test_a_mistyped_id_is_guessed(loaded: Load) -> None:
    findings = check(build(loaded(actor("sources: [harbor-notice]\n"))))
    finding = next(one for one in findings if one.code == "G301")
    assert (finding.message, finding.hint) == ("There is no source 'harbor-notice'", "Did you mean 'harbour-notice'?")
