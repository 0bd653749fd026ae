"""A link does not lead to a web page.

## What it does
Lets through addresses that begin with `http://` or `https://`, name a host, and hold no user name, space, quote or
bracket. Reports every other.

## Why it matters
`javascript:` and `data:` links run code in the reader's browser; a user name before the host makes an address look
like another.

## Example
    url: javascript:alert(1)

## How to mend it
Copy the address from the browser's address line. Write spaces as %20.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M206", "unsafe-url", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`why` says what is wrong with it."""
    return Diagnostic(RULE, span, f"This address may not be linked: {why}", "Give the page's http(s) address.")
