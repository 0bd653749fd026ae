"""Inline tokens to words, citations, calls and links, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from markdown_it.token import Token

from briefbook.diagnostics import Diagnostic, Position, Span
from briefbook.load.faults import malformed_citation, unsafe_url, unsupported_markup
from briefbook.load.prose.template import BLOCK_CLOSE, BLOCK_OPEN, Expansion
from briefbook.model.prose import Break, Cite, CitedItem, Inline, Link, Styled, Words
from briefbook.model.text import unlinkable
from briefbook.source.faults import unsafe_character
from briefbook.source.text import UNSAFE

_ITEM = re.compile(r"@(?P<id>[A-Za-z0-9_.\-/]+?)(?:,\s*(?P<locator>.+))?", re.DOTALL)
_STYLES = {"em_open": "emphasis", "strong_open": "strong", "span_open": "context"}


@dataclass(slots=True)
class InlineBuilder:
    """One paragraph's or heading's content. `starts` are offsets of its lines in the expanded text."""

    expansion: Expansion
    starts: list[int]
    content: str
    children: tuple[Inline, ...] = ()
    marks: list[str] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)
    cites: list[CitedItem] = field(default_factory=list)
    _cursor: int = 0
    _tokens: list[Token] = field(default_factory=list)
    _next: int = 0

    @property
    def at(self) -> Position:
        """Where the content begins."""
        return self._position(0)

    def build(self, tokens: list[Token]) -> None:
        """Fill `children`."""
        self._tokens = tokens
        self.children = self._gather(None)

    def _gather(self, until: str | None) -> tuple[Inline, ...]:
        found: list[Inline] = []
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.type == until:
                break
            piece = self._piece(token)
            if piece is not None:
                found.append(piece)
        return tuple(found)

    def _piece(self, token: Token) -> Inline | None:
        match token.type:
            case "text":
                return self._words(token.content)
            case "text_special":
                return self._special(token)
            case "softbreak":
                return Words(" ", self._position(self._cursor))
            case "hardbreak":
                return Break()
            case "em_open" | "strong_open" | "span_open":
                return self._styled(token)
            case "link_open":
                return self._link(token)
            case "cite":
                return self._cite(token)
            case "call":
                if token.markup in {BLOCK_OPEN, BLOCK_CLOSE}:
                    self.marks.append(token.markup)
                return self.expansion.calls[int(token.content)]
        self.findings.append(unsupported_markup.finding(self._span(self._cursor), token.type))
        return self._words(self._first_line(token.content))

    def _link(self, token: Token) -> Link:
        at, url = self._cursor, str(token.attrGet("href"))
        if why := unlinkable(url):
            self.findings.append(unsafe_url.finding(self._span(at), why))
        return Link(url, self._gather("link_close"), self._position(at))

    def _styled(self, token: Token) -> Inline:
        at = self._cursor
        children = self._gather(token.type.replace("open", "close"))
        if token.type == "span_open" and token.attrGet("class") != "context":
            self.findings.append(unsupported_markup.finding(self._span(at), "span"))
        return Styled(_STYLES[token.type], children)  # type: ignore[arg-type]

    def _special(self, token: Token) -> Words | None:
        """An escape with a backslash or an entity (`&amp;`), which may also stand for a character that is refused."""
        words = self._words(token.content, token.markup)
        if hidden := UNSAFE.search(token.content):
            span = self._span(self._cursor - len(token.markup), len(token.markup))
            self.findings.append(unsafe_character.finding(span, hidden[0]))
        return words

    def _first_line(self, text: str) -> str:
        """As much of refused code or of an image's text as stands on one line, so that each letter has its place."""
        found = self.content.replace("\n", " ").find(text.replace("\n", " "), self._cursor)
        end = self.content.find("\n", max(found, self._cursor))
        return text if end < 0 else text[: end - max(found, self._cursor)]

    def _words(self, text: str, written: str = "") -> Words | None:
        """`text` as the reader sees it; `written` as it stands in the file, where that differs."""
        if not text:
            return None
        written = written or text
        found = self.content.find(written, self._cursor)
        if found < 0:
            found = self._cursor
        self._cursor = found + len(written)
        return Words(text, self._position(found))

    def _cite(self, token: Token) -> Cite | None:
        offset = int(token.meta["offset"])
        items: list[CitedItem] = []
        for part in token.content.split(";"):
            text = part.strip()
            start = offset + len(part) - len(part.lstrip())
            offset += len(part) + 1
            match = _ITEM.fullmatch(text)
            if match is None:
                self.findings.append(malformed_citation.finding(self._span(start, len(text)), text))
                continue
            locator = " ".join(match["locator"].split()) if match["locator"] else None
            items.append(CitedItem(match["id"], locator, self._position(start)))
        self._cursor = offset
        self.cites += items
        return Cite(tuple(items)) if items else None

    def _position(self, index: int) -> Position:
        """Place in the file of a character of the content."""
        line = self.content.count("\n", 0, index)
        column = index - (self.content.rfind("\n", 0, index) + 1)
        at = self.expansion.offsets.position(self.starts[min(line, len(self.starts) - 1)] + column)
        return Position(at.line + self.expansion.line_offset, at.column)

    def _span(self, index: int, width: int = 1) -> Span:
        at = self._position(index)
        return Span(self.expansion.file, at, Position(at.line, at.column + max(width, 1)))
