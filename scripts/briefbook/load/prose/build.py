"""Markdown tokens to the tree of a brief's blocks."""

from __future__ import annotations

from dataclasses import dataclass, field

from markdown_it.token import Token

from briefbook.diagnostics import Diagnostic, Position, Span
from briefbook.load.faults import bad_call, unsupported_markup
from briefbook.load.prose.functions import FUNCTIONS, PICTURES
from briefbook.load.prose.inline import InlineBuilder
from briefbook.load.prose.template import BLOCK_OPEN, Expansion
from briefbook.model.prose import (
    Block,
    Bullets,
    Call,
    CitedItem,
    Heading,
    Inline,
    Judgement,
    Link,
    Paragraph,
    Part,
    Quote,
    Styled,
)


@dataclass(slots=True)
class Builder:
    """Builds the blocks of one brief."""

    expansion: Expansion
    findings: list[Diagnostic] = field(default_factory=list)
    cites: list[CitedItem] = field(default_factory=list)
    _line_starts: list[int] = field(init=False)
    _tokens: list[Token] = field(default_factory=list)
    _next: int = 0

    def __post_init__(self) -> None:
        self._line_starts = [0]
        for line in self.expansion.text.split("\n"):
            self._line_starts.append(self._line_starts[-1] + len(line) + 1)

    def build(self, tokens: list[Token]) -> tuple[Block, ...]:
        """The blocks of all tokens."""
        self._tokens, self._next = tokens, 0
        return self._gather(None)

    def _gather(self, until: str | None) -> tuple[Block, ...]:
        blocks: list[Block] = []
        opened: list[tuple[Call, list[Block]]] = []
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.type == until:
                break
            block = self._block(token)
            if isinstance(block, _Mark):
                if block.opens:
                    opened.append((block.call, blocks))
                    blocks = []
                elif opened:
                    call, outer = opened.pop()
                    outer.append(Judgement(call, tuple(blocks)))
                    blocks = outer
            elif block is not None:
                blocks.append(block)
        return tuple(blocks)

    def _block(self, token: Token) -> Block | _Mark | None:
        match token.type:
            case "heading_open":
                inline = self._inline()
                self._stray(inline.children)
                return Heading(int(token.tag[1]), inline.children, inline.at)
            case "paragraph_open":
                return self._paragraph()
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token.type.replace("open", "close"), ordered=token.type.startswith("ordered"))
            case "blockquote_open":
                return Quote(self._gather("blockquote_close"))
            case "hr" | "fence" | "code_block":
                self._unsupported(token)
        return None

    def _list(self, until: str, *, ordered: bool) -> Bullets:
        items = []
        while self._tokens[self._next].type != until:
            self._next += 1
            items.append(self._gather("list_item_close"))
        self._next += 1
        return Bullets(ordered, tuple(items))

    def _paragraph(self) -> Block | _Mark | None:
        inline = self._inline()
        children = inline.children
        if len(children) == 1 and isinstance(children[0], Call):
            call = children[0]
            if inline.marks:
                return _Mark(call, opens=inline.marks[0] == BLOCK_OPEN)
            if call.name != "value":
                return Part(call)
        self._stray(children)
        return Paragraph(children) if children else None

    def _stray(self, children: tuple[Inline, ...]) -> None:
        """A picture cannot stand within a line."""
        for child in children:
            if isinstance(child, Styled | Link):
                self._stray(child.children)
            elif isinstance(child, Call) and child.name in PICTURES:
                span = Span(self.expansion.file, child.at, Position(child.at.line, child.at.column + 2))
                usage = FUNCTIONS[child.name].usage
                self.findings.append(bad_call.finding(span, child.name, "it stands in a paragraph of its own", usage))

    def _inline(self) -> InlineBuilder:
        token = self._tokens[self._next]
        self._next += 2
        inline = InlineBuilder(self.expansion, self._starts(token), token.content)
        inline.build(token.children or [])
        self.findings += inline.findings
        self.cites += inline.cites
        return inline

    def _starts(self, token: Token) -> list[int]:
        """For each line of an inline token's content, the offset in the expanded text at which it begins."""
        first = token.map[0] if token.map else 0
        starts = []
        for index, line in enumerate(token.content.split("\n")):
            start = self._line_starts[min(first + index, len(self._line_starts) - 1)]
            found = self.expansion.text.find(line, start)
            starts.append(found if found >= 0 else start)
        return starts

    def _unsupported(self, token: Token) -> None:
        line = self._line_starts[token.map[0]] if token.map else 0
        at = self.expansion.offsets.position(line)
        at = Position(at.line + self.expansion.line_offset, at.column)
        self.findings.append(unsupported_markup.finding(Span(self.expansion.file, at, at), token.type))


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where a judgement opens or closes."""

    call: Call
    opens: bool
