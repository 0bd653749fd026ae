"""Where tags stand, and what stands around them, in the author's file."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import Position
from briefbook.load.prose import parse_prose

JUDGED = '{% judgement confidence="low", rests_on=["a.b"] %}'


def calls(text: str) -> list[tuple[int, int]]:
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    return [(call.at.line, call.at.column) for call in prose.calls]


def cites(text: str) -> list[tuple[int, int]]:
    return [(cite.at.line, cite.at.column) for cite in parse_prose("b.md", text)[0].cites]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ('{{ value("a.b") }}', [(1, 1)]),
        ('x {{ value("a.b") }} y {{ value("c.d") }} z {{ unknowns() }}', [(1, 3), (1, 24), (1, 45)]),
        ('one\n\n  {{ value("a.b") }}\n', [(3, 3)]),
        (JUDGED + '{{ value("a.b") }}{% endjudgement %} {{ value("c.d") }}', [(1, 1), (1, 51), (1, 88)]),
        ('{# {{ no }} #}{{ value("a.b") }}', [(1, 15)]),
        ('x {{- value("a.b") -}} y {{ value("c.d") }}', [(1, 3), (1, 26)]),
        ('x\r\n\r\ny {{ value("a.b") }}\r\n', [(3, 3)]),
    ],
)
def test_calls_know_their_place(text: str, places: list[tuple[int, int]]) -> None:
    assert calls(text) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ('{{ value("a.b") }} [@c.d]', [(1, 21)]),
        ('{{ facts(\n"a.b") }}\n\nx [@c.d]', [(4, 4)]),
        (JUDGED + "\nx [@c.d]\n{% endjudgement %}\ny [@e.f]", [(2, 4), (4, 4)]),
        ("{# one\ntwo #} x [@c.d]", [(2, 11)]),
        ("a\r\nb\r\n\r\nc [@x.y]\r\n", [(4, 4)]),
        ("{% for x in y %}a [@b.c]\n\nd{% endfor %}\n\ne [@f.g]", [(5, 4)]),
        ("{% if x %}a{% else %}b{% endif %}\nc [@d.e]", [(2, 4)]),
        ('{% judgement confidence="low" %}a{% endjudgement %}\nb [@c.d]', [(2, 4)]),
        ("{{ x }}{{ y }}\nz [@a.b]", [(2, 4)]),
    ],
)
def test_what_stands_around_a_tag_keeps_its_place(text: str, places: list[tuple[int, int]]) -> None:
    assert cites(text) == places


def test_the_lines_of_the_front_matter_are_counted() -> None:
    prose, findings = parse_prose("b.md", 'x [@a.b] {{ value("c.d") }}\n\n{{ x }}', line_offset=6)
    assert prose.cites[0].at == Position(7, 4)
    assert prose.calls[0].at == Position(7, 10)
    assert [str(finding.span) for finding in findings] == ["b.md:9:1"]


def test_a_judgement_holds_its_blocks_and_the_rest_stands_outside() -> None:
    prose, _ = parse_prose("b.md", f"Before.\n\n{JUDGED}\nOne.\n\nTwo.\n{{% endjudgement %}}\n\nAfter.")
    assert [sentence.judgement is not None for sentence in prose.sentences] == [False, True, True, False]
    assert [type(block).__name__ for block in prose.blocks] == ["Paragraph", "Judgement", "Paragraph"]


@pytest.mark.parametrize(
    "text", ["\ue00099\ue001", "\ue0020\ue003 x \ue0030\ue002", '{{ value("a.b") }} \ue0000\ue001']
)
def test_marks_of_our_own_in_a_hostile_text_are_nothing(text: str) -> None:
    prose, _ = parse_prose("b.md", text)
    assert len(prose.calls) == text.count("{{")
    assert sum(len(sentence.calls) for sentence in prose.sentences) == text.count("{{")
