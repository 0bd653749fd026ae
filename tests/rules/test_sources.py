"""The finer points of the rules about sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import build
from briefbook.load import Loaded
from briefbook.rules import check

Load = Callable[[Mapping[str, str]], Loaded]
SOURCE = "title: T\npublisher: P\nkind: news\nconsulted: full\n"
ACTOR = "name: Pilot\nkind: person\n"


@pytest.fixture
def said(loaded: Load) -> Callable[[Mapping[str, str]], list[str]]:
    def run(files: Mapping[str, str]) -> list[str]:
        return [f"{finding.code} {finding.message}" for finding in check(build(loaded(files)))]

    return run


Said = Callable[[Mapping[str, str]], list[str]]


def source(name: str, more: str = "") -> dict[str, str]:
    return {f"content/sources/{name}.yml": SOURCE + more}


def actor(more: str) -> dict[str, str]:
    return {"content/actors/pilot.yml": ACTOR + more}


def test_a_source_is_used_by_lineage_up_and_down(said: Said) -> None:
    assert said(source("child", "repeats: gazette-report\n")) == []
    assert said(source("sister", "repeats: harbour-notice\n")) == []
    assert said(source("stranger", "repeats: other\n") | source("other")) == [
        "E402 Nothing uses the source 'other'",
        "E402 Nothing uses the source 'stranger'",
    ]


def test_a_source_that_only_a_cited_one_repeats_is_used(said: Said) -> None:
    assert said(source("agency") | source("paper", "repeats: agency\n") | actor("sources: [paper]\n")) == []


@pytest.mark.parametrize(
    ("child", "parent", "older"),
    [
        ("2025-04-01", "2025-04-02", True),
        ("2025-04-02", "2025-04-02", False),
        ("2025-04", "2025-04-20", False),
        ("2025-03", "2025-04", True),
        ("2025-04-01/..", "2025-04-02", False),
        ("2025-04-01", "2025-03/2025-05", False),
    ],
)
def test_older_means_surely_older(said: Said, child: str, parent: str, older: bool) -> None:
    files = source("child", f"published: {child}\nrepeats: [agency]\n") | source("agency", f"published: {parent}\n")
    messages = said(files | actor("sources: [child]\n"))
    assert [message.split(" ")[0] for message in messages] == ["E405"] * older
