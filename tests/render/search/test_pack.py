from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from briefbook.render.search.pack import number, rising


@given(values=st.lists(st.integers(0, 10**7)))
def test_numbers_come_back(reading: Any, values: list[int]) -> None:
    assert reading.numbers("".join(map(number, values))) == values


@given(values=st.sets(st.integers(0, 5000)))
def test_rising_numbers_come_back(reading: Any, values: set[int]) -> None:
    text = rising(sorted(values))
    assert reading.rising(text) == sorted(values)
    assert json.dumps(text) == f'"{text}"'
    assert "<" not in text


def test_a_row_is_one_run() -> None:
    assert len(rising(range(10_000))) < 5
