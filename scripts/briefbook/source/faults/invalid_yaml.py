"""A file is not YAML.

## What it does
Reports the first place at which the YAML parser gives up. The other files are still checked.

## Why it matters
Nothing of such a file can be read, so everything in it would be missing from the site.

## Example
    name: "Office of the Registrar     # the closing quote is missing

## How to mend it
Look at the line named and the one above it: an unclosed quote or bracket, a missing space after a colon, a
line that is indented unlike its neighbours. Put text that holds `: ` or ` #` in quotes.
"""

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span

RULE = Rule("Y101", "invalid-yaml", Severity.ERROR, __doc__)

_HINTS = {
    "could not find expected ':'": "A key needs a colon and a space after it; is the line above indented too far?",
    "mapping values are not allowed": "Put text that holds a colon in quotes, or mend the indentation.",
    "did not find expected key": "Indent this line like its neighbours; is a quote left open above?",
    "did not find expected '-' indicator": "Indent list items alike, each beginning with a hyphen and a space.",
    "found unexpected end of stream": "A quote or bracket is left open.",
    "found undefined alias": "Name an anchor (&name) that stands above it, or write the text out.",
    "cannot start any token": "Put text that begins with this character in quotes.",
}


def finding(span: Span, problem: str, context: str = "") -> Diagnostic:
    """`problem` and `context` are the parser's own words."""
    hint = next((hint for words, hint in _HINTS.items() if words in problem), "")
    where = f" {context}" if context else ""
    text = problem.removeprefix("found ").strip()
    return Diagnostic(RULE, span, f"This is not YAML:{where}, {text}" if where else f"This is not YAML: {text}",
                      hint or "Look at this line and the one above: quotes, brackets, indentation.")  # fmt: skip


def bad_key(span: Span) -> Diagnostic:
    """A list or mapping stands where the name of a field belongs."""
    return Diagnostic(
        RULE, span, "A field's name must be a word", "Is this `{{ … }}` or `[ … ]` meant as text? Put it in quotes."
    )
