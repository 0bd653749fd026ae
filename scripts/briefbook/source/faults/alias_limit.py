"""A file unfolds to too many values.

## What it does
Counts the values of a file, with everything that aliases (`*name`) repeat, and stops at 100,000.

## Why it matters
A few lines of nested aliases can unfold to billions of values and fill the machine's memory.

## Example
    a: &a [x, x, x, x, x, x, x, x, x]
    b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
    c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]

## How to mend it
Write the text out instead of using aliases; split a sheet that is truly so large.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y108", "alias-limit", Severity.ERROR, __doc__)


def finding(span: Span, limit: int) -> Diagnostic:
    """`limit` is the number of values allowed."""
    return Diagnostic(
        RULE, span, f"The file unfolds to more than {limit:,} values", "Do not nest aliases; write the text out."
    )
