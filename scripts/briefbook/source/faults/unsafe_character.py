"""A text holds a character that hides or reorders what is read.

## What it does
Reports control characters, bidirectional embeddings, overrides and isolates (Unicode UAX 9), private-use
characters and tags, written out or as an escape in quotes.

## Why it matters
With a right-to-left override a sentence can be shown in another order than it is stored, so that a reader, a
printer and a search see different statements. The others are invisible, or mean something else on each machine.

## Example
`The vessel carried <U+202E>sgurd` shows the word backwards.

## How to mend it
Delete the character. Arabic and Hebrew text needs none of them: browsers and printers order it by themselves.
"""

import unicodedata

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y107", "unsafe-character", Severity.ERROR, __doc__)


def finding(span: Span, char: str) -> Diagnostic:
    """`char` is the character found."""
    name = unicodedata.name(char, "a control or private-use character").lower()
    return Diagnostic(RULE, span, f"U+{ord(char):04X} ({name}) may not stand here", "Delete it; it is invisible.")
