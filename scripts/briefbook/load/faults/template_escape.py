"""A brief tries more than calling a briefing function.

## What it does
Allows `{{ function("id") }}` and `{% judgement … %}` with literal arguments. Reports every other use of Jinja:
attributes, indexes, loops, filters, includes, assignments, arithmetic.

## Why it matters
Briefs come from many hands. Through attributes a template can reach Python, through loops it can fill the memory.
Briefs are read, not run.

## Example
    {{ ''.__class__.__mro__ }}
    {% for i in range(10) %}…{% endfor %}

## How to mend it
Write the text out, or call one of the functions in CONTRIBUTING.md. What a page looks like is the templates' business.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("B503", "template-escape", Severity.ERROR, __doc__)

_WORDS = {
    "Getattr": "an attribute", "Getitem": "an index", "For": "a loop", "If": "a condition", "Filter": "a filter",
    "Include": "an include", "Import": "an import", "FromImport": "an import", "Extends": "an extends",
    "Macro": "a macro", "Assign": "an assignment", "AssignBlock": "an assignment", "Name": "a variable",
    "Const": "a literal", "FilterBlock": "a filter", "With": "a with block", "Block": "a block", "CallBlock": "a call block",
}  # fmt: skip


def finding(span: Span, node: str) -> Diagnostic:
    """`node` is the name of Jinja's node."""
    what = _WORDS.get(node, "an expression")
    return Diagnostic(
        RULE, span, f"A brief may call briefing functions only; this is {what}", 'Write {{ facts("sheet.fact") }}.'
    )
