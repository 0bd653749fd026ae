"""When two figures agree."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.rules.figures import Figure, figures, same


def day(text: str) -> Figure:
    (figure,) = figures(text, "en")
    return figure


@pytest.mark.parametrize(
    ("said", "held", "agree"),
    [
        ("83", "eighty-three", True),
        ("83", "84", False),
        ("50 million", "50,000,000", True),
        ("50", "50 million", False),
        ("2 April", "2 April 2025", True),
        ("2 April 2025", "2 April", True),
        ("2 April 2025", "2025-04-02", True),
        ("2 April 2024", "2 April 2025", False),
        ("3 April", "2 April", False),
        ("April 2025", "2 April 2025", True),
        ("2 April 2025", "April 2025", False),
        ("2 May", "2 April", False),
        ("2025", "2 April 2025", True),
        ("2024", "2 April 2025", False),
        ("2", "2 April 2025", False),
        ("2 April", "2", False),
    ],
)
def test_what_the_prose_leaves_out_is_not_compared(said: str, held: str, agree: bool) -> None:
    assert same(day(said), day(held)) is agree


@given(st.dates(min_value=datetime.date(1000, 1, 1)))
def test_every_day_agrees_with_itself_however_it_is_written(when: datetime.date) -> None:
    forms = [when.isoformat(), f"{when.day} {when:%B} {when.year}", f"{when:%B} {when.day}, {when.year}"]
    for form in forms:
        assert same(day(form), Figure.of_day(when))
        assert not same(day(form), Figure.of_day(when - datetime.timedelta(days=1)))
    assert same(day(str(when.year)), Figure.of_day(when))


@given(st.text(), st.sampled_from(["en", "de", "fr", "zh", "tr", "ar", "xx", "zh-Hans"]))
def test_any_text_can_be_searched(text: str, language: str) -> None:
    found = figures(text, language)
    assert [(figure.start, figure.end) for figure in found] == sorted((figure.start, figure.end) for figure in found)
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    assert all(text[figure.start : figure.end] == figure.text for figure in found)
