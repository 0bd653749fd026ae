"""A file lies where no file of its sort belongs.

## What it does
Reports files below `content/` and `briefs/` that are neither a sheet, nor the dossier, nor a brief.

## Why it matters
Such a file is not read, so what it says is missing from the site.

## Example
    content/actor/port-authority.yml        # the folder is called actors
    briefs/situation/november.md            # an issue is named after its date

## How to mend it
Sheets: `content/{actors,assets,events,questions,sources}/ID.yml`. Briefs: `briefs/NAME/brief.yml` and
`briefs/NAME/2025-11-23.md`.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M209", "misplaced-file", Severity.ERROR, __doc__)


def finding(file: str, why: str, hint: str) -> Diagnostic:
    """`why` says what is odd about the place."""
    return Diagnostic(RULE, Span.at(file), why, hint)
