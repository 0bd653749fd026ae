"""A rule and its documentation."""

from __future__ import annotations

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

DOC = """Reports a field
that no sheet knows.

    A misspelt field would be lost.

Mend it by correcting the name.
"""


def test_the_summary_is_the_first_paragraph_on_one_line() -> None:
    assert Rule("BB101", "unknown-field", Severity.ERROR, DOC).summary == "Reports a field that no sheet knows."


def test_the_explanation_is_the_whole_docstring_without_its_own_indentation() -> None:
    indented = "Reports a field.\n\n    Why.\n\n        example\n    "
    assert Rule("BB101", "unknown-field", Severity.ERROR, indented).explanation == (
        "Reports a field.\n\nWhy.\n\n    example"
    )


def test_a_finding_has_the_code_and_the_weight_of_its_rule() -> None:
    error = Diagnostic(Rule("BB101", "unknown-field", Severity.ERROR, DOC), Span.at("a.yml"), "Wrong.")
    warning = Diagnostic(Rule("BB900", "stale-link", Severity.WARNING, DOC), Span.at("a.yml"), "Moved.")
    assert (error.code, error.is_error) == ("BB101", True)
    assert (warning.code, warning.is_error) == ("BB900", False)
