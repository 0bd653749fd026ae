"""The blocks and pieces of a brief."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import Position
from briefbook.load.prose import parse_prose
from briefbook.model.prose import Block, Break, Bullets, Heading, Inline, Link, Paragraph, Part, Quote, Styled, Words


def blocks(text: str) -> tuple[Block, ...]:
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    return prose.blocks


def inline(text: str) -> tuple[Inline, ...]:
    (paragraph,) = blocks(text)
    assert isinstance(paragraph, Paragraph)
    return paragraph.children


@pytest.mark.parametrize(
    ("text", "level", "place"),
    [("# One", 1, (1, 3)), ("x\n\n### Three ###", 3, (3, 5)), ("Two\n---", 2, (1, 1)), ("  ## Two", 2, (1, 6))],
)
def test_headings(text: str, level: int, place: tuple[int, int]) -> None:
    heading = blocks(text)[-1]
    assert isinstance(heading, Heading)
    assert (heading.level, heading.at) == (level, Position(*place))


def test_lists_may_stand_inside_each_other() -> None:
    (outer,) = blocks("- one\n- two\n  1. three\n\n     more\n  2. four\n")
    assert isinstance(outer, Bullets)
    assert (outer.ordered, len(outer.items)) == (False, 2)
    words, inner = outer.items[1]
    assert words == Paragraph((Words("two", Position(2, 3)),))
    assert isinstance(inner, Bullets)
    assert (inner.ordered, [len(item) for item in inner.items]) == (True, [2, 1])
    assert inner.items[0][1] == Paragraph((Words("more", Position(5, 6)),))


def test_quotations_hold_blocks() -> None:
    (quote,) = blocks("> One.\n>\n> - two\n")
    assert isinstance(quote, Quote)
    assert quote.blocks[0] == Paragraph((Words("One.", Position(1, 3)),))
    assert isinstance(quote.blocks[1], Bullets)


def test_a_function_on_a_line_of_its_own_is_a_part_but_a_value_is_a_word() -> None:
    table, value = blocks('{{ facts("a.b") }}\n\n{{ value("a.b") }}')
    assert isinstance(table, Part)
    assert isinstance(value, Paragraph)


def test_emphasis_and_breaks() -> None:
    assert inline("*a* **b** _c_\\\nd") == (
        Styled("emphasis", (Words("a", Position(1, 2)),)),
        Words(" ", Position(1, 4)),
        Styled("strong", (Words("b", Position(1, 7)),)),
        Words(" ", Position(1, 10)),
        Styled("emphasis", (Words("c", Position(1, 12)),)),
        Break(),
        Words("d", Position(2, 1)),
    )


def test_a_span_of_context_may_hold_others() -> None:
    assert inline("[See *this*.]{.context}") == (
        Styled("context", (
            Words("See ", Position(1, 2)),
            Styled("emphasis", (Words("this", Position(1, 7)),)),
            Words(".", Position(1, 12)),
        )),
    )  # fmt: skip


def test_a_link_keeps_its_words() -> None:
    assert inline("See [the *page*](https://x.example/a).")[1] == Link(
        "https://x.example/a",
        (Words("the ", Position(1, 6)), Styled("emphasis", (Words("page", Position(1, 11)),))),
        Position(1, 5),
    )
