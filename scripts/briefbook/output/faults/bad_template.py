"""A desk's own template cannot be rendered.

## What it does
Reports templates in `templates/` that name what no view has, that Jinja cannot read, or that reach for what the
sandbox forbids.

## Why it matters
A page with a hole in it would look finished. The last good site stays as it was.

## Example
    {{ view.titel }}

## How to mend it
    {{ view.title }}
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P604", "bad-template", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`span` is the template's line, `why` the template engine's own word."""
    return Diagnostic(
        RULE, span, f"This template cannot be rendered: {why}", "The reference of views names every field."
    )
