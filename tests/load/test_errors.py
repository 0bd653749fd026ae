"""Each of pydantic's errors becomes a finding with its own rule, at the place of the fault."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.load import Loaded

ACTOR = "name: Pilot\nkind: person\nsources: [harbour-notice]\n"
SOURCE = "title: T\npublisher: P\nkind: news\nconsulted: full\n"
FACT = "facts:\n  - {{id: f, statement: S., sources: [harbour-notice], {0}}}\n"
Load = Callable[[Mapping[str, str]], Loaded]


def fact(more: str) -> str:
    return ACTOR + FACT.format(more)


@pytest.mark.parametrize(
    ("sheet", "said"),
    [
        (ACTOR + "colour: blue\n", "4:1 M201 There is no field 'colour' here"),
        (fact("satement: x"), "5:55 M201 There is no field 'satement' here"),
        ("kind: person\n", "1:1 M202 The field 'name' is missing"),
        (ACTOR + "roles: [{when: 2025}]\n", "4:9 M202 The field 'role' is missing"),
        (fact("when: 2025-02-30"), "5:61 M204 '2025-02-30' is no date: 2025-02 has 28 days, not 30"),
        (fact("when: [2025]"), "5:61 M203 'when' must be a date, not a list"),
        (fact("when: true"), "5:61 M203 'when' must be a date, not true"),
        (fact("value: 83"), "5:55 M205 A value is a bound and a unit, not a bare number"),
        (fact("value: {at_least: 2}"), "5:55 M205 A value needs a unit"),
        (fact("value: {unit: m}"), "5:55 M205 A value needs a bound"),
        (fact("value: {about: 1, exactly: 1, unit: m}"), "5:55 M205 Exactly and about do not go together"),
        (fact("value: {exactly: two, unit: m}"), "5:72 M203 'exactly' must be a number, not text"),
        (fact("replaces: a.b.c"), "5:65 M208 'a.b.c' is not a valid id"),
        (fact("credibility: 7"), "5:68 M207 'credibility' must be 6 or less"),
        (fact("credibility: 0"), "5:68 M207 'credibility' must be 1 or more"),
        (fact("credibility: 2.0"), "5:68 M203 'credibility' must be a whole number, not the number 2.0"),
        (fact("marking: PINK"), "5:64 M207 'PINK' is not a marking"),
        (fact("extent: around"), "5:63 M207 'around' is not an extent"),
        (fact("note: ''"), "5:61 M207 'note' must not be empty"),
        (fact("positions: [{by: a, stance: asserts, anonymous: 1}]"), "5:103 M203 'anonymous' must be true or false, not the number 1"),
        (ACTOR.replace("person", "~"), "2:7 M203 'kind' must be one word, not empty"),
        (ACTOR + "roles: [{role: R, sources: []}]\n", "4:28 M207 'sources' must have at least 1 item"),
        (ACTOR.replace("harbour-notice", "x" * 101), "3:11 M207 'id' must have at most 100 characters"),
        (ACTOR + "aliases: {a: b}\n", "4:10 M203 'aliases' must be a list, not a mapping"),
        (ACTOR + "aliases: [a, 7]\n", "4:14 M203 Item 2 of 'aliases' must be text, not the number 7"),
        (ACTOR + "relations: [a]\n", "4:13 M203 Item 1 of 'relations' must be a mapping of fields, not text"),
        ("[]\n", "1:1 M203 The file must be a mapping of fields, not a list"),
    ],
)  # fmt: skip
def test_faults_of_an_actor(loaded: Load, sheet: str, said: str) -> None:
    findings = loaded({"content/actors/pilot.yml": sheet}).findings
    assert f"content/actors/pilot.yml:{said}" in [f"{f.span} {f.code} {f.message}" for f in findings]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("url: javascript:alert(1)", "M206 This address may not be linked: it does not begin with http:// or https://"),
        ("language: English", "M208 'English' is not a valid language"),
        ("retracted: {on: 2025-4-2, why: W}", "M204 '2025-4-2' is no date: it is not a day of the form YYYY-MM-DD"),
        ("repeats: [Notice]", "M208 'Notice' is not a valid id"),
        ("reliability: G", "M207 'G' is not a reliability"),
    ],
)
def test_faults_of_a_source(loaded: Load, more: str, said: str) -> None:
    findings = loaded({"content/sources/letter.yml": f"{SOURCE}{more}\n"}).findings
    assert said in [f"{f.code} {f.message}" for f in findings]


@pytest.mark.parametrize(
    ("sheet", "hint"),
    [
        (ACTOR + "native_nam: x\n", "Did you mean 'native_name'?"),
        (ACTOR + "zzz: x\n", "Known here: aliases, facts, formerly, kind, marking,"),
        (ACTOR.replace("person", "persona"), "Did you mean 'person'? Allowed: person, government,"),
        (fact("positions: [{by: a, stance: asert}]"), "Did you mean 'asserts'? Allowed: asserts, confirms,"),
        ("kind: person\n", "Add 'name': Name as the pages show it."),
        (fact("value: {at_leest: 1, unit: m}"), "Did you mean 'at_least'?"),
    ],
)
def test_the_hint_says_how_to_mend_it(loaded: Load, sheet: str, hint: str) -> None:
    findings = loaded({"content/actors/pilot.yml": sheet}).findings
    assert any(finding.hint.startswith(hint) for finding in findings)


def test_all_faults_of_a_sheet_come_at_once(loaded: Load) -> None:
    sheet = "kind: no\ncolour: x\nfacts: [{id: A}, {id: b, statement: '', when: x}]\n"
    codes = [finding.code for finding in loaded({"content/actors/pilot.yml": sheet}).findings]
    assert sorted(codes) == ["M201", "M202", "M202", "M204", "M207", "M207", "M208"]
