"""Plain words are read by the core schema of YAML 1.2, not by YAML 1.1."""

from __future__ import annotations

import math

import pytest

from briefbook.source import parse_yaml


def value(text: str) -> object:
    document, findings = parse_yaml("a.yml", f"a: {text}\n")
    assert findings == []
    assert document is not None
    assert isinstance(document.data, dict)
    return document.data["a"]


@pytest.mark.parametrize(
    "word",
    [
        "on", "no", "yes", "off", "y", "N", "On", "NO",
        "2025-11-23", "2025-11-23T12:30:00Z", "12:30", "1:2:3", "1_000", "0x10", "0o17", "0b1", ".inf", ".nan",
        "1.2.3", "1e", "e3", "+", "--", ".", "1,000", "tRUE", "nULL", "<<", "=", "none", "None", "1 2",
    ],
)  # fmt: skip
def test_words_stay_words(word: str) -> None:
    assert value(word) == word


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0), ("83", 83), ("-7", -7), ("+7", 7), ("007", 7), ("2025", 2025),
        ("1.5", 1.5), ("1.", 1.0), (".5", 0.5), ("-0.5", -0.5), ("1e3", 1000.0), ("1.5E-2", 0.015), ("+1e+2", 100.0),
    ],
)  # fmt: skip
def test_numbers_are_numbers(text: str, number: float) -> None:
    assert value(text) == number
    assert type(value(text)) is type(number)


@pytest.mark.parametrize("word", ["true", "True", "TRUE"])
def test_true(word: str) -> None:
    assert value(word) is True


@pytest.mark.parametrize("word", ["false", "False", "FALSE"])
def test_false(word: str) -> None:
    assert value(word) is False


@pytest.mark.parametrize("word", ["null", "Null", "NULL", "~", "", "# comment"])
def test_nothing(word: str) -> None:
    assert value(word) is None


@pytest.mark.parametrize("text", ['"83"', "'true'", '"~"', '""', "!!str 83", "|\n  83", ">-\n  83"])
def test_quoted_is_text(text: str) -> None:
    assert isinstance(value(text), str)


def test_a_number_of_any_length_is_no_error() -> None:
    assert value("9" * 4000) == int("9" * 4000)
    assert value("9" * 5000) == math.inf


@pytest.mark.parametrize(
    ("text", "read"), [("!!int 83", 83), ("!!float 1.5", 1.5), ("!!bool true", True), ("!!null ~", None)]
)
def test_a_tag_that_says_what_the_word_says_is_let_through(text: str, read: object) -> None:
    assert value(text) == read


@pytest.mark.parametrize(
    "text",
    ["!!int x", "!!int 1_000", "!!int 0x10", "!!float nan", "!!bool yes", "!!null word", "!!timestamp 2025-01-01"],
)
def test_a_tag_that_the_word_does_not_fit_is_refused(text: str) -> None:
    document, findings = parse_yaml("a.yml", f"a: {text}\n")
    assert [finding.code for finding in findings] == ["Y110"]
    assert document is not None
    assert document.data == {"a": text.split(" ")[1]}


def test_keys_are_always_words() -> None:
    document, _ = parse_yaml("a.yml", "1: a\ntrue: b\n~: c\n2025-11-23: d\n")
    assert document is not None
    assert document.data == {"1": "a", "true": "b", "~": "c", "2025-11-23": "d"}
