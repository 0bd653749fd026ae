"""A value lacks its bound or its unit.

## What it does
Reports values that are not one bound (`exactly`, `at_least`, `at_most`, `about`), or a range of `at_least` and
`at_most`, with a `unit`.

## Why it matters
"83" is not what a source says when it says "at least 83 people": without the bound a toll hardens with each
retelling, without the unit it cannot be compared.

## Example
    value: 83

## How to mend it
    value: {at_least: 83, unit: people}
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M205", "bad-value", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`why` says what is wrong with it."""
    sentence = why[0].upper() + why[1:]
    return Diagnostic(
        RULE, span, sentence, "Write {at_least: 83, unit: people}; bounds are exactly, at_least, at_most, about."
    )
