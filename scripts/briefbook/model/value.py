"""A quantity with its bound and its unit."""

from __future__ import annotations

import re
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from briefbook.model.base import Record
from briefbook.model.text import Text

_MOST = 10**18
"""No count in a sheet comes near it; NaN and infinity lie outside."""


def number(value: Any) -> Any:
    """A finite number of ordinary size; text and true or false are none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -_MOST <= value <= _MOST:
        raise PydanticCustomError("number_type", "it is not a number")
    return value


Number = Annotated[int | float, BeforeValidator(number)]

BOUND_WORDS = {"exactly": "", "at_least": "at least ", "at_most": "at most ", "about": "about "}

_ONE = {"people": "person", "men": "man", "women": "woman", "children": "child"}
_PLURAL = re.compile(r"(?<=[a-zà-ÿ]{2}[a-rt-zà-ÿ])s$")
"""A plural s: after three letters and no other s, so that `km/s` and `class` keep theirs."""


class Value(Record):
    """Exactly one of `exactly`, `at_least`, `at_most`, `about`; or `at_least` and `at_most` as a range."""

    exactly: Number | None = None
    """The source gives this very number."""
    at_least: Number | None = None
    """The source gives a lower bound ("at least", "more than" counted up)."""
    at_most: Number | None = None
    """The source gives an upper bound."""
    about: Number | None = None
    """The source gives a rough number ("about", "some", "nearly")."""
    unit: Text
    """What is counted or measured, in the plural: `people`, `strikes`, `US dollars`."""

    @model_validator(mode="before")
    @classmethod
    def _bound_and_unit(cls, given: Any) -> Any:
        if isinstance(given, cls):
            return given
        if not isinstance(given, dict):
            raise PydanticCustomError("value_bound", "a value is a bound and a unit, not a bare number")
        if not given.get("unit"):
            raise PydanticCustomError("value_bound", "a value needs a unit")
        return given

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        given = set(self.bounds)
        if not given:
            raise PydanticCustomError("value_bound", "a value needs a bound")
        if len(given) > 1 and given != {"at_least", "at_most"}:
            names = " and ".join(name for name in BOUND_WORDS if name in given)
            raise PydanticCustomError("value_bound", "{names} do not go together", {"names": names})
        if self.at_least is not None and self.at_most is not None and self.at_least > self.at_most:
            raise PydanticCustomError("value_bound", "at_least is greater than at_most")
        return self

    @property
    def bounds(self) -> dict[str, int | float]:
        """The bounds that are given, by name."""
        return {name: bound for name in BOUND_WORDS if (bound := getattr(self, name)) is not None}

    @property
    def numbers(self) -> tuple[int | float, ...]:
        """The numbers that prose citing this value may use."""
        return tuple(self.bounds.values())

    def __str__(self) -> str:
        """The value in words: `at least 83 people`, `14 to 16 ships`."""
        bounds = self.bounds
        if len(bounds) > 1:
            return f"{bounds['at_least']:,} to {bounds['at_most']:,} {self.unit}"
        ((name, number),) = bounds.items()
        return f"{BOUND_WORDS[name]}{number:,} {one_of(self.unit) if number == 1 else self.unit}"


def one_of(unit: str) -> str:
    """A unit in the singular: `people` gives `person`, `strikes` gives `strike`; what has no plural s stays as it is."""
    return _ONE.get(unit) or _PLURAL.sub("", unit)
