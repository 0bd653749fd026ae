"""A value is not one of those that its field knows.

## What it does
Reports words outside a field's list, numbers outside its range, and texts and lists that are empty or too long.

## Why it matters
Pages, filters and counts rely on these words being the same everywhere.

## Example
    consulted: partly      # full, excerpt or none

## How to mend it
Take one of the words in the message.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span, did_you_mean

RULE = Rule("M207", "not-allowed", Severity.ERROR, __doc__)


def word(span: Span, name: str, given: object, allowed: list[str]) -> Diagnostic:
    """A word outside the list."""
    hint = f"{did_you_mean(str(given), allowed)} Allowed: {', '.join(allowed)}.".strip()
    article = "an" if name[0] in "aeiou" else "a"
    return Diagnostic(RULE, span, f"'{given}' is not {article} {name.replace('_', ' ')}", hint)


def bound(span: Span, name: str, why: str) -> Diagnostic:
    """A number or length outside the bounds; `why` in words."""
    return Diagnostic(RULE, span, f"'{name}' {why}", "See the field's description: briefbook schema.")
