"""The format for people, as whole blocks."""

from __future__ import annotations

from textwrap import dedent

from briefbook.diagnostics import Diagnostic, Note, Report, Rule, Severity, Span
from briefbook.diagnostics.formats.full import full

UNKNOWN = Rule("BB101", "unknown-field", Severity.ERROR, "A sheet has a field that no sheet knows.")
STALE = Rule("BB900", "stale-link", Severity.WARNING, "A link has moved.")


def test_a_finding_shows_the_place_the_line_a_caret_and_how_to_mend_it() -> None:
    finding = Diagnostic(UNKNOWN, Span.at("a.yml", 2, 1, 6), "Unknown field 'colour'.", "Did you mean 'kind'?")
    report = Report.of([finding], {"a.yml": "name: A\ncolour: red\n"})
    assert full(report) == dedent("""\
        error[BB101] Unknown field 'colour'.
          --> a.yml:2:1
            |
          2 | colour: red
            | ^^^^^^
          help: Did you mean 'kind'?
          rule: unknown-field (briefbook rule BB101)

        Found 1 error.
        """)


def test_a_note_shows_its_own_place_and_line() -> None:
    note = Note(Span.at("a.yml", 1, 1, 4), "first named here")
    report = Report.of(
        [Diagnostic(UNKNOWN, Span.at("a.yml", 10, 3), "Twice.", notes=(note,))],
        {"a.yml": "name: A\n" + "\n" * 8 + "  name: B\n"},
    )
    assert full(report) == dedent("""\
        error[BB101] Twice.
          --> a.yml:10:3
             |
          10 |   name: B
             |   ^
          note: first named here
          --> a.yml:1:1
            |
          1 | name: A
            | ^^^^
          rule: unknown-field (briefbook rule BB101)

        Found 1 error.
        """)


def test_a_file_that_was_not_read_is_named_without_a_line() -> None:
    report = Report.of([Diagnostic(STALE, Span.at("gone.yml"), "Moved.")], {"a.yml": "name: A\n"})
    assert full(report) == dedent("""\
        warning[BB900] Moved.
          --> gone.yml:1:1
          rule: stale-link (briefbook rule BB900)

        Found 1 warning.
        """)


def test_a_line_past_the_end_of_the_file_is_named_without_a_line() -> None:
    report = Report.of([Diagnostic(UNKNOWN, Span.at("a.yml", 9), "Missing.")], {"a.yml": "name: A\n"})
    assert full(report).splitlines()[1:3] == [
        "  --> a.yml:9:1",
        "  rule: unknown-field (briefbook rule BB101)",
    ]


def test_blocks_are_parted_by_an_empty_line_and_counted_at_the_end() -> None:
    report = Report.of(
        [
            Diagnostic(STALE, Span.at("b.yml"), "Moved."),
            Diagnostic(UNKNOWN, Span.at("a.yml", 2), "Unknown."),
            Diagnostic(UNKNOWN, Span.at("a.yml", 1), "Unknown."),
        ],
        {},
    )
    blocks = full(report).split("\n\n")
    assert [block.split("\n")[1] for block in blocks[:3]] == [
        "  --> a.yml:1:1",
        "  --> a.yml:2:1",
        "  --> b.yml:1:1",
    ]
    assert blocks[3] == "Found 2 errors and 1 warning.\n"


def test_nothing_found_is_said() -> None:
    assert full(Report.of([], {})) == "No findings.\n"
