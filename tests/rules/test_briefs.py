"""The finer points of the rules about briefs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph
from briefbook.rules import check

ISSUE = "briefs/harbour/2025-04-10.md"
FRONT = "---\ntitle: The bridge\ncutoff: 2025-04-09\nsummary: What is known.\n---\n"
JUDGED = '{%% judgement likelihood="likely", confidence="low", rests_on=["bridge-closure.closed"] %%}\n%s\n{%% endjudgement %%}'
Said = Callable[[str], list[str]]


@pytest.fixture
def said(graph: Callable[[Mapping[str, str]], Graph]) -> Said:
    def run(text: str, front: str = FRONT) -> list[str]:
        findings = check(graph({ISSUE: front + text + "\n"}))
        return [f"{f.span.start.line}:{f.span.start.column} {f.code}" for f in findings if f.code != "E402"]

    return run


@pytest.mark.parametrize(
    "text",
    [
        "It was closed on 2 April [@bridge-closure.closed].",
        "It was closed in 2025 [@bridge-closure.closed]. [@bridge-closure.ships-2025-04-05]",
        "14 ships, closed on 2 April [@bridge-closure.closed; @bridge-closure.ships-2025-04-05].",
        'It kept {{ value("bridge-closure.ships-2025-04-05") }}, or 14.',
        "The question is open [@closing-power].",
        JUDGED % "It will last beyond 2 April.",
        "[Up to 9 April 2025.]{.context}",
        "[Of 10 April.]{.context}",
        "## Up to 9 April",
        "The F-35 came [@bridge-closure.closed].",
        "One ship came [@bridge-closure.closed].",
    ],
)
def test_sourced(said: Said, text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was closed on 3 April [@bridge-closure.closed].", ["6:18 B509"]),
        ("It kept 14 ships [@bridge-closure.closed].", ["6:9 B509"]),
        ("It kept 14-16 ships [@bridge-closure.ships-2025-04-05].", ["6:12 B509"]),
        ("Some *15* came [@bridge-closure.closed].", ["6:7 B509"]),
        ("Some A&amp;B 15 came [@bridge-closure.closed].", ["6:14 B509"]),
        (JUDGED % "It will last 30 days.", ["7:14 B509"]),
        ("It will last 30 days.", ["6:1 B510", "6:14 B508"]),
        ("[It lasts 30 days.]{.context}", ["6:11 B508"]),
        ("[It lasts 30 days [@bridge-closure.closed].]{.context}", ["6:11 B508"]),
        ("## The 30 days", ["6:8 B508"]),
        ("## The **30** days", ["6:10 B508"]),
        ("## The [30](https://x.example/) days", ["6:9 B508"]),
        ("> ## The 30 days", ["6:10 B508"]),
        ("- # The 30 days", ["6:9 B508"]),
        ("{{ sources() }}\n\nBare.", ["8:1 B510"]),
        ("Bare [@bridge-closure.closed]. Bare.", ["6:32 B510"]),
        ("- Bare\n- Bare", ["6:3 B510", "7:3 B510"]),
        ("It kept 15 [@bridge-closure.closing].", ["6:13 B507"]),
        ("{{ facts('bridge-closure.closing', 'bridge-closure.closed') }}", ["6:1 B507"]),
        ("{{ questions('closing-power', 'bridge-closure.closed') }}", ["6:1 B507"]),
        ("{{ facts('closing-power') }}", ["6:1 B507"]),
        ("Now [@harbour-authority].", ["6:6 B507"]),
        (JUDGED.replace("likely", "unlikely-ish") % "Yes.", ["6:1 B513"]),
        (JUDGED.replace("closed", "closing") % "Yes.", ["6:1 B507"]),
    ],
)
def test_unsourced(said: Said, text: str, found: list[str]) -> None:
    assert sorted(said(text)) == found


@pytest.mark.parametrize("text", ["The 30 days", "'The 30 days'", ">-\n  The\n  30 days"])
def test_numbers_in_title_and_summary_are_placed_at_the_field(said: Callable[..., list[str]], text: str) -> None:
    assert said("", FRONT.replace("What is known.", text)) == ["4:10 B508"]
    assert said("", FRONT.replace("The bridge", text)) == ["2:8 B508"]


@pytest.mark.parametrize(("cutoff", "late"), [("2025-04-05", False), ("2025-04-04", True)])
def test_a_fact_is_known_with_its_first_source(said: Callable[..., list[str]], cutoff: str, late: bool) -> None:
    front = FRONT.replace("2025-04-09", cutoff)
    assert said("Ships [@bridge-closure.ships-2025-04-05].", front) == ["6:8 B511"] * late
    assert said("Worn [@bridge-closure.worn-bearing].", front) == []
    assert said("{{ facts('bridge-closure.ships-2025-04-05') }}", front) == ["6:1 B511"] * late
