"""The day from which a source is known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from briefbook.graph import Origins
from briefbook.model import Source

SMALLEST = {"title": "T", "publisher": "P", "kind": "news", "consulted": "full"}


def known_from(**sources: dict[str, Any]) -> date | None:
    """Of the source `a`, which stands beside the others."""
    return Origins.of({id_: Source.model_validate(SMALLEST | more) for id_, more in sources.items()}).known_from("a")


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2025-04-02", date(2025, 4, 2)),
        ("2025-04", date(2025, 4, 30)),
        ("2025", date(2025, 12, 31)),
        ("2025-04-02/2025-04-05", date(2025, 4, 5)),
        ("2025-04-02/..", date(2025, 4, 2)),
        ("2025-04~", date(2025, 4, 30)),
        ("2025-04-XX", date(2025, 4, 30)),
    ],
)
def test_its_own_date_at_the_last_day_that_it_can_mean(published: str, day: date) -> None:
    assert known_from(a={"published": published}) == day


def test_its_own_date_comes_before_that_of_what_it_repeats() -> None:
    assert known_from(a={"published": "2025-04-05", "repeats": "b"}, b={"published": "2025-04-02"}) == date(2025, 4, 5)


def test_without_a_date_it_counts_as_published_with_what_it_repeats() -> None:
    assert known_from(a={"repeats": "b"}, b={"published": "2025-04-02"}) == date(2025, 4, 2)


def test_what_it_repeats_counts_not_what_that_repeats_in_turn() -> None:
    later = {"published": "2025-04-09", "repeats": "c"}
    assert known_from(a={"repeats": "b"}, b=later, c={"published": "2025-04-02"}) == date(2025, 4, 9)


def test_one_without_a_date_on_the_way_is_passed() -> None:
    assert known_from(a={"repeats": "b"}, b={"repeats": "c"}, c={"published": "2025-04-02"}) == date(2025, 4, 2)


@pytest.mark.parametrize(
    "sources",
    [
        {"a": {}},
        {"a": {"repeats": "gone"}},
        {"a": {"repeats": "b"}, "b": {}},
        {"a": {"repeats": "a"}},
        {"a": {"repeats": "b"}, "b": {"repeats": "a"}},
        {"b": {}},
    ],
)
def test_without_any_date_it_is_not_known_when(sources: dict[str, dict[str, Any]]) -> None:
    assert known_from(**sources) is None


def test_a_long_chain_without_dates() -> None:
    chain = {f"s{n}": {"repeats": f"s{n + 1}"} for n in range(5_000)}
    assert known_from(a={"repeats": "s0"}, **chain, s5000={"published": "2025-04-02"}) == date(2025, 4, 2)
