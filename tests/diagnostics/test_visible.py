"""What a terminal would obey or hide is spelt out, wherever it comes from."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.diagnostics import Diagnostic, Note, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.concise import concise
from briefbook.diagnostics.formats.full import full, visible
from briefbook.diagnostics.formats.github import github

RULE = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain, accents: caf\u00e9, \u6771\u4eac", "plain, accents: caf\u00e9, \u6771\u4eac"),
        ("a\tb", "a    b"),
        ("\x1b[31m", "<U+001B>[31m"),
        ("\u202etxt.exe", "<U+202E>txt.exe"),
        ("zero\u200bwidth", "zero<U+200B>width"),
        ("\ufeffname", "<U+FEFF>name"),
        ("a\u2028b", "a<U+2028>b"),
        ("\ue000", "<U+E000>"),
        ("\udcff", "<U+DCFF>"),
        ("\U000e0041", "<U+E0041>"),
    ],
)
def test_hidden_characters_are_spelt_out(text: str, seen: str) -> None:
    assert visible(text) == seen


@given(st.text(st.characters()))
def test_nothing_hidden_is_left(text: str) -> None:
    assert not {unicodedata.category(char)[0] for char in visible(text)} & {"C"}


@pytest.mark.parametrize("form", [full, concise, github])
@pytest.mark.parametrize("field", ["message", "hint", "note", "file"])
def test_no_field_of_a_finding_reaches_the_terminal_raw(field: str, form: Callable[[Report], str]) -> None:
    evil = "a\x1b]0;owned\x07\u202e"
    finding = Diagnostic(
        RULE,
        Span.at(evil if field == "file" else "a.yml"),
        evil if field == "message" else "Wrong.",
        evil if field == "hint" else "",
        (Note(Span.at("a.yml"), evil if field == "note" else "Here."),),
    )
    text = form(Report.of([finding], {}))
    assert not {"\x1b", "\x07", "\u202e"} & set(text)
