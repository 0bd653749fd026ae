"""The text of a brief as views: the same tree for page and print. `type` tells a template what each piece is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefbook.views.contract import says
from briefbook.views.parts import CitationView, FactView, LinkView
from briefbook.views.pictures.parts import PictureBlock
from briefbook.views.questions import QuestionView


@dataclass(frozen=True, slots=True)
class TextInline:
    """Plain words."""

    text: str = says("The words, as written.")
    type: Literal["text"] = says("`text`.", "text")


@dataclass(frozen=True, slots=True)
class BreakInline:
    """A line break."""

    type: Literal["break"] = says("`break`.", "break")


@dataclass(frozen=True, slots=True)
class StyledInline:
    """Styled words."""

    style: str = says("`emphasis`, `strong` or `context`.")
    children: tuple[InlineView, ...] = says("What is styled.")
    type: Literal["styled"] = says("`styled`.", "styled")


@dataclass(frozen=True, slots=True)
class LinkInline:
    """A link."""

    url: str = says("Web address, or address on the site.")
    external: bool = says("Whether it leaves the site.")
    children: tuple[InlineView, ...] = says("What is linked.")
    type: Literal["link"] = says("`link`.", "link")


@dataclass(frozen=True, slots=True)
class NoteInline:
    """A reference to a note."""

    number: int = says("Number of the note, from 1.")
    type: Literal["note"] = says("`note`.", "note")


@dataclass(frozen=True, slots=True)
class ValueInline:
    """A value taken from a fact."""

    text: str = says("The value in words.")
    url: str = says("Address of the fact.")
    number: int = says("Number of its note.")
    type: Literal["value"] = says("`value`.", "value")


InlineView = TextInline | BreakInline | StyledInline | LinkInline | NoteInline | ValueInline


@dataclass(frozen=True, slots=True)
class CitedView:
    """One thing that a note cites: a fact, or a legal question."""

    link: LinkView = says("The fact or question.")
    locator: str = says("Locator given in the citation; empty if none.")
    status: str = says("The fact's status, or the state of the answer.")
    lineage: str = says("`3 citations, 1 origin`; empty for a question.")
    citations: tuple[CitationView, ...] = says("Its sources.")
    tighter: str = says("TLP label, where it is closed more tightly than its sheet or the dossier; else empty.")


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note."""

    number: int = says("Its number, from 1.")
    cited: tuple[CitedView, ...] = says("What it cites.")


@dataclass(frozen=True, slots=True)
class HeadingBlock:
    """A heading."""

    level: int = says("2 for a section, 3 for a part of one…")
    anchor: str = says("Its anchor on the page.")
    text: str = says("Its words without styles.")
    children: tuple[InlineView, ...] = says("Its words.")
    type: Literal["heading"] = says("`heading`.", "heading")


@dataclass(frozen=True, slots=True)
class ParagraphBlock:
    """A paragraph."""

    children: tuple[InlineView, ...] = says("Its words.")
    type: Literal["paragraph"] = says("`paragraph`.", "paragraph")


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list."""

    ordered: bool = says("Whether it is numbered.")
    items: tuple[tuple[BlockView, ...], ...] = says("Its items, each a run of blocks.")
    type: Literal["list"] = says("`list`.", "list")


@dataclass(frozen=True, slots=True)
class QuoteBlock:
    """A quotation."""

    blocks: tuple[BlockView, ...] = says("What is quoted.")
    type: Literal["quote"] = says("`quote`.", "quote")


@dataclass(frozen=True, slots=True)
class JudgementBlock:
    """The desk's own assessment."""

    likelihood: str = says("Term of the scale; empty if none is given.")
    range: str = says("Its range, `55–80 %`; empty if none.")
    confidence: str = says("`high`, `moderate` or `low`.")
    grounds: tuple[FactView, ...] = says("Facts that it rests on.")
    blocks: tuple[BlockView, ...] = says("The assessment.")
    type: Literal["judgement"] = says("`judgement`.", "judgement")


@dataclass(frozen=True, slots=True)
class FactsBlock:
    """A table of facts, a timeline, or a list of unknowns."""

    facts: tuple[FactView, ...] = says("The facts, in the order in which they are shown.")
    title: str = says("Caption.")
    type: Literal["facts", "timeline", "unknowns"] = says("How they are shown.", "facts")
    picture: PictureBlock | None = says("The picture of a timeline; its numbers are places in the list.", None)


@dataclass(frozen=True, slots=True)
class MatrixBlock:
    """Who says what of which fact."""

    facts: tuple[FactView, ...] = says("The facts; each holds its positions.")
    title: str = says("Caption.")
    type: Literal["positions"] = says("`positions`.", "positions")


@dataclass(frozen=True, slots=True)
class QuestionsBlock:
    """Legal questions in short."""

    questions: tuple[QuestionView, ...] = says("The questions.")
    type: Literal["questions"] = says("`questions`.", "questions")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One source of an issue."""

    citation: CitationView = says("The source.")
    sort: str = says("What sort of publication it is.")
    web: str = says("Its address on the web; empty if none.")
    language: str = says("Language in words.")
    consulted_title: str = says("How much of it the desk has read, in words.")
    used: int = says("How many of the facts in this issue cite it.")


@dataclass(frozen=True, slots=True)
class SourcesBlock:
    """The sources of an issue, with a summary."""

    summary: tuple[str, ...] = says("Sentences computed from the list.")
    lines: tuple[SourceLine, ...] = says("The sources, origins first.")
    type: Literal["sources"] = says("`sources`.", "sources")


BlockView = (
    HeadingBlock | ParagraphBlock | ListBlock | QuoteBlock | JudgementBlock
    | FactsBlock | MatrixBlock | QuestionsBlock | SourcesBlock | PictureBlock
)  # fmt: skip
