"""Dates as fields of a model."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import TypeAdapter, ValidationError

from briefbook.model.edtf import Edtf, IsoDay, Qualifier

WHEN: TypeAdapter[Edtf] = TypeAdapter(Edtf)
DAY: TypeAdapter[date] = TypeAdapter(IsoDay)


def test_a_year_that_yaml_reads_as_a_number_is_a_year() -> None:
    assert WHEN.validate_python(2025) == Edtf.parse("2025")


def test_a_date_already_read_is_taken_as_it_is() -> None:
    when = Edtf.parse("2025-11")
    assert WHEN.validate_python(when) is when


@pytest.mark.parametrize("value", [True, 0, 999, 10000, 20251123, -1985, 2025.0, None, ["2025"], {"year": 2025}])
def test_what_is_no_text_is_no_date(value: object) -> None:
    with pytest.raises(ValidationError, match="it is not text"):
        WHEN.validate_python(value)


def test_dates_are_equal_when_written_alike() -> None:
    assert Edtf.parse("2025-11") == Edtf.parse("2025-11")
    assert Edtf.parse("2025-11") != Edtf.parse("2025-11?")
    assert len({Edtf.parse("2025"), Edtf.parse("2025"), Edtf.parse("2025~")}) == 2


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("2025", Qualifier.NONE),
        ("2025?", Qualifier.UNCERTAIN),
        ("2025-11~", Qualifier.APPROXIMATE),
        ("2025-11-23%", Qualifier.BOTH),
    ],
)
def test_how_sure_a_date_is_can_be_asked(text: str, qualifier: Qualifier) -> None:
    start = Edtf.parse(text).start
    assert start is not None
    assert start.qualifier is qualifier


def test_the_time_of_day_is_kept_with_its_zone() -> None:
    start = Edtf.parse("1985-04-12T23:20:30+04:30").start
    assert start is not None
    assert (start.is_day, start.time) == (True, "23:20:30+04:30")


@pytest.mark.parametrize("text", ["2025-11-23", "2024-02-29", "0001-01-01"])
def test_a_plain_day_is_read(text: str) -> None:
    assert DAY.validate_python(text) == date.fromisoformat(text)


@pytest.mark.parametrize(
    "value",
    ["2025-02-29", "2025-11", "20251123", "2025-11-23 ", "2025-11-23\n", "2025-11-23T00:00:00", "2025-W47-7",
     "\uff12\uff10\uff12\uff15-11-23", "", 1763856000, 2025, True, None],
)  # fmt: skip
def test_what_is_no_plain_day_is_refused(value: object) -> None:
    with pytest.raises(ValidationError, match="type=edtf"):
        DAY.validate_python(value)
