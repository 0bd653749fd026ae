"""A file is a link that leads out of the dossier.

## What it does
Refuses links (symbolic links) below `content/` or `briefs/` whose target lies outside the project's folder.

## Why it matters
Whoever can add a file could otherwise publish any file of the machine that builds the site.

## Example
`content/sources/keys.yml -> /home/desk/.ssh/config`

## How to mend it
Delete the link and put the file itself in its place.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y112", "outside-dossier", Severity.ERROR, __doc__)


def finding(span: Span) -> Diagnostic:
    """The target is not named: it is no business of the site's."""
    return Diagnostic(
        RULE,
        span,
        "This link leads out of the dossier; it is not read",
        "Put the file itself here, or delete the link.",
    )
