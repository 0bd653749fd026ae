"""A file is larger than one megabyte.

## What it does
Refuses to read a sheet or a brief of more than 1,000,000 bytes.

## Why it matters
A sheet of a thousand facts is a tenth of that. A larger one is a mistake, such as a pasted document, or an attack.

## Example
A 50 MB export saved as `content/sources/export.yml`.

## How to mend it
Split it into several sheets, or take out what is not a fact.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y111", "file-too-large", Severity.ERROR, __doc__)


def finding(span: Span, size: int, limit: int) -> Diagnostic:
    """`size` and `limit` in bytes."""
    return Diagnostic(
        RULE, span, f"The file has {size:,} bytes; at most {limit:,} are read", "Split it into several sheets."
    )
