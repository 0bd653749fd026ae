"""Findings for machines."""

from __future__ import annotations

import json

from briefbook.diagnostics import Diagnostic, Note, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.json import as_json

RULE = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
WARNING = Rule("BB900", "stale-link", Severity.WARNING, "A link has moved.")


def test_every_part_of_a_finding_has_its_key() -> None:
    note = Note(Span.at("b.yml", 4, 5, 2), "also here")
    finding = Diagnostic(RULE, Span.at("a.yml", 2, 3, 6), "Unknown.", "Leave it out.", (note,))
    assert json.loads(as_json(Report.of([finding], {}))) == {
        "errors": 1,
        "warnings": 0,
        "findings": [
            {
                "code": "BB101",
                "name": "unknown-field",
                "severity": "error",
                "message": "Unknown.",
                "hint": "Leave it out.",
                "file": "a.yml",
                "line": 2,
                "column": 3,
                "end_line": 2,
                "end_column": 9,
                "notes": [
                    {
                        "text": "also here",
                        "file": "b.yml",
                        "line": 4,
                        "column": 5,
                        "end_line": 4,
                        "end_column": 7,
                    }
                ],
            }
        ],
    }


def test_no_hint_is_null_and_no_notes_an_empty_list() -> None:
    (found,) = json.loads(as_json(Report.of([Diagnostic(WARNING, Span.at("a.yml"), "Moved.")], {})))["findings"]
    assert (found["hint"], found["notes"], found["severity"]) == (None, [], "warning")


def test_nothing_found_is_still_an_object() -> None:
    text = as_json(Report.of([], {}))
    assert json.loads(text) == {"errors": 0, "warnings": 0, "findings": []}
    assert text.endswith("}\n")


def test_text_comes_back_as_it_was() -> None:
    message = 'quote " backslash \\ newline \n escape \x1b \u6771\u4eac \U0001f6a2'
    text = as_json(Report.of([Diagnostic(RULE, Span.at("a.yml"), message)], {}))
    assert json.loads(text)["findings"][0]["message"] == message
    assert "\x1b" not in text


def test_a_file_name_that_is_not_utf8_can_be_written() -> None:
    report = Report.of([Diagnostic(RULE, Span.at("bad\udcff.yml"), "Wrong.")], {})
    assert json.loads(as_json(report).encode())["findings"][0]["file"] == "bad\udcff.yml"
