"""The typesetter refuses a part of a document.

## What it does
Reports each PDF that cannot be set though all its characters have a font and no template of the desk is at fault. Parts
of the document are left out until the one that fails is found: a fact, a sheet, or a block of the brief.

## Why it matters
A PDF without its structure cannot be read aloud or filed, so none is written. Nor is the site: the last good one stays
as it was.

## Example
A letterhead without an alternative text, or a fact that a template of briefbook cannot lay out.

## How to mend it
Look at the place that is named, and at the last change in `templates/`. If neither is at fault, briefbook is: report it
with the words under "detail".
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P608", "not-set", Severity.ERROR, __doc__)


def finding(span: Span, name: str, why: str) -> Diagnostic:
    """`name` is the document's, `why` the typesetter's own word."""
    return Diagnostic(
        RULE,
        span,
        f"{name} cannot be printed",
        f"Look at this place and at the last change in templates/; else it is a fault of briefbook. Detail: {why}",
    )
