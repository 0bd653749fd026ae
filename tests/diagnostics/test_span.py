"""Places in a file."""

from __future__ import annotations

import dataclasses

import pytest

from briefbook.diagnostics import Position, Span


def test_a_span_ends_after_its_last_character() -> None:
    assert Span.at("a.yml", 2, 3, 4) == Span("a.yml", Position(2, 3), Position(2, 7))


def test_a_span_is_never_empty() -> None:
    assert Span.at("a.yml", 1, 5, 0).end == Position(1, 6)


def test_a_span_is_written_as_editors_open_it() -> None:
    assert str(Span.at("content/a.yml", 12, 3)) == "content/a.yml:12:3"


def test_a_file_alone_is_its_first_character() -> None:
    assert str(Span.at("a.yml")) == "a.yml:1:1"


def test_spans_are_ordered_by_number_not_by_spelling() -> None:
    assert Span.at("a.yml", 9) < Span.at("a.yml", 10) < Span.at("b.yml", 1)


def test_a_span_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Span.at("a.yml").file = "b.yml"  # type: ignore[misc]
