"""Every value of a document knows its line and column."""

from __future__ import annotations

import pytest

from briefbook.source import Document, Path, parse_yaml

SHEET = """\
# a comment
name: Harbour Authority
facts:
  - id: closed
    value: {at_least: 14, unit: "ships"}
    sources: [notice, {id: gazette, at: p. 1}]
  - id: opened
long: >-
  folded
  text
empty:
"""


def document(text: str = SHEET, line_offset: int = 0) -> Document:
    found, findings = parse_yaml("a.yml", text, line_offset=line_offset)
    assert found is not None
    assert findings == []
    return found


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("name",), "2:7", "2:1"),
        (("facts",), "4:5", "3:1"),
        (("facts", 0), "4:5", "4:5"),
        (("facts", 0, "id"), "4:9", "4:5"),
        (("facts", 0, "value"), "5:12", "5:5"),
        (("facts", 0, "value", "at_least"), "5:23", "5:13"),
        (("facts", 0, "value", "unit"), "5:33", "5:27"),
        (("facts", 0, "sources", 0), "6:15", "6:15"),
        (("facts", 0, "sources", 1, "at"), "6:41", "6:37"),
        (("facts", 1, "id"), "7:9", "7:5"),
        (("long",), "8:7", "8:1"),
        (("empty",), "11:7", "11:1"),
        ((), "2:1", "2:1"),
    ],
)
def test_the_place_of_a_value_and_of_its_key(path: Path, value: str, key: str) -> None:
    sheet = document()
    assert str(sheet.span(path)) == f"a.yml:{value}"
    assert str(sheet.span(path, key=True)) == f"a.yml:{key}"


@pytest.mark.parametrize(
    ("path", "closest"),
    [
        (("nam",), "2:1"),
        (("facts", 0, "value", "about"), "5:5"),
        (("facts", 9), "3:1"),
        (("name", "deeper"), "2:1"),
        (("name", 0), "2:1"),
    ],
)
def test_what_does_not_exist_is_placed_at_the_closest_thing_above_it(path: Path, closest: str) -> None:
    assert str(document().span(path)) == f"a.yml:{closest}"


def test_lines_before_the_yaml_are_counted() -> None:
    sheet = document("title: Bridge\ncutoff: 2025-04-09\n", line_offset=1)
    assert str(sheet.span(("cutoff",))) == "a.yml:3:9"
    assert sheet.span(("cutoff",)).end.column == 19


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 1\nb: [\n", "a.yml:5:1"),
        ("a: 1\na: 2\n", "a.yml:4:1"),
        ("", "a.yml:3:1"),
        ('a: "open\n', "a.yml:3:4"),
        ("a:\n\tb: 1\n", "a.yml:4:1"),
        ("a: !x y\n", "a.yml:3:4"),
        ("a: 1\n\x00", "a.yml:4:1"),
        ("a: " + "[" * 50 + "]" * 50, "a.yml:3:44"),
        ("a: " + "[" * 500, "a.yml:3:43"),
    ],
)
def test_findings_are_placed_after_the_lines_before(text: str, place: str) -> None:
    _, findings = parse_yaml("a.yml", text, line_offset=2)
    assert [str(finding.span) for finding in findings] == [place]


def test_columns_count_characters_not_bytes() -> None:
    assert str(document("{né: 1, 𝒳: 2}").span(("𝒳",))) == "a.yml:1:12"
