"""A source as an author writes it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import Edtf, Source

REPORT: dict[str, Any] = {
    "title": "New phase", "publisher": "Japan Times", "published": "2025-11-23", "kind": "news",
    "consulted": "excerpt", "url": "https://example.org/a", "language": "en", "reliability": "B",
}  # fmt: skip


def test_what_it_repeats_may_be_one_id_or_several() -> None:
    one = Source.model_validate({**REPORT, "repeats": "reuters-2025-11-22"})
    several = Source.model_validate({**REPORT, "repeats": ["reuters-2025-11-22", "afp-2025-11-22"]})
    assert (one.repeats, several.repeats) == (
        ("reuters-2025-11-22",),
        ("reuters-2025-11-22", "afp-2025-11-22"),
    )


def test_a_source_that_says_nothing_repeats_nothing() -> None:
    source = Source.model_validate(REPORT)
    assert (source.repeats, source.retracted, source.corrected, source.marking) == ((), None, None, None)
    assert source.published == Edtf.parse("2025-11-23")


def test_a_retraction_has_its_day_and_its_reason() -> None:
    notice = {"on": "2025-12-01", "why": "The count was wrong.", "notice": "https://example.org/n"}
    retracted = Source.model_validate({**REPORT, "retracted": notice}).retracted
    assert retracted is not None
    assert (retracted.on, retracted.why) == (date(2025, 12, 1), "The count was wrong.")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", "javascript:alert(1)"),
        ("archived", "ftp://example.org/"),
        ("published", "2025-02-30"),
        ("kind", "rumour"),
        ("consulted", "partly"),
        ("reliability", "G"),
        ("reliability", "b"),
        ("language", "english"),
        ("repeats", "Reuters"),
        ("repeats", ["reuters", 7]),
        ("retracted", True),
        ("retracted", {"on": "2025-12-01"}),
        ("retracted", {"on": "2025-12", "why": "x"}),
        ("corrected", {"on": "2025-12-01", "why": "x", "notice": "data:,x"}),
        ("authors", "A. Writer"),
        ("facts", []),
    ],
)
def test_a_bad_field_is_the_only_one_complained_of(field: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Source.model_validate({**REPORT, field: value})
    assert {error["loc"][0] for error in caught.value.errors()} == {field}
