"""The dossier, a brief and an issue of it, as an author writes them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from briefbook.model import Dossier, Issue, Marking, Series

DOSSIER: dict[str, Any] = {
    "title": "A matter",
    "description": "What it covers.",
    "publisher": {"name": "The desk"},
}
SERIES: dict[str, Any] = {"title": "Situation", "question": "What changed?", "audience": "Staff"}
ISSUE: dict[str, Any] = {"title": "Week 47", "cutoff": "2025-11-23", "summary": "The week in the dossier."}


def test_a_dossier_is_open_english_and_on_the_icd_scale_unless_it_says_otherwise() -> None:
    dossier = Dossier.model_validate(DOSSIER)
    assert (dossier.marking, dossier.language, dossier.scale) == (Marking.CLEAR, "en", "icd203")


def test_an_issue_has_a_cut_off_day() -> None:
    assert Issue.model_validate(ISSUE).cutoff == date(2025, 11, 23)


@pytest.mark.parametrize(
    ("model", "good", "field", "value"),
    [
        (Dossier, DOSSIER, "publisher", "The desk"),
        (Dossier, DOSSIER, "publisher", {"name": "The desk", "url": "javascript:alert(1)"}),
        (Dossier, DOSSIER, "scale", "own"),
        (Dossier, DOSSIER, "marking", "WHITE"),
        (Dossier, DOSSIER, "language", "English"),
        (Series, SERIES, "question", ""),
        (Series, SERIES, "issues", []),
        (Issue, ISSUE, "cutoff", "2025-11"),
        (Issue, ISSUE, "cutoff", "2025-11-31"),
        (Issue, ISSUE, "cutoff", 20251123),
        (Issue, ISSUE, "date", "2025-11-23"),
    ],
)
def test_a_bad_field_is_the_only_one_complained_of(
    model: type[BaseModel], good: dict[str, Any], field: str, value: object
) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate({**good, field: value})
    assert {error["loc"][0] for error in caught.value.errors()} == {field}
