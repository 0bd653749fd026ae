"""An id or a file name is not made of lower-case letters, digits and hyphens.

## What it does
Reports ids of facts, references, file names and language tags that do not follow their pattern.

## Why it matters
Ids become addresses and file names. `../` in one could write outside the site; capitals and accents differ between
systems.

## Example
    id: ../../index
    id: Killed_2025

## How to mend it
Use `killed-2025-11-22`: a to z, 0 to 9, single hyphens.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M208", "bad-id", Severity.ERROR, __doc__)


def finding(span: Span, name: str, given: object) -> Diagnostic:
    """`name` is the field (or "file name") whose pattern it breaks."""
    what = name if name in {"file name", "language", "line"} else "id"
    return Diagnostic(
        RULE,
        span,
        f"'{given}' is not a valid {what}",
        "Use a to z, 0 to 9 and single hyphens; a dot stands between sheet and fact.",
    )
