"""No text brings the YAML reader down, and whatever it finds lies in the text."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from briefbook.diagnostics import Diagnostic, Position
from briefbook.source import parse_yaml

YAMLISH = st.text(st.sampled_from(list("ab1 \n\r\t:-?[]{},\"'&*!|>%@#\\~\x00\x85\u2028\ufeffé𝒳")), max_size=40)


def within(text: str, place: Position) -> bool:
    """In the text, right after the end of a line, or at the start of the line after the last."""
    lines = text.split("\n")
    if place.line == len(lines) + 1:
        return place.column == 1
    return 1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1


def placed(text: str, findings: list[Diagnostic]) -> bool:
    return all(within(text, finding.span.start) for finding in findings)


@given(st.one_of(YAMLISH, st.text()))
@example("a: [")
@example("a\x85b: [")
@example("\ufeff\ufeff: &")
@example("? ")
def test_any_text(text: str) -> None:
    document, findings = parse_yaml("a.yml", text)
    assert document is not None or findings
    assert placed(text, findings)
    assert all("\n" not in finding.message for finding in findings)


PLAIN = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=5)
SCALARS = st.one_of(PLAIN, st.integers(), st.booleans(), st.none())
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PLAIN, inner, max_size=3), max_leaves=8
)


@given(st.dictionaries(st.text("abc", min_size=1), VALUES, min_size=1))
def test_what_json_writes_is_read_back(data: dict[str, object]) -> None:
    document, findings = parse_yaml("a.yml", json.dumps(data, ensure_ascii=False))
    assert findings == []
    assert document is not None
    assert document.data == data
