"""Several issues in one document: notes and pictures numbered through, and the lists of sources left to its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefbook.views.issues import IssueView
from briefbook.views.pictures.parts import PictureBlock
from briefbook.views.prose import (
    BlockView,
    FactsBlock,
    HeadingBlock,
    InlineView,
    JudgementBlock,
    LinkInline,
    ListBlock,
    NoteInline,
    ParagraphBlock,
    QuoteBlock,
    SourcesBlock,
    StyledInline,
    ValueInline,
)


def numbered_through(issues: Iterable[IssueView]) -> Iterator[IssueView]:
    """The issues with notes and pictures that go on where those before end; their lists of sources are emptied."""
    notes = pictures = 0
    for issue in issues:
        shift = _Shift(notes, pictures)
        yield replace(
            issue,
            blocks=shift.blocks(issue.blocks),
            notes=tuple(replace(note, number=note.number + notes) for note in issue.notes),
            contents=(),
        )
        notes += len(issue.notes)
        pictures = shift.last_picture


class _Shift:
    """Raises the numbers within one issue."""

    def __init__(self, notes: int, pictures: int) -> None:
        self._notes, self._pictures = notes, pictures
        self.last_picture = pictures

    def blocks(self, blocks: Iterable[BlockView]) -> tuple[BlockView, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: BlockView) -> BlockView:
        match block:
            case HeadingBlock() | ParagraphBlock():
                return replace(block, children=self._inline(block.children))
            case ListBlock():
                return replace(block, items=tuple(self.blocks(item) for item in block.items))
            case QuoteBlock() | JudgementBlock():
                return replace(block, blocks=self.blocks(block.blocks))
            case PictureBlock():
                return self._picture(block)
            case FactsBlock() if block.picture is not None:
                return replace(block, picture=self._picture(block.picture))
            case SourcesBlock():
                return replace(block, lines=())
        return block

    def _picture(self, picture: PictureBlock) -> PictureBlock:
        number = picture.number + self._pictures
        self.last_picture = max(self.last_picture, number)
        return replace(picture, number=number)

    def _inline(self, children: Iterable[InlineView]) -> tuple[InlineView, ...]:
        return tuple(self._piece(child) for child in children)

    def _piece(self, child: InlineView) -> InlineView:
        match child:
            case NoteInline() | ValueInline():
                return replace(child, number=child.number + self._notes)
            case StyledInline() | LinkInline():
                return replace(child, children=self._inline(child.children))
        return child
