"""A line is indented with a tab.

## What it does
Reports a tab where YAML wants spaces.

## Why it matters
YAML forbids tabs in indentation, since editors do not agree on their width.

## Example
    facts:
    <tab>- id: opened

## How to mend it
Replace the tab by spaces, two for each level; most editors can do this for the whole file.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y103", "tab-indentation", Severity.ERROR, __doc__)


def finding(span: Span) -> Diagnostic:
    """`span` is the tab."""
    return Diagnostic(
        RULE, span, "This line is indented with a tab", "Use spaces, two for each level (YAML forbids tabs here)."
    )
