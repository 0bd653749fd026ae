from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.render.search.fold import indexed, words

# tests/site/browser/test_search.py holds the script to the same.
CASES: list[tuple[str, list[str]]] = json.loads(Path(__file__).with_name("folding.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "found"), CASES)
def test_case_accents_and_signs_do_not_matter(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Hull CVN 78", "cvn78"),
        ("Hull CVN-78", "cvn78"),
        ("Hull CVN78", "78"),
        ("the F-35A fighters", "f35a"),
        ("Su-30MK2", "su30mk2"),
        ("Türk Öl", "tuerk"),
        ("Göteborg", "goteborg"),
        ("Городской совет Кострины", "kostriny"),
        ("Δημοτικό", "dimotiko"),
        ("Åland", "aaland"),
    ],
)
def test_other_ways_to_write_it_are_found(written: str, asked: str) -> None:
    assert asked in indexed(written)


def test_a_word_of_plain_letters_is_there_once() -> None:
    assert indexed("The gate was stuck") == ["the", "gate", "was", "stuck"]


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    for word in words(text):
        again = words(word)
        assert again == [word] or all(len(one) <= 2 for one in again)


@given(st.text())
def test_what_is_asked_as_written_is_found(text: str) -> None:
    assert set(words(text)) <= set(indexed(text))
