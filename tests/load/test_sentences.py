"""Blocks to sentences."""

from __future__ import annotations

import pytest

from briefbook.load.prose import parse_prose
from briefbook.model.prose import Sentence

C, F = "\ufffb", "\ufffc"


def sentences(text: str, language: str = "en") -> tuple[Sentence, ...]:
    prose, findings = parse_prose("b.md", text, language=language)
    assert findings == []
    return prose.sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("One [@a.b]. Two [@c.d].", [f"One {C}.", f"Two {C}."]),
        ("One. [@a.b] Two. [@c.d]", [f"One. {C}", f"Two. {C}"]),
        ("One.[@a.b][@c.d]  Two.", [f"One.{C}{C}", "Two."]),
        ("One? Two! Three.", ["One?", "Two!", "Three."]),
        ("See para. 10 of it. Two.", ["See para. 10 of it.", "Two."]),
        ("See art. 6(1), secs. 2 and pp. 3. Two.", ["See art. 6(1), secs. 2 and pp. 3.", "Two."]),
        ("It grew to approx. 12 ships. Two.", ["It grew to approx. 12 ships.", "Two."]),
        ("Mr. Smith and Dr. Jones met. Two.", ["Mr. Smith and Dr. Jones met.", "Two."]),
        ("The U.S. Navy came. Two.", ["The U.S. Navy came.", "Two."]),
        ("It cost 3.5 million. Two.", ["It cost 3.5 million.", "Two."]),
        ("One\nstill one. Two.", ["One still one.", "Two."]),
        ("One\\\nstill one.", ["One still one."]),
        ("- One\n- Two", ["One", "Two"]),
        ("- One. Two.\n  - Three.", ["One.", "Two.", "Three."]),
        ("> One. Two.", ["One.", "Two."]),
        ("*One.* **Two.**", ["One.", "Two."]),
        ("A [link](https://x.example/). Two.", ["A link.", "Two."]),
        ('{{ value("a.b") }} came. Two.', [f"{F} came.", "Two."]),
        ("## Not one\n\nOne.", ["One."]),
        ("{{ facts('a.b') }}\n\nOne.", ["One."]),
        ("", []),
    ],
)
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == found


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("es", "El puente se cerró. ¿Quién lo ordenó? Nadie lo dijo.", 3),
        ("de", "Am 2. April wurde sie geschlossen. Niemand kam.", 2),
        ("fr", "Le pont est fermé. Personne ne vient.", 2),
        ("zh", "桥关闭了。没有人来。", 2),
        ("ar", "أغلق الجسر. لم يأت أحد.", 2),
        ("zh-Hans", "桥关闭了。没有人来。", 2),
        ("xyz", "One. Two.", 2),
    ],
)
def test_other_languages(language: str, text: str, number: int) -> None:
    assert len(sentences(text, language)) == number
