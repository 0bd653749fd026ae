"""A field stands twice in one mapping.

## What it does
Reports the second of two equal keys.

## Why it matters
YAML readers keep one of the two and drop the other in silence: a sourced statement could vanish unseen.

## Example
    name: Harbour Authority
    name: Port Authority

## How to mend it
Delete one of them. If both are meant, they belong in a list.
"""

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity, Span

RULE = Rule("Y102", "duplicate-key", Severity.ERROR, __doc__)


def finding(span: Span, key: str, first: Span) -> Diagnostic:
    """`first` is where the key stands for the first time."""
    return Diagnostic(
        RULE, span, f"The field '{key}' stands twice", "Delete one of the two.", (Note(first, "first here"),)
    )
