"""A required field is missing.

## What it does
Reports fields that must be there and are not.

## Why it matters
Without it the page could not say what it is about, or where it comes from.

## Example
A source sheet without `consulted` does not tell the reader how much of it was read.

## How to mend it
Add the field.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M202", "missing-field", Severity.ERROR, __doc__)


def finding(span: Span, name: str, meaning: str) -> Diagnostic:
    """`span` is the mapping in which it is missing; `meaning` the field's description."""
    return Diagnostic(
        RULE, span, f"The field '{name}' is missing", f"Add '{name}': {meaning}" if meaning else "Add it."
    )


def no_dossier(file: str) -> Diagnostic:
    """The file that names the dossier is not there."""
    return Diagnostic(
        RULE, Span.at(file), "There is no dossier.yml", "Write one, with title, description and publisher."
    )
