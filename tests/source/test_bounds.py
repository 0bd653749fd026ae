"""Bounds on what a file may unfold to."""

from __future__ import annotations

import itertools

import pytest

from briefbook.source import construct, parse_yaml

AT_LIMIT = construct.MAX_DEPTH


def codes(text: str) -> list[str]:
    return [finding.code for finding in parse_yaml("a.yml", text)[1]]


def nested(levels: int) -> str:
    """`levels` lists inside each other; the innermost holds a word."""
    return "[" * levels + "x" + "]" * levels


def test_forty_levels_are_read_and_no_more() -> None:
    assert codes(nested(AT_LIMIT)) == []
    assert codes(nested(AT_LIMIT + 1)) == ["Y109"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "{a: " * 50_000,
        "- " * 50_000,
        "? " * 50_000,
        "[{" * 25_000,
        "\n".join(" " * level + "a:" for level in range(2_000)),
        "a: [" + "[" * 50_000 + "]" * 50_000,
    ],
    ids=["lists", "mappings", "dashes", "keys", "both", "lines", "closed"],
)
def test_nesting_without_end_neither_crashes_nor_passes(text: str) -> None:
    assert codes(text) == ["Y109"]


def test_brackets_in_text_are_no_nesting() -> None:
    text = "a: '" + "[{" * 1_000 + "'\n"
    assert codes(text) == []


def test_many_brackets_side_by_side_are_no_nesting() -> None:
    assert codes("[" + "[], " * 1_000 + "]") == []


def test_values_are_counted_each_time_an_alias_repeats_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(construct, "MAX_VALUES", 12)
    assert codes("a: &a [1, 2, 3]\nb: *a\n") == []
    assert codes("a: &a [1, 2, 3]\nb: *a\nc: *a\n") == ["Y108"]


def test_a_bomb_of_aliases_stops_early() -> None:
    names = "abcdefghi"
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{new}: &{new} [{', '.join(['*' + old] * 10)}]" for old, new in itertools.pairwise(names)]
    document, findings = parse_yaml("a.yml", "\n".join(lines))
    assert document is None
    assert [finding.code for finding in findings] == ["Y108"]


def test_an_anchor_inside_itself_is_too_deep_whichever_way() -> None:
    assert codes("&a [*a]") == ["Y109"]
    assert codes("a: &a {b: *a}") == ["Y109"]
    assert codes("a: &a\n  - b: [*a]\n") == ["Y109"]


def test_what_was_found_before_a_bound_is_said_too() -> None:
    assert codes("a: 1\na: 2\nb: &b [*b]\n") == ["Y102", "Y109"]
