"""Words for the reader, and the language that they are in."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from briefbook.model.text import Language, Text

TEXT: TypeAdapter[str] = TypeAdapter(Text)
LANGUAGE: TypeAdapter[str] = TypeAdapter(Language)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("US strikes had killed 83 people.", "US strikes had killed 83 people."),
        ("  folded by YAML\n", "folded by YAML"),
        ("<b>*not* markup</b>", "<b>*not* markup</b>"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_words_are_kept_without_the_space_around_them(text: str, kept: str) -> None:
    assert TEXT.validate_python(text) == kept


@pytest.mark.parametrize("value", ["", " ", "\n\t ", "\u00a0", "\u3000", 83, 1.5, True, None, ["a"]])
def test_no_words_are_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        TEXT.validate_python(value)


@pytest.mark.parametrize("tag", ["en", "es", "zh-Hans", "es-419", "pap", "pt-BR"])
def test_a_language_tag_is_read(tag: str) -> None:
    assert LANGUAGE.validate_python(tag) == tag


@pytest.mark.parametrize("tag", ["", "e", "EN", "english", "en_US", "en-", "en-U", "en\n", " en", 'en" onload="x'])
def test_what_is_no_language_tag_is_refused(tag: str) -> None:
    with pytest.raises(ValidationError):
        LANGUAGE.validate_python(tag)
