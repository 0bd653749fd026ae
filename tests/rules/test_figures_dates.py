"""Dates in running text, and when two figures agree."""

from __future__ import annotations

import pytest

from briefbook.rules.figures import figures

YMD = tuple[int | None, int | None, int | None]


def dates(text: str, language: str = "en") -> list[tuple[str, YMD]]:
    found = figures(text, language)
    assert all(figure.is_date for figure in found)
    return [(figure.text, (figure.year, figure.month, figure.day)) for figure in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on 22 November 2025.", ("22 November 2025", (2025, 11, 22))),
        ("on November 22, 2025,", ("November 22, 2025", (2025, 11, 22))),
        ("22 Nov. 2025", ("22 Nov. 2025", (2025, 11, 22))),
        ("Sept. 5", ("Sept. 5", (None, 9, 5))),
        ("5 Sep", ("5 Sep", (None, 9, 5))),
        ("the 22nd of November", ("22nd of November", (None, 11, 22))),
        ("November 2025", ("November 2025", (2025, 11, None))),
        ("2025-11-22", ("2025-11-22", (2025, 11, 22))),
        ("2025-11", ("2025-11", (2025, 11, None))),
        ("5 MAY 2025", ("5 MAY 2025", (2025, 5, 5))),
        ("May 5", ("May 5", (None, 5, 5))),
    ],
)
def test_english(text: str, found: tuple[str, YMD]) -> None:
    assert dates(text) == [found]


@pytest.mark.parametrize(
    ("language", "text", "ymd"),
    [
        ("es", "22 de noviembre de 2025", (2025, 11, 22)),
        ("es", "mayo de 2025", (2025, 5, None)),
        ("de", "22. November 2025", (2025, 11, 22)),
        ("fr", "1er mai 2025", (2025, 5, 1)),
        ("pt", "22 de novembro de 2025", (2025, 11, 22)),
        ("it", "22 novembre 2025", (2025, 11, 22)),
        ("nl", "22 november 2025", (2025, 11, 22)),
        ("ru", "22 ноября 2025", (2025, 11, 22)),
        ("ar", "22 نوفمبر 2025", (2025, 11, 22)),
        ("zh", "2025年11月22日", (2025, 11, 22)),
        ("ja", "11月22日", (None, 11, 22)),
        ("ko", "2025년 11월 22일", (2025, 11, 22)),
        ("xx", "22 November 2025", (2025, 11, 22)),
    ],
)
def test_other_languages(language: str, text: str, ymd: YMD) -> None:
    assert dates(text, language) == [(text, ymd)]
