"""A run's findings: sorted, without repeats, counted."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.diagnostics import Diagnostic, Note, Report, Rule, Severity, Span

ERROR = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
WARNING = Rule("BB900", "stale-link", Severity.WARNING, "A link has moved.")


def test_findings_come_by_file_line_column_code_and_message() -> None:
    inorder = [
        Diagnostic(ERROR, Span.at("a.yml", 2, 9), "A."),
        Diagnostic(ERROR, Span.at("a.yml", 10, 1), "A."),
        Diagnostic(ERROR, Span.at("a.yml", 10, 2), "A."),
        Diagnostic(ERROR, Span.at("a.yml", 10, 2), "B."),
        Diagnostic(WARNING, Span.at("a.yml", 10, 2), "A."),
        Diagnostic(ERROR, Span.at("b.yml", 1, 1), "A."),
    ]
    assert list(Report.of(reversed(inorder), {}).findings) == inorder


def test_exact_repeats_are_dropped_and_others_kept() -> None:
    one = Diagnostic(ERROR, Span.at("a.yml"), "A.")
    again = Diagnostic(ERROR, Span.at("a.yml"), "A.")
    noted = Diagnostic(ERROR, Span.at("a.yml"), "A.", notes=(Note(Span.at("b.yml"), "here"),))
    assert Report.of([one, again, noted], {}).findings == (one, noted)


def test_errors_and_warnings_are_counted_apart() -> None:
    findings = [Diagnostic(rule, Span.at("a.yml", n), "A.") for n, rule in enumerate([ERROR, WARNING, ERROR], 1)]
    report = Report.of(findings, {})
    assert (report.errors, report.warnings) == (2, 1)


@given(
    st.lists(
        st.builds(
            Diagnostic,
            st.sampled_from([ERROR, WARNING]),
            st.builds(Span.at, st.sampled_from("ab"), st.integers(1, 2)),
            st.sampled_from("mn"),
            st.sampled_from("hi"),
        )
    ),
    st.randoms(use_true_random=False),
)
def test_the_same_findings_make_the_same_report_in_whatever_order(findings: list[Diagnostic], random: Random) -> None:
    shuffled = random.sample(findings, len(findings))
    assert Report.of(shuffled, {}) == Report.of(findings, {})
    assert len(Report.of(findings, {}).findings) == len(set(findings))


@pytest.mark.parametrize(
    ("text", "number", "line"),
    [
        ("one\ntwo\n", 1, "one"),
        ("one\ntwo\n", 2, "two"),
        ("one\ntwo", 2, "two"),
        ("one\r\ntwo\r\n", 1, "one"),
        ("one\n\nthree", 2, ""),
        ("one\n", 9, None),
        ("one\n", 0, None),
        ("one\n", -1, None),
        ("form\x0cfeed\ntwo\n", 2, "two"),
        ("para\u2029graph\ntwo\n", 2, "two"),
        ("sep\x1carator\ntwo\n", 2, "two"),
    ],
)
def test_lines_are_those_that_editors_count(text: str, number: int, line: str | None) -> None:
    assert Report.of([], {"a.yml": text}).line("a.yml", number) == line


def test_a_file_without_text_has_no_lines() -> None:
    assert Report.of([], {}).line("a.yml", 1) is None
