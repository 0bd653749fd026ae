"""Sources, named by id alone or with the place in them."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from briefbook.model import Citation
from briefbook.model.citation import Citations

CITED: TypeAdapter[tuple[Citation, ...]] = TypeAdapter(Citations)


def test_an_id_alone_and_an_id_with_its_place_may_stand_side_by_side() -> None:
    assert CITED.validate_python(["seed-article", {"id": "iccpr", "at": "art. 6(1)"}]) == (
        Citation(id="seed-article"),
        Citation(id="iccpr", at="art. 6(1)"),
    )


def test_the_order_given_is_kept() -> None:
    assert [cited.id for cited in CITED.validate_python(["b", "a", "c"])] == ["b", "a", "c"]


@pytest.mark.parametrize(
    "given",
    ["seed-article", {"id": "seed-article"}, None, ["Seed Article"], ["../x"], [""], [{"at": "para. 10"}],
     [None], [7], [["seed-article"]], [{"id": "a", "at": ""}], [{"id": "a", "page": 3}],
     [{"id": "a", "at": 10}]],
)  # fmt: skip
def test_what_names_no_source_is_refused(given: object) -> None:
    with pytest.raises(ValidationError):
        CITED.validate_python(given)


def test_a_place_without_its_source_is_said_at_its_own_path() -> None:
    with pytest.raises(ValidationError) as caught:
        CITED.validate_python(["a", {"at": "para. 10"}])
    assert [error["loc"] for error in caught.value.errors()] == [(1, "id")]
