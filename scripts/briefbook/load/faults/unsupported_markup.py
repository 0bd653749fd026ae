"""A brief uses markup that is not carried to both web and print.

## What it does
Reports code blocks, rules, images and spans other than `{.context}`.

## Why it matters
A brief is one tree for the page and the PDF. Figures and tables come from facts, through functions, so that they
stay true when facts change.

## Example
    ![Map](map.png)

## How to mend it
Use headings, paragraphs, lists, quotations, emphasis, links, citations and functions.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B506", "unsupported-markup", Severity.ERROR, __doc__)

_WORDS = {
    "fence": "A code block", "code_block": "A code block", "hr": "A horizontal rule", "image": "An image",
    "code_inline": "Code", "brackets": "More than a hundred open brackets", "span": "A span that is not {.context}",
}  # fmt: skip


def finding(span: Span, token: str) -> Diagnostic:
    """`token` is the parser's name for it."""
    return Diagnostic(
        RULE,
        span,
        f"{_WORDS.get(token, 'This markup')} cannot stand in a brief",
        "Write it as text or with a function.",
    )
