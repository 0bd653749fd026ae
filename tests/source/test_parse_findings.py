"""What the YAML reader refuses, and what it still gives."""

from __future__ import annotations

import pytest

from briefbook.source import parse_yaml


def codes(text: str) -> list[str]:
    return [finding.code for finding in parse_yaml("a.yml", text)[1]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: b: c", "Y101"),
        ('a: "open', "Y101"),
        ("a: [1, 2", "Y101"),
        ("a: *nobody", "Y101"),
        ("a: @x", "Y101"),
        ("--- a\n--- b", "Y101"),
        ("? [list]\n: key", "Y101"),
        ("{{ x }}", "Y101"),
        ("a: 1\nb: 2\na: 3", "Y102"),
        ("a: {b: 1, b: 2}", "Y102"),
        ("a:\n\tb: 1", "Y103"),
        ("", "Y106"),
        ("# only a comment\n", "Y106"),
        ("~", "Y106"),
        ('a: "\\u202E"', "Y107"),
        ('a: "\\x1b[31m"', "Y107"),
        ("a: &a [*a]", "Y109"),
        ("a: " + "[" * 41 + "]" * 41, "Y109"),
        ("a: !x y", "Y110"),
        ("a: !!python/name:os.system ''", "Y110"),
        ("a: !!set {x}", "Y110"),
        ("a: !!binary aGk=", "Y110"),
    ],
)
def test_each_fault_has_its_code(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_the_first_of_two_equal_keys_is_kept_and_both_are_shown() -> None:
    document, (finding,) = parse_yaml("a.yml", "name: first\nname: second\n")
    assert document is not None
    assert document.data == {"name": "first"}
    assert (str(finding.span), str(finding.notes[0].span)) == ("a.yml:2:1", "a.yml:1:1")


def test_an_unclosed_quote_is_shown_where_it_opens() -> None:
    _, (finding,) = parse_yaml("a.yml", 'a: 1\nb: "open\nc: 3\nd: 4\n')
    assert str(finding.span) == "a.yml:2:4"
    assert finding.hint == "A quote or bracket is left open."


def test_the_parsers_words_stay_on_one_line() -> None:
    _, (finding,) = parse_yaml("a.yml", "name: Harbour\nkind: \x07agency\n")
    assert finding.message == "This is not YAML: control characters are not allowed"
    assert str(finding.span) == "a.yml:2:7"


@pytest.mark.parametrize("char", ["\r", "\x85", "\u2028", "\u2029"])
def test_lines_are_counted_as_editors_count_them(char: str) -> None:
    _, findings = parse_yaml("a.yml", f"a: 'x{char}y'\nb: !x z\n")
    assert [str(finding.span) for finding in findings] == ["a.yml:2:4"]


def test_windows_line_ends_are_line_ends() -> None:
    document, findings = parse_yaml("a.yml", "a: 1\r\nb: two\r\n")
    assert findings == []
    assert document is not None
    assert document.data == {"a": 1, "b": "two"}
    assert str(document.span(("b",))) == "a.yml:2:4"


def test_an_alias_stands_for_what_it_names() -> None:
    document, findings = parse_yaml("a.yml", "a: &x {b: 1}\nc: *x\n")
    assert findings == []
    assert document is not None
    assert document.data == {"a": {"b": 1}, "c": {"b": 1}}
