"""A briefing function is called wrongly, or does not exist.

## What it does
Reports unknown functions and tags, and calls with the wrong number or kind of arguments.

## Why it matters
The table or value would be missing from the brief.

## Example
    {{ fact("bridge.closed") }}      # the function is called facts
    {{ value() }}                    # of what?

## How to mend it
Compare with the usage in the message.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B504", "bad-call", Severity.ERROR, __doc__)


def unknown(span: Span, name: str, suggestion: str, known: list[str]) -> Diagnostic:
    """There is no such function."""
    hint = suggestion or f"Functions: {', '.join(known)}."
    return Diagnostic(RULE, span, f"There is no briefing function '{name}'", hint)


def finding(span: Span, name: str, why: str, usage: str) -> Diagnostic:
    """The function exists; `why` says what is wrong with the call."""
    return Diagnostic(RULE, span, f"'{name}' is called wrongly: {why}", f"Usage: {usage}")
