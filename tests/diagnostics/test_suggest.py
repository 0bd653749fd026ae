"""Guessing what a mistyped name was meant to be."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import did_you_mean

KNOWN = ["nicolas-maduro", "white-house", "us-southern-command", "boat-strikes.killed-2025-11-22", "Marking"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("nicolas-madura", "nicolas-maduro"),
        ("maduro", "nicolas-maduro"),
        ("WHITE-HOUSE", "white-house"),
        ("southern", "us-southern-command"),
        ("boat-strikes.killed-2025-11-23", "boat-strikes.killed-2025-11-22"),
        ("killed", "boat-strikes.killed-2025-11-22"),
        ("marking", "Marking"),
    ],
)
def test_a_near_miss_is_named(word: str, meant: str) -> None:
    assert did_you_mean(word, KNOWN) == f"Did you mean '{meant}'?"


@pytest.mark.parametrize("word", ["zzzzzz", "", "x", "-", "."])
def test_nothing_near_gives_no_hint(word: str) -> None:
    assert did_you_mean(word, KNOWN) == ""


def test_nothing_known_gives_no_hint() -> None:
    assert did_you_mean("maduro", []) == ""


@pytest.mark.parametrize("word", ["coast", "coast-gard-of-x", "SHIP"])
def test_the_hint_does_not_hang_on_the_order_of_what_is_known(word: str) -> None:
    known = ["z-coast-guard-of-somewhere", "a-coast-guard-of-elsewhere", "Ship", "ship"]
    assert did_you_mean(word, known) == did_you_mean(word, reversed(known)) != ""
