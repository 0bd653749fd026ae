from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.render.search.when import date_keys, dates

# tests/site/browser/test_search.py holds the script to the same.
CASES: list[tuple[str, list[str], str]] = json.loads(Path(__file__).with_name("dates.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "keys", "rest"), CASES)
def test_dates_are_read_as_people_write_them(text: str, keys: list[str], rest: str) -> None:
    found, left = dates(text)
    assert (found, " ".join(left.split())) == (keys, rest)


def test_a_day_is_found_by_its_month_too() -> None:
    assert date_keys("on 24 november 2025, as on 3 may") == ["@11-24-2025", "@05-03-", "@2025-11"]


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_every_day_is_read_in_three_ways(day: date) -> None:
    written = (f"{day:%Y-%m-%d}", f"{day:%-d %B} {day:%Y}".lower(), f"{day:%b %-d}, {day:%Y}".lower())
    assert {key for text in written for key in dates(text)[0]} == {f"@{day:%m-%d}-{day:%Y}"}
