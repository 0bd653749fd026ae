"""The one table of kinds, and the smallest good sheet of each."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import FOLDERS, KINDS

SMALLEST: dict[str, dict[str, Any]] = {
    "actor": {"name": "White House", "kind": "office"},
    "asset": {"name": "USS Gerald R. Ford", "kind": "ship"},
    "event": {"name": "Strikes at sea", "kind": "military-operation"},
    "question": {"name": "Strikes", "question": "Are they lawful?"},
    "source": {"title": "Report", "publisher": "Agency", "kind": "news", "consulted": "full"},
}
REQUIRED = [(kind, field) for kind, sheet in SMALLEST.items() for field in sheet]


def test_every_kind_has_a_smallest_sheet_here() -> None:
    assert KINDS.keys() == SMALLEST.keys()


def test_each_folder_holds_one_kind() -> None:
    assert {folder: kind.name for folder, kind in FOLDERS.items()} == {
        "actors": "actor", "assets": "asset", "events": "event", "questions": "question", "sources": "source",
    }  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_the_smallest_sheet_is_read_and_cannot_be_changed(kind: str) -> None:
    sheet = KINDS[kind].model.model_validate(SMALLEST[kind])
    field = next(iter(SMALLEST[kind]))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(sheet, field, "another")
    assert sheet == KINDS[kind].model.model_validate(SMALLEST[kind])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("extra", ["colour", "status", "id", "folder", "Name", "model_config"])
def test_a_field_that_no_sheet_knows_is_refused(kind: str, extra: str) -> None:
    with pytest.raises(ValidationError) as caught:
        KINDS[kind].model.model_validate({**SMALLEST[kind], extra: "x"})
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [((extra,), "extra_forbidden")]


@pytest.mark.parametrize(("kind", "field"), REQUIRED)
def test_no_field_of_the_smallest_sheet_can_be_left_out(kind: str, field: str) -> None:
    sheet = {name: value for name, value in SMALLEST[kind].items() if name != field}
    with pytest.raises(ValidationError) as caught:
        KINDS[kind].model.model_validate(sheet)
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [((field,), "missing")]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_refused_is_not_repeated_in_the_error(kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        KINDS[kind].model.model_validate({**SMALLEST[kind], "kind": "s3cret", "facts": "s3cret"})
    assert "s3cret" not in str(caught.value)
