"""A quantity: its bound, its unit, and how it reads."""

from __future__ import annotations

import math
from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import Value

BOUNDS = ("exactly", "at_least", "at_most", "about")


def value(**fields: Any) -> Value:
    """A value in people, read as from a sheet."""
    return Value.model_validate({"unit": "people", **fields})


@pytest.mark.parametrize(
    ("fields", "words", "numbers"),
    [
        ({"exactly": 83}, "83 people", (83,)),
        ({"at_least": 83}, "at least 83 people", (83,)),
        ({"at_most": 15000}, "at most 15,000 people", (15000,)),
        ({"about": 1.5}, "about 1.5 people", (1.5,)),
        ({"about": 1234567.25}, "about 1,234,567.25 people", (1234567.25,)),
        ({"at_least": 14, "at_most": 16}, "14 to 16 people", (14, 16)),
        ({"at_least": 7, "at_most": 7}, "7 to 7 people", (7, 7)),
        ({"exactly": 0}, "0 people", (0,)),
        ({"exactly": -4}, "-4 people", (-4,)),
    ],
)
def test_a_value_reads_as_its_bound_says(fields: dict[str, Any], words: str, numbers: tuple[float, ...]) -> None:
    assert str(value(**fields)) == words
    assert value(**fields).numbers == numbers
    assert value(**fields).bounds == fields


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({}, "a value needs a bound"),
        ({"exactly": None}, "a value needs a bound"),
        ({"exactly": 1, "about": 1}, "exactly and about do not go together"),
        ({"at_least": 1, "exactly": 1}, "exactly and at_least do not go together"),
        ({"about": 2, "at_most": 3}, "at_most and about do not go together"),
        ({"at_least": 1, "at_most": 2, "about": 1}, "at_least and at_most and about do not go together"),
        ({"at_least": 16, "at_most": 14}, "at_least is greater than at_most"),
    ],
)
def test_bounds_that_do_not_go_together_are_refused(fields: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        value(**fields)


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("number", [True, False, "83", "", "eighty-three", [83], {"n": 83}])
def test_a_number_is_a_number(bound: str, number: object) -> None:
    with pytest.raises(ValidationError, match=bound):
        value(**{bound: number})


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan])
def test_a_number_is_finite(bound: str, number: float) -> None:
    with pytest.raises(ValidationError, match=bound):
        value(**{bound: number})


def test_a_number_too_large_to_reckon_with_is_refused() -> None:
    with pytest.raises(ValidationError, match="exactly"):
        value(exactly=10**400)


@pytest.mark.parametrize("given", [83, "83 people", None, [83, "people"], True])
def test_a_value_is_more_than_a_number(given: object) -> None:
    with pytest.raises(ValidationError, match="a bound and a unit"):
        Value.model_validate(given)


def test_whole_numbers_stay_whole() -> None:
    assert type(value(exactly=83).exactly) is int
    assert type(value(exactly=83.0).exactly) is float


@pytest.mark.parametrize("unit", ["", " ", None, 5])
def test_a_value_needs_a_unit(unit: object) -> None:
    with pytest.raises(ValidationError, match="unit"):
        value(exactly=1, unit=unit)
