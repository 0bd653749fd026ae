"""A fact as an author writes it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import Citation, Edtf, Fact, Marking, Stance, Value

KILLED: dict[str, Any] = {
    "id": "killed-2025-11-22",
    "measure": "boat-strikes.killed",
    "statement": "US strikes on alleged drug vessels had killed at least 83 people.",
    "value": {"at_least": 83, "unit": "people"},
    "when": "2025-09/2025-11-22",
    "extent": "within",
    "replaces": "killed-2025-11-17",
    "positions": [{"by": "white-house", "stance": "declines-to-comment", "voices": 2}],
    "sources": [{"id": "seed-article", "at": "para. 10"}],
    "credibility": 2,
    "marking": "AMBER+STRICT",
}


def test_a_whole_fact_is_read() -> None:
    fact = Fact.model_validate(KILLED)
    assert fact.value == Value(at_least=83, unit="people")
    assert fact.when == Edtf.parse("2025-09/2025-11-22")
    assert fact.positions[0].stance is Stance.DECLINES_TO_COMMENT
    assert fact.sources == (Citation(id="seed-article", at="para. 10"),)
    assert fact.marking is Marking.AMBER_STRICT


def test_a_fact_comes_back_from_json_as_it_was() -> None:
    fact = Fact.model_validate(KILLED)
    assert Fact.model_validate_json(fact.model_dump_json()) == fact


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "Killed"),
        ("id", "sheet.killed"),
        ("statement", ""),
        ("measure", "a.b.c"),
        ("value", 83),
        ("value", {"at_least": 83}),
        ("when", "last week"),
        ("extent", "sometime"),
        ("replaces", "../x"),
        ("about", "white-house"),
        ("credibility", 0),
        ("credibility", 7),
        ("credibility", "2"),
        ("credibility", True),
        ("marking", "amber"),
        ("marking", "TLP:RED"),
        ("status", "established"),
    ],
)
def test_a_bad_field_is_the_only_one_complained_of(field: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Fact.model_validate({**KILLED, field: value})
    assert {error["loc"][0] for error in caught.value.errors()} == {field}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("by", "White House"),
        ("stance", "says"),
        ("voices", 0),
        ("voices", "4"),
        ("anonymous", "yes"),
        ("on", "soon"),
    ],
)
def test_a_bad_position_is_said_at_its_own_path(field: str, value: object) -> None:
    position = {"by": "white-house", "stance": "asserts", field: value}
    with pytest.raises(ValidationError) as caught:
        Fact.model_validate({**KILLED, "positions": [position]})
    assert [error["loc"] for error in caught.value.errors()] == [("positions", 0, field)]
