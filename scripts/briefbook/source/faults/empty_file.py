"""A file says nothing.

## What it does
Reports a file that is empty or holds only comments.

## Why it matters
Its name promises a sheet or a brief; other files may refer to it.

## Example
A file of no bytes, left behind by a failed save.

## How to mend it
Fill it in (`briefbook new KIND NAME` writes a start), or delete it.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y106", "empty-file", Severity.ERROR, __doc__)


def finding(file: str, line_offset: int = 0) -> Diagnostic:
    """`line_offset` is the number of lines before the empty part."""
    return Diagnostic(RULE, Span.at(file, 1 + line_offset), "There is nothing here", "Fill it in, or delete the file.")
