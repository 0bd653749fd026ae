"""What holds of every date and of any text whatever."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from briefbook.model.edtf import Edtf, parse_edtf

DATELIKE = st.text("0123456789-/XY?~%.TZ:+ ", max_size=24)
PARTS = st.from_regex(r"-?[0-9X]{4}(-[0-3X][0-9X](-[0-3X][0-9X])?)?[?~%]?|\.\.|", fullmatch=True)


@given(st.dates())
def test_a_day_is_its_own_first_and_last(day: date) -> None:
    when = Edtf.parse(day.isoformat())
    assert (when.earliest, when.latest, str(when)) == (day, day, day.isoformat())


@given(st.dates(), st.dates())
def test_an_interval_of_days_is_read_unless_it_runs_back(first: date, last: date) -> None:
    text = f"{first}/{last}"
    try:
        when = Edtf.parse(text)
    except ValueError:
        assert last < first
    else:
        assert (when.earliest, when.latest) == (first, last)


@given(st.text() | DATELIKE | st.builds("/".join, st.lists(PARTS, min_size=1, max_size=2)))
@example("0000-02-29")
@example("-0004-02-29/..")
@example("9999-24")
@example("Y" + "9" * 5000)
def test_any_text_is_refused_or_has_days_in_order(text: str) -> None:
    try:
        start, end, _, _ = parse_edtf(text)
    except ValueError:
        return
    assert start or end
    assert text.isascii()
    for point in filter(None, (start, end)):
        assert date.min <= point.earliest <= point.latest <= date.max
    if start and end:
        assert start.earliest <= end.latest
