"""A value is of another type than its field.

## What it does
Reports text where a list belongs, a list where a mapping belongs, a number where text belongs, and the like.

## Why it matters
What it means cannot be told for sure, and briefbook does not guess.

## Example
    name: 117        # a name is text: put it in quotes
    aliases: CVN-78  # a list, even of one

## How to mend it
Write it as the message says.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("M203", "wrong-type", Severity.ERROR, __doc__)

WANTED: dict[str, tuple[str, str]] = {
    "string_type": ("text", "Put it in quotes."),
    "number_type": ("a number", "Write digits without separators or quotes: 15000."),
    "int_type": ("a whole number", "Write digits without quotes."),
    "literal_error": ("one word", "Write one of the words that the field's description lists: briefbook schema."),
    "enum": ("one word", "Write one of the words that the field's description lists: briefbook schema."),
    "edtf": ("a date", "Write 2025-11-23, 2025-11, 2025-09-02/.. or 2025-11~ (EDTF)."),
    "bool_type": ("true or false", "Write true or false, without quotes."),
    "tuple_type": ("a list", "Write each item on its own line after a hyphen, or in [ ]."),
    "model_type": ("a mapping of fields", "Write fields as `name: value`, one a line."),
    "model_attributes_type": ("a mapping of fields", "Write fields as `name: value`, one a line."),
    "dict_type": ("a mapping of fields", "Write fields as `name: value`, one a line."),
}


def finding(span: Span, label: str, given: object, kind: str) -> Diagnostic:
    """`label` names the field or item, `kind` is pydantic's error type, `given` the value found."""
    wanted, hint = WANTED.get(kind, ("something else", "See the field's description: briefbook schema."))
    return Diagnostic(RULE, span, f"{label} must be {wanted}, not {_is(given)}", hint)


def _is(given: object) -> str:
    match given:
        case None:
            return "empty"
        case bool():
            return str(given).lower()
        case int() | float():
            return f"the number {given}"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "a mapping"
    return "something else"
