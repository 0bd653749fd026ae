"""The dossier itself is closed more tightly than the audience that it is built for.

## What it does
Refuses a build for an audience below the marking of `content/dossier.yml`.

## Why it matters
The dossier's title, description and publisher stand on every page. A build without them is none.

## Example
    briefbook build --audience GREEN     # and content/dossier.yml says marking: AMBER

## How to mend it
Build for the dossier's own marking or a higher one. Or, if its title and description may be shown to that audience, give
the dossier the lower marking, and the sheets and briefs that need it their own.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P605", "dossier-above-audience", Severity.ERROR, __doc__)


def finding(span: Span, own: str, audience: str) -> Diagnostic:
    """`span` is where the dossier is marked, `own` its label, `audience` that of the build."""
    return Diagnostic(
        RULE,
        span,
        f"The dossier is {own}; nothing of it can be published for {audience}",
        f"Build for {own} or above, or mark what is closed sheet by sheet.",
    )
