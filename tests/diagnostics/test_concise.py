"""One line per finding."""

from __future__ import annotations

from briefbook.diagnostics import Diagnostic, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.concise import concise

ERROR = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
WARNING = Rule("BB900", "stale-link", Severity.WARNING, "A link has moved.")


def test_each_finding_is_one_line_and_the_count_comes_last() -> None:
    report = Report.of(
        [
            Diagnostic(WARNING, Span.at("b.yml", 3, 7), "Moved.", "Follow it."),
            Diagnostic(ERROR, Span.at("a.yml", 2, 1), "Unknown."),
        ],
        {},
    )
    assert concise(report) == ("a.yml:2:1: BB101 Unknown.\nb.yml:3:7: BB900 Moved.\nFound 1 error and 1 warning.\n")


def test_a_message_with_a_line_break_stays_on_one_line() -> None:
    report = Report.of([Diagnostic(ERROR, Span.at("a.yml"), "Unknown\nfield.")], {})
    assert concise(report).splitlines() == ["a.yml:1:1: BB101 Unknown<U+000A>field.", "Found 1 error."]


def test_nothing_found_is_said() -> None:
    assert concise(Report.of([], {})) == "No findings.\n"
