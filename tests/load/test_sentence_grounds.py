"""What a sentence knows of its grounds and places."""

from __future__ import annotations

import pytest

from briefbook.load.prose import parse_prose
from briefbook.model.prose import Sentence

C, F = "\ufffb", "\ufffc"


C = "\ufffb"


def sentences(text: str) -> tuple[Sentence, ...]:
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    return prose.sentences


def test_a_sentence_knows_what_it_cites_and_calls() -> None:
    one, two = sentences('One [@a.b; @c.d] and {{ value("e.f") }}. [@g.h] Two.')
    assert [cite.id for cite in one.cites] == ["a.b", "c.d", "g.h"]
    assert [call.arguments for call in one.calls] == [("e.f",)]
    assert (two.cites, two.calls) == ((), ())


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("[One. Two.]{.context}", [True, True]),
        ("[One.]{.context} Two.", [True, False]),
        ("[One]{.context} and more.", [False]),
        ("One, [two.]{.context}", [False]),
        ("[One *two*]{.context}.", [True]),
        ("- [One.]{.context}\n- Two.", [True, False]),
        ("…", [False]),
    ],
)
def test_context_is_a_whole_sentence_or_it_is_none(text: str, context: list[bool]) -> None:
    assert [sentence.context for sentence in sentences(text)] == context


def test_a_sentence_in_a_judgement_knows_it() -> None:
    text = 'One.\n\n{% judgement confidence="low", rests_on=["a.b"] %}Two. Three.{% endjudgement %}'
    one, two, three = sentences(text)
    assert one.judgement is None
    assert two.judgement is three.judgement
    assert two.judgement is not None
    assert two.judgement.options == {"confidence": "low", "rests_on": ("a.b",)}


def test_every_letter_knows_its_place() -> None:
    (sentence,) = sentences("- One *two*\n  three &amp; 4 [@a.b]")
    places = {char: (at.line, at.column) for char, at in zip(sentence.text, sentence.places, strict=True)}
    assert sentence.text == f"One two three & 4 {C}"
    assert {char: places[char] for char in f"Ow&4{C}"} == {
        "O": (1, 3), "w": (1, 9), "&": (2, 9), "4": (2, 15), C: (2, 18),
    }  # fmt: skip
    assert sentence.at == sentence.places[0]
