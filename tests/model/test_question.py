"""A legal question as an author writes it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import Question, Side

STRIKES: dict[str, Any] = {
    "name": "Strikes at sea",
    "question": "Are lethal strikes on alleged drug vessels lawful?",
    "body_of_law": ["human-rights-law", "law-of-the-sea"],
    "answer": {"text": "It is contested.", "state": "contested", "confidence": "moderate"},
    "rule": [{"authority": "iccpr", "at": "art. 6(1)", "point": "No one is to be killed arbitrarily."}],
    "premises": ["boat-strikes.drugs-aboard"],
    "positions": [{"by": "un-high-commissioner", "side": "no", "stance": "unlawful", "sources": ["un-2025-10-31"]}],
    "clocks": [{"name": "War Powers, 60 days", "starts": "2025-09-04", "days": 60, "basis": "50 USC 1544(b)"}],
}


def test_a_whole_question_is_read() -> None:
    question = Question.model_validate(STRIKES)
    assert question.title == "Are lethal strikes on alleged drug vessels lawful?"
    assert question.positions[0].side is Side.NO
    assert question.clocks[0].starts == date(2025, 9, 4)
    assert question.premises == ("boat-strikes.drugs-aboard",)


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("rule", "authority", "art. 6"),
        ("rule", "point", ""),
        ("positions", "side", "unlawful"),
        ("positions", "sources", []),
        ("positions", "rests_on", "boat-strikes.drugs-aboard"),
        ("clocks", "starts", "2025-09"),
        ("clocks", "days", 0),
        ("clocks", "days", "60"),
        ("clocks", "days", 60.5),
    ],
)
def test_a_bad_part_is_said_at_its_own_path(part: str, field: str, value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Question.model_validate({**STRIKES, part: [{**STRIKES[part][0], field: value}]})
    assert [error["loc"][:3] for error in caught.value.errors()] == [(part, 0, field)]


@pytest.mark.parametrize(("field", "value"), [("state", "clear"), ("confidence", "very high"), ("text", " ")])
def test_an_answer_keeps_to_its_scales(field: str, value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Question.model_validate({**STRIKES, "answer": {**STRIKES["answer"], field: value}})
    assert [error["loc"] for error in caught.value.errors()] == [("answer", field)]
