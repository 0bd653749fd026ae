"""A file begins with a byte order mark.

## What it does
Reports the three bytes EF BB BF at the start of a file.

## Why it matters
UTF-8 needs no such mark. It is invisible, it makes the first key unlike its name for many tools, and it shows as
a change in every comparison.

## Example
A file saved as "UTF-8 with BOM" or "UTF-8 with signature".

## How to mend it
Save the file as plain UTF-8.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y104", "byte-order-mark", Severity.ERROR, __doc__)


def finding(file: str) -> Diagnostic:
    """For the whole file."""
    return Diagnostic(RULE, Span.at(file), "The file begins with a byte order mark", 'Save it as "UTF-8" without BOM.')
