"""The table of formats."""

from __future__ import annotations

from itertools import permutations

import pytest

from briefbook.diagnostics import Diagnostic, Report, Rule, Severity, Span
from briefbook.diagnostics.formats import FORMATS

RULE = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
FINDINGS = (
    Diagnostic(RULE, Span.at("a.yml", 2), "Unknown.", "Leave it out."),
    Diagnostic(RULE, Span.at("a.yml", 2), "Unknown.", "Rename it."),
    Diagnostic(RULE, Span.at("b.yml", 1), "Unknown."),
)


def test_the_names_are_those_of_the_command() -> None:
    assert {"text", "concise", "json", "github"} <= FORMATS.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_the_order_in_which_findings_arrive_changes_no_byte(name: str) -> None:
    written = {FORMATS[name](Report.of(found, {})) for found in permutations(FINDINGS)}
    assert len(written) == 1


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_code_and_place_and_ends_its_last_line(name: str) -> None:
    text = FORMATS[name](Report.of([Diagnostic(RULE, Span.at("b.yml", 7), "Unknown.")], {}))
    assert "BB101" in text
    assert "b.yml" in text
    assert "7" in text
    assert text.endswith("\n")
