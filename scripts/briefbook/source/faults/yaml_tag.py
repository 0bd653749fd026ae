"""A value carries a YAML tag.

## What it does
Reports tags such as `!!python/object` or `!include`.

## Why it matters
Tags can ask a reader to build objects or run code. briefbook reads plain text, numbers, lists and mappings only.

## Example
    name: !!python/object/apply:os.system [id]

## How to mend it
Delete the tag. Text that begins with `!` goes in quotes.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y110", "yaml-tag", Severity.ERROR, __doc__)


def finding(span: Span, tag: str) -> Diagnostic:
    """`tag` is the tag as the parser reads it."""
    shown = tag.replace("tag:yaml.org,2002:", "!!")
    return Diagnostic(
        RULE, span, f"The tag {shown} is not allowed", "Delete the tag; put text that begins with ! in quotes."
    )
