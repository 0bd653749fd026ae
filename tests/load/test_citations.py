"""Citations in Pandoc's way."""

from __future__ import annotations

import pytest

from briefbook.load.prose import parse_prose
from briefbook.model.prose import Words

Cited = list[tuple[str, str | None, int, int]]


def cited(text: str) -> Cited:
    prose, findings = parse_prose("b.md", text)
    assert findings == []
    return [(cite.id, cite.locator, cite.at.line, cite.at.column) for cite in prose.cites]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x [@a.b].", [("a.b", None, 1, 4)]),
        ("x [@a.b, para. 4].", [("a.b", "para. 4", 1, 4)]),
        ("x [@a.b, art. 6(1), first sentence].", [("a.b", "art. 6(1), first sentence", 1, 4)]),
        ("x [@a.b; @c.d].", [("a.b", None, 1, 4), ("c.d", None, 1, 10)]),
        ("x [@a.b, p. 1; @c.d, pp. 2-3].", [("a.b", "p. 1", 1, 4), ("c.d", "pp. 2-3", 1, 16)]),
        ("x [@a.b;   @c.d ].", [("a.b", None, 1, 4), ("c.d", None, 1, 12)]),
        ("x [@a.b][@c.d].", [("a.b", None, 1, 4), ("c.d", None, 1, 10)]),
        ("one\ntwo [@a.b;\n@c.d].", [("a.b", None, 2, 6), ("c.d", None, 3, 1)]),
        ("x [@a.b, para.\n10].", [("a.b", "para. 10", 1, 4)]),
        ("x [@a.b,\npara. 10].", [("a.b", "para. 10", 1, 4)]),
        ("- x\n  - y [@a.b]", [("a.b", None, 2, 8)]),
        ("> y\n> x [@a.b]", [("a.b", None, 2, 6)]),
        ("*x [@a.b]*", [("a.b", None, 1, 5)]),
        ("[x [@a.b]]{.context}", [("a.b", None, 1, 5)]),
        ("## x [@a.b]", [("a.b", None, 1, 7)]),
        ("\\* &amp; x [@a.b]", [("a.b", None, 1, 13)]),
        ("x [@a.b] x [@a.b]", [("a.b", None, 1, 4), ("a.b", None, 1, 13)]),
        ("x [@closing-power]", [("closing-power", None, 1, 4)]),
    ],
)
def test_every_id_with_its_locator_and_place(text: str, found: Cited) -> None:
    assert cited(text) == found


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("x [@a.b @c.d]", 4),
        ("x [@a.b;]", 9),
        ("x [@a.b; c.d]", 10),
        ("x [@]", 3),
        ("x [@a.b,]", 4),
        ("x [@a b]", 4),
        ("x [@a.b: c]", 4),
        ("x [@ä.b]", 4),
    ],
)
def test_what_is_no_citation_is_said(text: str, column: int) -> None:
    prose, findings = parse_prose("b.md", text)
    if text == "x [@]":
        assert findings == []
        assert isinstance(prose.blocks[0].children[0], Words)  # type: ignore[union-attr]
        return
    assert [(finding.code, finding.span.start.column) for finding in findings] == [("B505", column)]


def test_the_good_ids_beside_a_bad_one_are_kept() -> None:
    prose, findings = parse_prose("b.md", "x [@a.b; @c d; @e.f]")
    assert [cite.id for cite in prose.cites] == ["a.b", "e.f"]
    assert findings[0].message == "'@c d' is no citation"
    assert findings[0].span.end.column - findings[0].span.start.column == len("@c d")


@pytest.mark.parametrize("text", ["a@b.example", "\\[@a.b]", "@a.b", "[a@b.c]", "[ @a.b]", "[-@a.b]"])
def test_an_at_sign_elsewhere_is_a_word(text: str) -> None:
    assert cited(text) == []
