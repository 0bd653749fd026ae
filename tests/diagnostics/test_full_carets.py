"""Where the caret stands: under what a terminal shows, not under what the file counts."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import Diagnostic, Position, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.full import full

RULE = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")


def shown(text: str, span: Span) -> tuple[str, str]:
    """The excerpt's two lines of text and of carets, without the margin."""
    lines = full(Report.of([Diagnostic(RULE, span, "Wrong.")], {"a.yml": text})).split("\n")
    return lines[3].removeprefix("  1 | "), lines[4].removeprefix("    | ")


@pytest.mark.parametrize(
    ("line", "column", "width", "text", "carets"),
    [
        pytest.param("name: A", 7, 1, "name: A", "      ^", id="plain"),
        pytest.param("名前: 東京", 5, 2, "名前: 東京", "      ^^^^", id="wide"),
        pytest.param("\tname: A", 2, 4, "    name: A", "    ^^^^", id="after a tab"),
        pytest.param("\tname: A", 1, 1, "    name: A", "^^^^", id="a tab itself"),
        pytest.param("e\u0301te\u0301: A", 8, 1, "e\u0301te\u0301: A", "     ^", id="combining accents"),
        pytest.param("a\u0941: A", 5, 1, "a\u0941: A", "   ^", id="marks of Indic scripts"),
        pytest.param("a\u202eb: A", 3, 1, "a<U+202E>b: A", "         ^", id="after a bidi override"),
        pytest.param("a\x1b[31m", 2, 1, "a<U+001B>[31m", " ^^^^^^^^", id="an escape itself"),
        pytest.param("name:", 6, 1, "name:", "     ^", id="just past the line"),
        pytest.param("", 1, 1, "", "^", id="empty line"),
    ],
)
def test_carets_stand_under_their_stretch(line: str, column: int, width: int, text: str, carets: str) -> None:
    assert shown(line + "\n", Span.at("a.yml", 1, column, width)) == (text, carets)


def test_a_stretch_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    span = Span("a.yml", Position(1, 3), Position(2, 2))
    assert shown("- [1,\n   2]\n", span) == ("- [1,", "  ^^^")


@pytest.mark.parametrize("before", [0, 10, 61, 300, 596])
def test_a_long_line_is_cut_around_the_caret(before: int) -> None:
    line = "x" * before + "HERE" + "y" * (596 - before)
    text, carets = shown(line, Span.at("a.yml", 1, before + 1, 4))
    assert len(text) == 120
    assert text[carets.index("^") : len(carets)] == "HERE"


def test_a_cut_line_shows_what_stands_before_and_after() -> None:
    text, carets = shown("x" * 300 + "HERE" + "y" * 300, Span.at("a.yml", 1, 301, 4))
    assert text == "x" * 60 + "HERE" + "y" * 56
    assert carets == " " * 60 + "^^^^"


def test_carets_end_where_a_cut_line_ends() -> None:
    text, carets = shown("x" * 200 + "\n", Span.at("a.yml", 1, 1, 200))
    assert (len(text), carets) == (120, "^" * 120)


def test_a_column_far_past_a_long_line_still_gets_one_caret() -> None:
    _, carets = shown("x" * 300 + "\n", Span.at("a.yml", 1, 1000))
    assert carets == " " * 120 + "^"
