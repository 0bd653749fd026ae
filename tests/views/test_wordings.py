"""Two texts side by side lose no word of either."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefbook.views.wordings import paragraphs_apart, words_apart

WORDS = st.sampled_from(
    [
        "the",
        "bridge",
        "was",
        "closed",
        "on",
        "2",
        "April",
        ",",
        "and",
        "14",
        "ships",
        "were",
        "kept",
        "in",
        "basin",
        ".",
    ]
)
TEXTS = st.lists(WORDS, max_size=25).map(" ".join)
LINES = st.lists(st.tuples(st.sampled_from(["text", "heading", "row"]), TEXTS), max_size=8)


@given(TEXTS, TEXTS)
def test_without_the_insertions_it_is_the_old_text_and_without_the_deletions_the_new(before: str, after: str) -> None:
    pieces = words_apart(before, after)
    assert "".join(text for op, text in pieces if op != "insert") == before
    assert "".join(text for op, text in pieces if op != "delete") == after
    assert all(text for _, text in pieces)


@given(LINES, LINES)
def test_each_line_is_told_once_and_in_order(before: list[tuple[str, str]], after: list[tuple[str, str]]) -> None:
    pairs = list(paragraphs_apart(before, after))
    assert [old for old, _ in pairs if old] == before
    assert [new for _, new in pairs if new] == after
    assert all(old[0] == new[0] for old, new in pairs if old and new)


@given(LINES)
def test_a_text_against_itself_has_no_change(lines: list[tuple[str, str]]) -> None:
    assert all(old == new or not (old and new) for old, new in paragraphs_apart(lines, lines))


def test_a_changed_figure_is_told_as_one_change() -> None:
    pieces = words_apart("At least 14 ships were kept.", "At least 17 ships were kept.")
    assert pieces == (("same", "At least "), ("delete", "14"), ("insert", "17"), ("same", " ships were kept."))


def test_few_words_between_two_changes_are_changed_with_them() -> None:
    pieces = words_apart("four officials said it in May", "two officials wrote it in May")
    assert pieces == (("delete", "four officials said"), ("insert", "two officials wrote"), ("same", " it in May"))


def test_paragraphs_on_other_matters_are_not_paired() -> None:
    old, new = ("text", "The mayor spoke of the bridge."), ("text", "Rain fell over the eastern hills today.")
    assert list(paragraphs_apart([old], [new])) in ([(old, None), (None, new)], [(None, new), (old, None)])


def test_sections_stay_together() -> None:
    before = [("heading", "News"), ("text", "Ships wait in the basin."), ("heading", "Law")]
    after = [("heading", "News"), ("text", "A ruling came from court."), ("heading", "Law")]
    pairs = list(paragraphs_apart(before, after))
    assert (before[0], after[0]) in pairs
    assert (before[2], after[2]) in pairs
