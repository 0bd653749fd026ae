"""A citation cannot be read.

## What it does
Reports what stands in `[@…]` and is not an id, or ids divided by semicolons, each with a locator after a comma.

## Why it matters
The sentence would lose its ground, and its number would be checked against nothing.

## Example
    [@bridge.closed @bridge.opened]     # a semicolon is missing

## How to mend it
    [@bridge.closed; @bridge.opened, para. 4]
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B505", "malformed-citation", Severity.ERROR, __doc__)


def finding(span: Span, text: str) -> Diagnostic:
    """`text` is the part that cannot be read."""
    return Diagnostic(RULE, span, f"'{text}' is no citation", "Write [@sheet.fact] or [@sheet.fact; @other.fact].")
