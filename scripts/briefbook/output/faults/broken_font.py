"""A font of the desk cannot be used.

## What it does
Reports files in `templates/fonts/` that are no TrueType or OpenType font, are damaged, or have no PostScript name.

## Why it matters
Such a file is passed over: its letters would be set in another face, or in none.

## Example
A web font (WOFF) that was renamed to `.ttf`, or a download that broke off.

## How to mend it
Put the whole font there again, or take it away.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P609", "broken-font", Severity.ERROR, __doc__)


def finding(file: str) -> Diagnostic:
    """`file` is the font's path below the project's root."""
    return Diagnostic(
        RULE,
        Span.at(file),
        "This font cannot be used: it is damaged, of another format, or has no PostScript name",
        "Put the whole TrueType or OpenType font there again, or take it away.",
    )
