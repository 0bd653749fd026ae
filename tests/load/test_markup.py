"""What is carried to print, and what is refused."""

from __future__ import annotations

import pytest

from briefbook.diagnostics import Position
from briefbook.load.prose import parse_prose
from briefbook.model.prose import Inline, Paragraph, Words


def inline(text: str) -> tuple[Inline, ...]:
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    (paragraph,) = prose.blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.children


@pytest.mark.parametrize(
    "text",
    [
        "<b>x</b>",
        "<script>alert(1)</script>",
        "<!-- x -->",
        "a <br> b",
        "&lt;script&gt;",
        "\\<script\\>",
        "<https://x.example>",
    ],
)
def test_html_is_words(text: str) -> None:
    shown = "".join(piece.text for piece in inline(text) if isinstance(piece, Words))
    assert shown == text.replace("&lt;", "<").replace("&gt;", ">").replace("\\", "")


def test_escapes_and_entities_do_not_move_what_follows() -> None:
    words = [piece for piece in inline("A &amp; B \\* C") if isinstance(piece, Words)]
    assert [(piece.text, piece.at.column) for piece in words] == [
        ("A ", 1), ("&", 3), (" B ", 8), ("*", 11), (" C", 13),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("![Map](map.png)", "An image"), ("`code`", "Code"), ("```\ncode\n```", "A code block"),
        ("~~~\ncode\n~~~", "A code block"), ("---", "A horizontal rule"), ("***", "A horizontal rule"),
        ("[x]{.other}", "A span that is not {.context}"), ("[x]{.context .other}", "A span that is not {.context}"),
        ("[" * 101, "More than a hundred open brackets"),
    ],
)  # fmt: skip
def test_what_cannot_be_carried_to_print_is_refused(text: str, what: str) -> None:
    findings = parse_prose("b.md", f"One.\n\n{text}\n")[1]
    assert [(f.code, f.span.start.line, f.message) for f in findings] == [
        ("B506", 3, f"{what} cannot stand in a brief")
    ]


def test_four_spaces_make_no_code() -> None:
    assert inline("    One.") == (Words("One.", Position(1, 5)),)


def test_brackets_that_are_closed_may_be_many() -> None:
    assert len(parse_prose("b.md", "[x] " * 500)[0].sentences) == 1
