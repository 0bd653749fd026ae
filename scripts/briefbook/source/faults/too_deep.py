"""A file is nested too deeply.

## What it does
Stops where mappings and lists stand more than 40 levels inside each other, or an alias holds itself.

## Why it matters
No sheet needs more than eight levels. Endless nesting is a mistake or an attack.

## Example
    a: &a [*a]

## How to mend it
Take the nesting apart; an alias may not stand inside its own anchor.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y109", "too-deep", Severity.ERROR, __doc__)


def finding(span: Span, limit: int) -> Diagnostic:
    """`limit` is the number of levels allowed."""
    return Diagnostic(
        RULE, span, f"This is nested more than {limit} levels deep", "Does an alias stand inside its own anchor?"
    )
