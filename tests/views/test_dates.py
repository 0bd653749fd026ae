from __future__ import annotations

import pytest

from briefbook.model import Edtf
from briefbook.views import dates

# Every form of level 0 and 1, in words.
FORMS = {
    "2025": "2025",
    "2025-11": "November 2025",
    "2025-11-03": "3 November 2025",
    "2025-11-03T06:15:00Z": "3 November 2025, 06:15:00Z",
    "2025-11-03T06:15:00+02:00": "3 November 2025, 06:15:00+02:00",
    "2025-21": "spring 2025",
    "2025-24": "winter 2025",
    "2025?": "2025 (uncertain)",
    "2025-11~": "about November 2025",
    "2025-11-03%": "about 3 November 2025 (uncertain)",
    "201X": "between 2010 and 2019",
    "19XX": "between 1900 and 1999",
    "2025-XX": "2025",
    "2025-11-XX": "November 2025",
    "2025-XX-XX": "2025",
    "Y12025": "12025",
    "2025-09-02/2025-11-22": "2 September – 22 November 2025",
    "2024-09-02/2025-11-22": "2 September 2024 – 22 November 2025",
    "2025-09/2025-11-22": "September – 22 November 2025",
    "2024/2025": "2024 – 2025",
    "2025-09~/2025-11": "about September 2025 – November 2025",
    "2025-09-02/..": "since 2 September 2025",
    "2025-09?/..": "since September 2025 (uncertain)",
    "2025-09-02/": "from 2 September 2025, end not known",
    "../2025-09-02": "until 2 September 2025",
    "/2025-09-02": "start not known, until 2 September 2025",
}


@pytest.mark.parametrize(("text", "words"), FORMS.items())
def test_a_date_in_words(text: str, words: str) -> None:
    assert dates.words(Edtf.parse(text), "en") == words


# EDTF counts as astronomers do: before the year 1 comes the year 0.
@pytest.mark.parametrize(("text", "words"), [("0000", "1 BC"), ("-0043", "44 BC"), ("Y-20000", "20001 BC")])
def test_years_before_the_first(text: str, words: str) -> None:
    assert dates.words(Edtf.parse(text), "en") == words


def test_no_date_is_no_words() -> None:
    assert dates.words(None, "en") == ""


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "3. November 2025"),
        ("fr", "3 novembre 2025"),
        ("es", "3 de noviembre de 2025"),
        ("xx", "3 November 2025"),
    ],
)
def test_a_day_in_the_dossier_s_language(language: str, words: str) -> None:
    assert dates.words(Edtf.parse("2025-11-03"), language) == words


def test_dates_sort_by_where_they_begin() -> None:
    texts = ["../2024-12-31", "2025", "2025-01-02", "2025-01-02/..", "2025-02~"]
    inorder = sorted([None, *(Edtf.parse(text) for text in reversed(texts))], key=dates.order)
    assert [when.text if when else None for when in inorder] == [
        "../2024-12-31", "2025", "2025-01-02", "2025-01-02/..", "2025-02~", None,
    ]  # fmt: skip
