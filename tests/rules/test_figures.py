"""Numbers in running text, in digits and in words."""

from __future__ import annotations

import pytest

from briefbook.rules.figures import figures


def numbers(text: str, language: str = "en") -> list[tuple[str, float]]:
    found = figures(text, language)
    assert not any(figure.is_date for figure in found)
    assert all(text[figure.start : figure.end] == figure.text for figure in found)
    return [(figure.text, figure.numbers[0]) for figure in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("83 people", [("83", 83)]),
        ("1,000 or 12,345,678", [("1,000", 1_000), ("12,345,678", 12_345_678)]),
        ("1\u00a0000 or 1\u202f000", [("1\u00a0000", 1_000), ("1\u202f000", 1_000)]),
        ("3.5 and 1,234.56", [("3.5", 3.5), ("1,234.56", 1_234.56)]),
        ("$50, 83% and no. 5.", [("50", 50), ("83", 83), ("5", 5)]),
        ("14-16 or 14–16", [("14", 14), ("16", 16), ("14", 14), ("16", 16)]),
        ("art. 6(1) of 3/4", [("6", 6), ("1", 1), ("3", 3), ("4", 4)]),
        ("50 million", [("50 million", 50_000_000)]),
        ("3.5 billion and 2 thousand", [("3.5 billion", 3_500_000_000), ("2 thousand", 2_000)]),
        ("5 people of 10 million", [("5", 5), ("10 million", 10_000_000)]),
        ("in 2024 twenty came", [("2024", 2_024), ("twenty", 20)]),
        ("fifty million", [("fifty million", 50_000_000)]),
        ("Eighty-three or eighty three", [("Eighty-three", 83), ("eighty three", 83)]),
        ("two hundred and ten", [("two hundred and ten", 210)]),
        ("four to six", [("four", 4), ("six", 6)]),
        ("one hundred", [("one hundred", 100)]),
        ("in 2025", [("2025", 2025)]),
        ("up to 12 may have died", [("12", 12)]),
        ("the 40 march on", [("40", 40)]),
        ("٨٣", [("٨٣", 83)]),
        ("15 Aprıl", [("15", 15)]),
    ],
)
def test_numbers(text: str, found: list[tuple[str, float]]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "F-35", "CVN-78", "B52", "USS-1", "v2.5", "x2 3x", "the 1990s", "COVID-19",
        "one", "one of them", "no one", "the first", "second", "a third", "the 2nd", "21st", "zero",
        "May", "in March", "", "…", "twofold", "tense", "weight",
    ],
)  # fmt: skip
def test_no_numbers(text: str) -> None:
    assert figures(text, "en") == ()


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "1.000 barcos, 3,5 millones, ochenta y tres", [("1.000", 1_000), ("3,5 millones", 3_500_000), ("ochenta y tres", 83)]),
        ("de", "1.000 Schiffe, 3,5 und dreiundachtzig", [("1.000", 1_000), ("3,5", 3.5), ("dreiundachtzig", 83)]),
        ("fr", "1\u202f000 navires, quatre-vingt-trois", [("1\u202f000", 1_000), ("quatre-vingt-trois", 83)]),
        ("pt", "oitenta e três", [("oitenta e três", 83)]),
        ("it", "ottantatré", [("ottantatré", 83)]),
        ("nl", "drieëntachtig", [("drieëntachtig", 83)]),
        ("pt-BR", "1.000 e três", [("1.000", 1_000), ("três", 3)]),
        ("ru", "83 корабля, три", [("83", 83)]),
        ("zh", "83人，3,000人，F-35", [("83", 83), ("3,000", 3_000)]),
        ("th", "เรือ14ลำ", [("14", 14)]),
        ("xx", "83 ships, three", [("83", 83)]),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, found: list[tuple[str, float]]) -> None:
    assert numbers(text, language) == found


def test_they_come_in_the_order_of_the_text_whatever_their_sort() -> None:
    text = "Three of 14 came on 2 April 2025, then five."
    assert [figure.text for figure in figures(text, "en")] == ["Three", "14", "2 April 2025", "five"]
