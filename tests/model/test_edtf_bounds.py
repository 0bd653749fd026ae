"""First and last day of each form."""

from __future__ import annotations

from datetime import date

import pytest

from briefbook.model.edtf import Edtf


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025-11-23", "2025-11-23", "2025-11-23"),
        ("2025-11", "2025-11-01", "2025-11-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
        ("2025-11-23?", "2025-11-23", "2025-11-23"),
        ("2025-11~", "2025-11-01", "2025-11-30"),
        ("2025%", "2025-01-01", "2025-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-22", "2025-06-01", "2025-08-31"),
        ("2025-23", "2025-09-01", "2025-11-30"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("1985-04-XX", "1985-04-01", "1985-04-30"),
        ("1985-XX-XX", "1985-01-01", "1985-12-31"),
        ("2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
        ("2025-09/2025-11-22", "2025-09-01", "2025-11-22"),
        ("2025/2025-24", "2025-01-01", "2026-02-28"),
        ("2026-01/2025-24", "2026-01-01", "2026-02-28"),
        ("2025-11-23/2025", "2025-11-23", "2025-12-31"),
    ],
)
def test_a_date_stands_for_all_its_days(text: str, earliest: str, latest: str) -> None:
    when = Edtf.parse(text)
    assert (when.earliest, when.latest) == (date.fromisoformat(earliest), date.fromisoformat(latest))


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "open_start", "open_end"),
    [
        ("2025-09-02/..", date(2025, 9, 2), None, False, True),
        ("2025-09-02/", date(2025, 9, 2), None, False, False),
        ("../2025-09", None, date(2025, 9, 30), True, False),
        ("/2025-09", None, date(2025, 9, 30), False, False),
        ("2025/2026", date(2025, 1, 1), date(2026, 12, 31), False, False),
    ],
)
def test_open_and_unknown_ends_are_told_apart(
    text: str, earliest: date | None, latest: date | None, open_start: bool, open_end: bool
) -> None:
    when = Edtf.parse(text)
    assert when.is_interval
    assert (when.earliest, when.latest, when.open_start, when.open_end) == (
        earliest,
        latest,
        open_start,
        open_end,
    )


@pytest.mark.parametrize(
    "text",
    ["-1985", "-0044-03-15", "-0004-02-29", "0000-02-29", "0000-02-29/0000-03", "-0044-05/-0043-03",
     "Y170000002", "Y-170000002", "Y-170000002/Y170000002", "9999-24"],
)  # fmt: skip
def test_years_beyond_the_calendar_are_held_to_its_ends(text: str) -> None:
    when = Edtf.parse(text)
    assert when.earliest is not None
    assert when.latest is not None
    assert date.min <= when.earliest <= when.latest <= date.max


def test_a_year_before_the_calendar_begins_at_its_first_day() -> None:
    assert Edtf.parse("-1985").earliest == date.min


def test_a_year_after_the_calendar_ends_at_its_last_day() -> None:
    assert Edtf.parse("Y170000002").latest == date.max
