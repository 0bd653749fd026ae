"""A sheet has a field that does not exist.

## What it does
Reports fields that the kind of sheet does not know.

## Why it matters
A mistyped field would be passed over in silence, and what it says would be missing from every page.

## Example
    statment: The bridge was closed.

## How to mend it
Correct the name. `briefbook schema` writes the fields of each kind; editors that know the schema complete them.
"""

from collections.abc import Iterable

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span, did_you_mean

RULE = Rule("M201", "unknown-field", Severity.ERROR, __doc__)


def finding(span: Span, name: str, known: Iterable[str]) -> Diagnostic:
    """`known` are the fields that may stand there."""
    names = sorted(known)
    hint = did_you_mean(name, names) or (f"Known here: {', '.join(names)}." if names else "Delete it.")
    return Diagnostic(RULE, span, f"There is no field '{name}' here", hint)
