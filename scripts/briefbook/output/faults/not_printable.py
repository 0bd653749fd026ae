"""A brief cannot be printed.

## What it does
Reports each character of a sheet or brief that no font at hand has, where it first stands in its file. Fonts at hand are
briefbook's own, which cover Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, kana and Hangul, and
those in `templates/fonts/`.

## Why it matters
A missing character would print as an empty box.

## Example
A source whose title is written in a script that none of the fonts covers.

## How to mend it
Put a font for the script into `templates/fonts/`, or give the name in another script. The file must be a TrueType or
OpenType font whose licence allows embedding.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P601", "not-printable", Severity.ERROR, __doc__)

_MEND = "Put a font for this script into templates/fonts/, or write it in another script."


def glyph(span: Span, text: str) -> Diagnostic:
    """No font has a letter of `text`."""
    codes = " ".join(f"U+{ord(char):04X}" for char in text[:4])
    return Diagnostic(RULE, span, f"No font can print '{text}' ({codes})", _MEND)
