"""A brief cannot be printed.

## What it does
Reports what the typesetter refuses: most often a character that no font at hand has, or a rule of PDF/UA-1 that the
page would break.

## Why it matters
A missing character would print as an empty box, and a PDF without its structure cannot be read aloud.

## Example
A source whose title is written in a script that none of the fonts covers.

## How to mend it
Put a font for the script into `templates/fonts/`, or give the name in another script.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P601", "not-printable", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`why` is the typesetter's own word."""
    return Diagnostic(RULE, span, f"This brief cannot be printed: {why}", "See briefbook rule P601.")


def glyph(span: Span, text: str) -> Diagnostic:
    """No font has a letter of `text`."""
    codes = " ".join(f"U+{ord(char):04X}" for char in text[:4])
    return Diagnostic(
        RULE,
        span,
        f"No font can print '{text}' ({codes}), which this brief or a sheet that it shows holds",
        "Put a font for this script into templates/fonts/, or give the name in another script.",
    )
