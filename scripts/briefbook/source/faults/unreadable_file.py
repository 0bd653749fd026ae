"""A file cannot be read.

## What it does
Reports a sheet or a brief that the system does not let briefbook open.

## Why it matters
A file that is passed over in silence would be missing from the site.

## Example
A broken link, or a file that belongs to another user.

## How to mend it
Mend the link or the file's permissions.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y113", "unreadable-file", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`why` is the system's own word."""
    return Diagnostic(RULE, span, f"The file cannot be read: {why}", "Mend the link or the file's permissions.")
