"""A brief's Jinja part is not closed or not Jinja.

## What it does
Reports the place at which Jinja cannot read the brief.

## Why it matters
Without the end of a tag, the rest of the brief would be swallowed.

## Example
    {{ facts("bridge.closed" }}
    {% judgement confidence="low", rests_on=["bridge.closed"] %} … and no endjudgement

## How to mend it
Close what is open. Two braces in a row always open a tag; where they are meant as text, use other words.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B502", "template-syntax", Severity.ERROR, __doc__)


def finding(span: Span, why: str) -> Diagnostic:
    """`why` is Jinja's own word."""
    return Diagnostic(RULE, span, f"This tag cannot be read: {why}", "Is a bracket, a quote or an end tag missing?")
