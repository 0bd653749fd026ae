"""Workflow commands, escaped as GitHub reads them."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import Diagnostic, Position, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.github import github

RULE = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
WARNING = Rule("BB900", "stale-link", Severity.WARNING, "A link has moved.")


def line(finding: Diagnostic) -> str:
    """The one command written for the finding."""
    command, count, end = github(Report.of([finding], {})).split("\n")
    assert count.startswith("Found 1 ")
    assert end == ""
    return command


def test_a_finding_is_one_command() -> None:
    finding = Diagnostic(RULE, Span.at("content/a.yml", 2, 3, 6), "Unknown field.", "Leave it out.")
    assert line(finding) == (
        "::error file=content/a.yml,line=2,col=3,endColumn=9,title=BB101 unknown-field::Unknown field.%0ALeave it out."
    )


def test_a_warning_is_a_warning_and_a_missing_hint_leaves_no_empty_line() -> None:
    assert line(Diagnostic(WARNING, Span.at("a.yml"), "Moved.")).startswith("::warning file=a.yml,line=1,")
    assert line(Diagnostic(WARNING, Span.at("a.yml"), "Moved.")).endswith("::Moved.")


def test_a_stretch_over_several_lines_has_no_end_column() -> None:
    span = Span("a.yml", Position(1, 5), Position(3, 2))
    assert line(Diagnostic(RULE, span, "Wrong.")) == (
        "::error file=a.yml,line=1,col=5,title=BB101 unknown-field::Wrong."
    )


@pytest.mark.parametrize(
    ("message", "written"),
    [
        ("50% of it", "50%25 of it"),
        ("already %0A", "already %250A"),
        ("a: b, c", "a: b, c"),
        ("two\nlines", "two<U+000A>lines"),
        ("::warning::fake", "::warning::fake"),
        ("x\r\n::error::fake", "x<U+000D><U+000A>::error::fake"),
    ],
)
def test_a_message_cannot_start_a_command_of_its_own(message: str, written: str) -> None:
    assert line(Diagnostic(RULE, Span.at("a.yml"), message)).split("unknown-field::", 1)[1] == written


@pytest.mark.parametrize(
    ("file", "written"),
    [("a,b.yml", "a%2Cb.yml"), ("a:b.yml", "a%3Ab.yml"), ("100%.yml", "100%25.yml")],
)
def test_a_file_name_cannot_end_its_property(file: str, written: str) -> None:
    assert line(Diagnostic(RULE, Span.at(file), "Wrong.")).startswith(f"::error file={written},line=1,")


def test_a_line_break_in_a_file_name_starts_no_line() -> None:
    assert "evil" in line(Diagnostic(RULE, Span.at("a\n::error::evil.yml"), "Wrong."))
