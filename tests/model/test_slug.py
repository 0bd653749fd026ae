"""Ids, and references made of ids: safe as a file name, an anchor and an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from briefbook.model.references import FactRef
from briefbook.model.text import Slug

SLUG: TypeAdapter[str] = TypeAdapter(Slug)
FACT: TypeAdapter[str] = TypeAdapter(FactRef)

BAD = [
    "../x", "..", ".", "/etc", "a/b", "a\\b", "Maduro", "a b", "a--b", "-a", "a-", "", " ", "abc\n", "\nabc",
    "abc ", "a_b", "a#b", "a%2fb", "a\x00", "caf\u00e9", "\u0661", "\u0430bc", "x" * 101,
]  # fmt: skip


@pytest.mark.parametrize("text", ["a", "7", "boat-strikes", "killed-2025-11-22", "x" * 100])
def test_an_id_is_read(text: str) -> None:
    assert SLUG.validate_python(text) == text
    assert FACT.validate_python(text) == text
    assert FACT.validate_python(f"sheet.{text}") == f"sheet.{text}"


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        SLUG.validate_python(text)


@pytest.mark.parametrize("text", [*BAD[:-1], "a.b.c", ".a", "a.", "a..b", "a.B", "a.b\n", "a\n.b", "a:b"])
def test_what_is_no_reference_to_a_fact_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        FACT.validate_python(text)


@given(st.text() | st.text("ab1-.\n A"))
def test_an_id_holds_lower_case_digits_and_single_hyphens_alone(text: str) -> None:
    try:
        slug = SLUG.validate_python(text)
    except ValidationError:
        return
    assert slug == text
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert all(slug.split("-"))
