"""A brief has no front matter.

## What it does
Reports issues that do not begin with a block of YAML between two lines of three hyphens.

## Why it matters
Title, cut-off and summary stand there; without a cut-off nobody can tell what the issue could know.

## Example
    # Situation brief
    The text begins at once.

## How to mend it
    ---
    title: Situation brief
    cutoff: 2025-11-23
    summary: What was reported up to the cut-off.
    ---
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B501", "front-matter", Severity.ERROR, __doc__)


def finding(file: str, why: str) -> Diagnostic:
    """`why` says whether the start or the end is missing."""
    return Diagnostic(RULE, Span.at(file, width=3), why, "Begin the file with ---, the fields, and another ---.")
