"""A date is no date, or a period ends before it begins.

## What it does
Reports dates that the calendar does not have, dates in other notations than EDTF (levels 0 and 1, Library of
Congress, 2019), and intervals that run backwards.

## Why it matters
Cut-offs, timelines and clocks are computed from dates; a wrong one moves facts between issues.

## Example
    when: 2025-02-30
    when: 2025-11-23/2025-11-20
    when: 23 November 2025

## How to mend it
Write `2025-11-23`, `2025-11`, `2025`, an interval `2025-09-02/2025-11-22`, `2025-09-02/..` for what goes on,
`2025-11~` for about, `2025-11?` for uncertain.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M204", "bad-date", Severity.ERROR, __doc__)


def finding(span: Span, given: object, why: str) -> Diagnostic:
    """`why` says what is wrong with it."""
    return Diagnostic(
        RULE, span, f"'{given}' is no date: {why}", "Write 2025-11-23, 2025-11, 2025-09-02/.. or 2025-11~ (EDTF)."
    )
