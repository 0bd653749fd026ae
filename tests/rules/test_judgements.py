"""The finer points of the rules about judgements and words of likelihood."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph
from briefbook.rules import check

ISSUE, EVENT = "briefs/harbour/2025-04-10.md", "content/events/bridge-closure.yml"
FRONT = "---\ntitle: The bridge\ncutoff: 2025-04-09\nsummary: What is known.\n---\n"
JUDGED = (
    '{%% judgement likelihood=%s, confidence="low", rests_on=["bridge-closure.closed"] %%}\n%s\n{%% endjudgement %%}'
)
CITED = " [@bridge-closure.closed]."
Said = Callable[..., list[str]]


@pytest.fixture
def said(graph: Callable[[Mapping[str, str]], Graph], base: Mapping[str, bytes]) -> Said:
    def run(text: str, dossier: str = "", argument: str = "") -> list[str]:
        event = base[EVENT].decode()
        if argument:
            event = event.replace("stance: confirms,", f'stance: confirms, argument: "{argument}",')
        files = {"content/dossier.yml": base["content/dossier.yml"].decode() + dossier, EVENT: event}
        findings = check(graph({**files, ISSUE: FRONT + text + "\n"}))
        return [f"{f.span.start.line}:{f.span.start.column} {f.code}" for f in findings if f.code != "E402"]

    return run


@pytest.mark.parametrize(
    "text",
    [
        "The likelihood is not given" + CITED,
        'The notice says "it may well last"' + CITED,
        "The notice says “it is likely to last”" + CITED,
        "> It may well last" + CITED,
        "> It is\n> perhaps *likely* to last" + CITED,
        "The remote harbour has probable cause" + CITED,
        "The authority did not rule it out" + CITED,
        "They may do well" + CITED,
        JUDGED % ('"likely"', "It may well last."),
        JUDGED % ('"likely"', "It will probably last. We have low confidence."),
        "It may well last [@bridge-closure.closing].",
    ],
)
def test_allowed(said: Said, text: str) -> None:
    assert [one for one in said(text) if not one.endswith("B507")] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It MAY WELL last" + CITED, ["6:4 B517"]),
        ("It may\nwell last" + CITED, ["6:4 B517"]),
        ("It is *very* likely to last" + CITED, ["6:8 B517"]),
        ("Possibly it is likely" + CITED, ["6:1 B517", "6:16 B517"]),
        ("[It will probably last.]{.context}", ["6:10 B517"]),
        ("- It is a remote chance" + CITED, ["6:11 B517"]),
        ("A strike can't be ruled out" + CITED, ["6:10 B517"]),
        ('"It may well last" is likely' + CITED, ["6:23 B517"]),
        (JUDGED % ('"likely"', "With low confidence, it is unlikely to end."), ["7:6 B514"]),
        ("It is likely, with a moderate level of confidence" + CITED, ["6:22 B514", "6:7 B517"]),
    ],
)
def test_refused(said: Said, text: str, found: list[str]) -> None:
    assert said(text) == found


def test_a_cited_fact_that_holds_the_word_allows_that_word_alone(said: Said) -> None:
    assert said("It is likely to last" + CITED, argument="It is Likely to.") == []
    assert said("It is very likely to last" + CITED, argument="It is likely to.") == ["6:7 B517"]
    assert said("It may well last" + CITED, argument="It is likely to.") == ["6:4 B517"]


def test_other_languages_have_no_list(said: Said) -> None:
    assert said("It may well be likely" + CITED, "language: fr\n") == []
    assert said("It may well last" + CITED, "language: en-GB\n") == ["6:4 B517"]


@pytest.mark.parametrize(
    ("number", "icd", "phia"),
    [("65", True, True), ("7.5", True, False), ("22", True, False), ("99", True, True), ("0", False, False),
     ("0.5", False, True), ("50", True, False), ("100", False, False), ("True", False, False)],
)  # fmt: skip
def test_a_number_is_mapped_to_its_term_or_refused(said: Said, number: str, icd: bool, phia: bool) -> None:
    text = JUDGED % (number, "It will last.")
    assert said(text) == ["6:1 B513"] * (not icd)
    assert said(text, "scale: phia\n") == ["6:1 B513"] * (not phia)
