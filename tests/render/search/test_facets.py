from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from briefbook.render.search import search_files
from briefbook.render.search.facets import FACETS, origins, periods
from briefbook.views import SearchEntry


@pytest.mark.parametrize(
    ("date", "found"),
    [("2031-05-06", ("2031", "2031-05")), ("2031-05", ("2031", "2031-05")), ("2031", ("2031",)), ("", ())],
)
def test_a_date_belongs_to_its_year_and_month(date: str, found: tuple[str, ...]) -> None:
    assert periods(date) == found


@pytest.mark.parametrize(
    ("number", "found"), [(None, ()), (0, ("0",)), (1, ("1",)), (2, ("2",)), (3, ("3 or more",)), (9, ("3 or more",))]
)
def test_many_origins_are_one_group(number: int | None, found: tuple[str, ...]) -> None:
    assert origins(number) == found


def test_each_value_has_its_records(entry: Callable[..., SearchEntry], reading: Any) -> None:
    files = search_files(
        [
            entry("One", status="disputed", actors=("Mayor", "Council"), publishers=("Herald",), briefs=("Water",), origins=1),
            entry("Two", "Actor", actors=("Mayor", "Mayor")),
            entry("Three", status="reported", date="2031-05-06"),
        ]
    )  # fmt: skip
    found = {name: {v: reading.rising(ids) for v, ids in reading.content(files, f"f-{name}")} for name in FACETS}
    assert found["kind"] == {"Actor": [1], "Fact": [0, 2]}
    assert found["status"] == {"disputed": [0], "reported": [2]}
    assert found["actor"] == {"Council": [0], "Mayor": [0, 1]}
    assert found["date"] == {"2031": [2], "2031-05": [2]}
    assert (found["publisher"], found["brief"], found["origins"]) == ({"Herald": [0]}, {"Water": [0]}, {"1": [0]})


def test_dated_records_stand_newest_first(entry: Callable[..., SearchEntry], reading: Any) -> None:
    dates = ["2031", "", "2031-05-06", "2031-05", "2031-05-06"]
    files = search_files([entry(f"n{n}", date=date) for n, date in enumerate(dates)])
    assert reading.numbers(reading.content(files, "order")) == [2, 4, 3, 0]
