"""A page links to something that the site does not hold.

## What it does
Follows every link of every written page, anchors included, before the site is put in place.

## Why it matters
A reader who asks "who says so?" must not end at an error page. The last good site stays as it was.

## Example
A link in a brief to `../../actors/harbour-office/`, after that sheet was renamed.

## How to mend it
Correct the link; in briefs, cite facts instead of linking to pages, since citations are checked by `briefbook check`.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P602", "broken-link", Severity.ERROR, __doc__)


def finding(page: str, link: str) -> Diagnostic:
    """`page` is the written file, `link` the address that leads nowhere."""
    return Diagnostic(RULE, Span.at(page), f"The link '{link}' leads nowhere", "Correct it where the page is written.")
