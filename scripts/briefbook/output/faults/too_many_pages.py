"""An issue has more pages than its brief may have.

## What it does
Counts the printed pages of each issue whose brief sets `pages` in `brief.yml`, and reports an issue that runs over.

## Why it matters
A page for a principal is read because it is one page. What runs over is not read, and nobody notices which part that was.

## Example
`pages: 2` in `briefs/principal/brief.yml`, and an issue whose last five lines stand on a third page.

## How to mend it
Shorten the issue, move detail to a longer brief, or raise the limit.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("P607", "too-many-pages", Severity.ERROR, __doc__)


def finding(span: Span, pages: int, limit: int, lines: int) -> Diagnostic:
    """`lines` are about as many as stand on the pages too many."""
    over = f"about {lines} line{'' if lines == 1 else 's'}"
    return Diagnostic(
        RULE,
        span,
        f"This issue fills {pages} pages and may fill {limit}: it runs over by {over}",
        "Shorten it, or raise `pages` in its brief.yml.",
    )
