"""Stances and markings: closed lists whose words and order others rely on."""

from __future__ import annotations

import pytest

from briefbook.model import Marking, Stance


def test_markings_run_from_the_most_open_to_the_most_closed() -> None:
    assert [marking.label for marking in Marking] == [
        "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("stance", "for_it", "against_it"),
    [
        (Stance.ASSERTS, True, False),
        (Stance.CONFIRMS, True, False),
        (Stance.DENIES, False, True),
        (Stance.DISPUTES, False, True),
        (Stance.DOES_NOT_RULE_OUT, False, False),
        (Stance.DECLINES_TO_COMMENT, False, False),
        (Stance.REFERS_ELSEWHERE, False, False),
        (Stance.COULD_NOT_DETERMINE, False, False),
    ],
)
def test_a_stance_is_for_against_or_neither(stance: Stance, for_it: bool, against_it: bool) -> None:
    assert (stance.for_it, stance.against_it) == (for_it, against_it)


def test_every_stance_is_weighed_above() -> None:
    assert len(Stance) == 8


def test_a_stance_reads_as_words() -> None:
    assert Stance.DOES_NOT_RULE_OUT.words == "does not rule out"
