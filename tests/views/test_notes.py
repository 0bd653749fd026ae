from __future__ import annotations

import pytest

from briefbook.views.notes import set_notes
from briefbook.views.prose import BreakInline, InlineView, NoteInline, StyledInline, TextInline, ValueInline


def _shown(pieces: tuple[InlineView, ...]) -> str:
    """`⟨1⟩` for a mark; words as they are."""
    shown = []
    for piece in pieces:
        match piece:
            case TextInline(text, _):
                shown.append(text)
            case NoteInline(number, _):
                shown.append(f"⟨{number}⟩")
            case StyledInline(_, children, _):
                shown.append(f"<{_shown(children)}>")
            case ValueInline(text, _, number, _):
                shown.append(f"{text}⟨{number}⟩")
            case _:
                shown.append("/")
    return "".join(shown)


def _set(*pieces: str | int | InlineView) -> str:
    made = [TextInline(p) if isinstance(p, str) else NoteInline(p) if isinstance(p, int) else p for p in pieces]
    return _shown(set_notes(made))


# What the author wrote, piece by piece, and what the reader sees.
CASES = {
    "before the stop": (("Killed 83 people ", 1, "."), "Killed 83 people.⟨1⟩"),
    "in mid sentence": (("He says it ", 1, ", she denies it ", 2, "."), "He says it,⟨1⟩ she denies it.⟨2⟩"),
    "no stop": (("He says ", 1, " so"), "He says⟨1⟩ so"),
    "stop with quotation mark": (('He said "no ', 1, '." Then'), 'He said "no."⟨1⟩ Then'),
    "several stops": (("Really ", 1, "?! Yes"), "Really?!⟨1⟩ Yes"),
    "already after the stop": (("It is so. ", 1, " Next"), "It is so.⟨1⟩ Next"),
    "two marks in a row": (("It is so ", 1, " ", 2, "."), "It is so⟨1⟩.⟨2⟩"),
    "first in the paragraph": ((1, ". Then"), ".⟨1⟩ Then"),
    "after styled words": ((StyledInline("emphasis", (TextInline("so"),)), 1, "."), "<so>.⟨1⟩"),
    "after a break": (("so", BreakInline(), 1, "."), "so/.⟨1⟩"),
    "alone": ((1,), "⟨1⟩"),
    "nothing": ((), ""),
}


@pytest.mark.parametrize("case", list(CASES))
def test_a_mark_stands_after_the_stop(case: str) -> None:
    pieces, shown = CASES[case]
    assert _set(*pieces) == shown


def test_no_word_and_no_mark_is_lost() -> None:
    pieces = [
        TextInline("a "),
        NoteInline(1),
        TextInline("; b "),
        NoteInline(2),
        TextInline(" c "),
        NoteInline(3),
        TextInline("."),
    ]
    done = set_notes(pieces)
    assert [piece.number for piece in done if isinstance(piece, NoteInline)] == [1, 2, 3]
    assert "".join(p.text for p in done if isinstance(p, TextInline)).replace(" ", "") == "a;bc."
