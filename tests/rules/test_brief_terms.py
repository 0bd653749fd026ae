"""Scales and hints in the rules about briefs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from briefbook.graph import Graph
from briefbook.rules import check

ISSUE = "briefs/harbour/2025-04-10.md"
FRONT = "---\ntitle: The bridge\ncutoff: 2025-04-09\nsummary: What is known.\n---\n"
JUDGED = '{%% judgement likelihood="likely", confidence="low", rests_on=["bridge-closure.closed"] %%}\n%s\n{%% endjudgement %%}'


def test_the_hint_names_the_facts_of_a_sheet_that_is_cited_as_a_whole(
    graph: Callable[[Mapping[str, str]], Graph],
) -> None:
    (finding,) = (f for f in check(graph({ISSUE: FRONT + "Now [@bridge-closure].\n"})) if f.code == "B507")
    assert finding.hint.startswith("Cite one of its facts: bridge-closure.closed, bridge-closure.ships-2025-04-05")


def test_the_other_scale_has_other_terms(
    graph: Callable[[Mapping[str, str]], Graph], base: Mapping[str, bytes]
) -> None:
    dossier = base["content/dossier.yml"].decode() + "scale: phia\n"
    issue = FRONT + JUDGED.replace("likely", "realistic possibility", 1) % "Yes." + "\n"
    assert [f.code for f in check(graph({"content/dossier.yml": dossier, ISSUE: issue}))] == []
    assert [f.code for f in check(graph({ISSUE: issue}))] == ["B513"]
