"""The examples of the Library of Congress EDTF specification (4 February 2019), and what is no date at all.

`edtf_cases.json` names them by level and feature; levels 0 and 1 are read, everything else is refused.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from briefbook.model.edtf import Edtf, parse_edtf

CASES: dict[str, list[str]] = json.loads(Path(__file__).with_name("edtf_cases.json").read_text("utf-8"))
FIELD: TypeAdapter[Edtf] = TypeAdapter(Edtf)


def cases(*groups: str) -> list[object]:
    """Every text of the groups whose names begin so, under a readable id."""
    return [
        pytest.param(text, id=f"{group}: {text!a}")
        for group, texts in CASES.items()
        if group.startswith(groups)
        for text in texts
    ]


@pytest.mark.parametrize("text", cases("level 0", "level 1"))
def test_levels_0_and_1_are_read_and_written_back_as_they_were(text: str) -> None:
    assert str(Edtf.parse(text)) == text
    assert FIELD.dump_json(FIELD.validate_python(text)) == json.dumps(text).encode()


@pytest.mark.parametrize("text", cases("level 2", "not a date"))
def test_the_rest_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^\S.* .*[^.]$"):
        parse_edtf(text)
    with pytest.raises(ValidationError, match="type=edtf"):
        FIELD.validate_python(text)


def test_no_text_is_listed_twice() -> None:
    texts = [text for group in CASES.values() for text in group]
    assert len(texts) == len(set(texts))
