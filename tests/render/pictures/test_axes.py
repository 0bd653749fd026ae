"""Ticks at round numbers and days, and words that fit."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.render.pictures.axes import Days, Scale, counted, padded, ticks
from briefbook.render.pictures.words import shortened, width, wrapped

DAYS = st.dates()


@pytest.mark.parametrize(
    ("low", "high", "whole", "wanted"),
    [
        (0, 115, True, [0, 20, 40, 60, 80, 100, 120]),
        (0, 8, True, [0, 2, 4, 6, 8]),
        (0, 2, True, [0, 1, 2]),
        (0, 0.7, False, [0, 0.2, 0.4, 0.6, 0.8]),
        (-5, 12, False, [-5, 0, 5, 10, 15]),
        (0, 0, True, [0, 1]),
    ],
)
def test_ticks_are_round(low: float, high: float, whole: bool, wanted: list[float]) -> None:
    assert ticks(low, high, 6, whole=whole) == wanted


@given(
    low=st.decimals(-(10**9), 0, places=3).map(float),
    high=st.decimals(0, 10**9, places=3).map(float),
    about=st.integers(2, 8),
)
def test_ticks_take_in_both_ends(low: float, high: float, about: int) -> None:
    found = ticks(low, high, about)
    slack = 1e-6 * (high - low)
    assert found[0] <= low + slack, "as far as an eye could see"
    assert found[-1] >= high - slack
    assert 2 <= len(found) <= about + 3


@pytest.mark.parametrize(
    ("first", "last", "language", "words"),
    [
        ("2025-10-20", "2026-01-02", "en", ["27 Oct 2025", "10 Nov", "24 Nov", "8 Dec", "22 Dec"]),
        ("2025-09-01", "2026-01-31", "en", ["Sep 2025", "Oct", "Nov", "Dec", "Jan 2026"]),
        ("2025-03-01", "2025-03-05", "en", ["1 Mar 2025", "2 Mar", "3 Mar", "4 Mar", "5 Mar"]),
        ("1987-05-01", "2031-06-01", "en", ["1990", "2000", "2010", "2020", "2030"]),
        ("2025-09-01", "2025-12-31", "de", ["Sept. 2025", "Okt", "Nov", "Dez"]),
    ],
)
def test_days_are_named_at_round_ones(first: str, last: str, language: str, words: list[str]) -> None:
    days = Days(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last), 0, 500, language)
    assert [named for _, named in days.ticks(84)] == words


@given(first=DAYS, last=DAYS, room=st.sampled_from([60, 84, 120]))
def test_ticks_of_days_keep_their_distance(first: datetime.date, last: datetime.date, room: float) -> None:
    start, end = padded(min(first, last), max(first, last))
    places = [place for place, _ in Days(start, end, 10, 600, "en").ticks(room)]
    assert len(places) <= 590 // room + 1
    assert all(9.9 <= place <= 600.1 for place in places)
    assert places == sorted(places)


def test_a_scale_without_span_puts_all_in_its_middle() -> None:
    assert Scale(3, 3, 0, 10).at(3) == 5


@given(words=st.text(max_size=80), room=st.floats(20, 400))
def test_shortened_words_fit(words: str, room: float) -> None:
    assert width(shortened(words, room, 12), 12) <= room


@given(words=st.text(st.characters(codec="ascii", categories=("L", "Zs")), max_size=120), most=st.integers(1, 3))
def test_wrapped_words_fit_on_their_lines(words: str, most: int) -> None:
    rows = wrapped(words, 120, 12, most)
    assert len(rows) <= most
    assert all(width(row, 12) <= 120 for row in rows)


def test_no_word_is_lost_where_there_is_room() -> None:
    text = "Town councils of both valleys meet"
    assert " ".join(wrapped(text, 80, 12, 9)) == text
    assert shortened(text, 80, 12) == "Town council…"


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [(12_700, "en", "12,700"), (50_000_000, "en", "50 million"), (2_500_000, "de", "2,5 Millionen"), (83, "xx", "83")],
)
def test_numbers_are_written_as_readers_write_them(value: float, language: str, words: str) -> None:
    assert counted(value, language).replace("\u00a0", " ") == words
