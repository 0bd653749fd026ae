"""A file is not UTF-8.

## What it does
Reports the first byte that no UTF-8 text can hold.

## Why it matters
In another encoding, such as Latin-1, every accented letter would come out wrong.

## Example
`Nicolás` saved as Latin-1 holds the byte E1.

## How to mend it
Save the file as UTF-8 (in most editors: "Save with encoding").
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y105", "not-utf8", Severity.ERROR, __doc__)


def finding(span: Span, byte: int) -> Diagnostic:
    """`byte` is the first that does not fit."""
    return Diagnostic(
        RULE, span, f"This is not UTF-8: byte {byte:02X} at this place", "Save the file with the encoding UTF-8."
    )
