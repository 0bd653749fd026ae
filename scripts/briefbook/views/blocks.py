"""Turns a brief's prose into views: numbers the notes, fills the structured parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from briefbook.graph import Graph, named_facts
from briefbook.load import IssueRecord
from briefbook.model import prose
from briefbook.model.scales import SCALES
from briefbook.views.facts import Facts
from briefbook.views.notes import set_notes
from briefbook.views.parts import FactView
from briefbook.views.pictures import along_time, chart, everywhere, lineage, map_of, network
from briefbook.views.pictures.parts import PictureBlock
from briefbook.views.prose import (
    BlockView,
    BreakInline,
    CitedView,
    FactsBlock,
    HeadingBlock,
    InlineView,
    JudgementBlock,
    LinkInline,
    ListBlock,
    MatrixBlock,
    NoteInline,
    NoteView,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    StyledInline,
    TextInline,
    ValueInline,
)
from briefbook.views.questions import question_view
from briefbook.views.sourcelist import source_list

_TAKEN = re.compile(r"notes|(?:note|ref)-\d+")
"""Anchors that the page gives to its notes and their marks."""


class Blocks:
    """One issue's text under construction."""

    def __init__(self, issue: IssueRecord, graph: Graph, facts: Facts) -> None:
        self.issue = issue
        self.graph = graph
        self.facts = facts
        self.notes: list[NoteView] = []
        self._anchors: set[str] = set()
        self._pictures = 0

    def build(self) -> tuple[BlockView, ...]:
        """The blocks, with `notes` filled."""
        return self._blocks(self.issue.prose.blocks)

    @property
    def cited_facts(self) -> tuple[str, ...]:
        """Facts that the issue rests on, each once: cited, shown, or grounds of a judgement."""
        return named_facts(self.issue, self.graph)

    def _blocks(self, blocks: Iterable[prose.Block]) -> tuple[BlockView, ...]:
        return tuple(self._block(block) for block in blocks)

    def _block(self, block: prose.Block) -> BlockView:
        match block:
            case prose.Heading(level, children, _):
                inline = self._inline(children)
                text = plain(inline)
                return HeadingBlock(max(2, level), self._anchor(text), text, inline)
            case prose.Paragraph(children):
                return ParagraphBlock(self._inline(children))
            case prose.Bullets(ordered, items):
                return ListBlock(ordered, tuple(self._blocks(item) for item in items))
            case prose.Quote(inner):
                return QuoteBlock(self._blocks(inner))
            case prose.Judgement(call, inner):
                return self._judgement(call, inner)
            case prose.Part(call):
                return self._part(call)

    def _judgement(self, call: prose.Call, inner: tuple[prose.Block, ...]) -> JudgementBlock:
        dossier = self.graph.dossier
        given = call.options.get("likelihood")
        step = SCALES[dossier.scale if dossier else "icd203"].resolve(given)
        term = given if isinstance(given, str) else step.names[0] if step else ""
        return JudgementBlock(
            likelihood=term,
            range=f"{step.low:g}–{step.high:g} %" if step else "",
            confidence=str(call.options.get("confidence") or ""),
            grounds=tuple(self.facts.view(id_) for id_ in call.ids),
            blocks=self._blocks(inner),
        )

    def _part(self, call: prose.Call) -> BlockView:
        ids = call.ids
        match call.name:
            case "questions":
                views = [question_view(self.graph.sheets[id_], self.graph, self.facts) for id_ in ids]
                return QuestionsBlock(tuple(views))
            case "sources":
                return source_list(self.facts.audit(self.issue.id), self.cited_facts, self.graph, self.facts)
            case "unknowns":
                return FactsBlock(self._unknown(ids), "What is not known", "unknowns")
            case "timeline":
                ordered = sorted(self._views(ids), key=lambda fact: fact.order)
                picture = along_time(ordered, self._pictures + 1, self.graph, self.facts)
                self._pictures += picture is not None
                return FactsBlock(tuple(ordered), "Timeline", "timeline", picture)
            case "chart" | "map" | "network" | "lineage":
                return self._picture(call)
            case "positions":
                return MatrixBlock(self._views(ids), "Who says what")
        return FactsBlock(self._views(ids), "Facts", "facts")

    def _picture(self, call: prose.Call) -> BlockView:
        picture = self._drawn(call, self._pictures + 1)
        if picture is None:
            # It would show what was published only later (rule B519 has seen to the rest).
            return ParagraphBlock((TextInline("Nothing that a picture could show was published by the cut-off."),))
        self._pictures += 1
        return picture

    def _drawn(self, call: prose.Call, number: int) -> PictureBlock | None:
        known = (number, self.graph, self.facts)
        match call.name, call.ids:
            case "chart", (measure,):
                return chart(measure, *known)
            case "network", (actor,):
                return network(actor, *known)
            case "lineage", (source,):
                return lineage(source, str(call.options.get("carries", "")), *known)
            case _, ():
                return everywhere(*known)
            case _, ids:
                return map_of(ids, *known)

    def _views(self, ids: Iterable[str]) -> tuple[FactView, ...]:
        return tuple(self.facts.view(id_) for id_ in ids)

    def _unknown(self, ids: tuple[str, ...]) -> tuple[FactView, ...]:
        chosen = ids or tuple(self.graph.facts)
        return tuple(fact for fact in self._views(chosen) if ids or fact.status == "unknown")

    def _inline(self, children: Iterable[prose.Inline]) -> tuple[InlineView, ...]:
        return set_notes(self._piece(child) for child in children)

    def _piece(self, child: prose.Inline) -> InlineView:
        match child:
            case prose.Words(text, _):
                return TextInline(text)
            case prose.Break():
                return BreakInline()
            case prose.Styled(style, inner):
                return StyledInline(style, self._inline(inner))
            case prose.Link(url, inner, _):
                return LinkInline(url, "://" in url, self._inline(inner))
            case prose.Cite(items):
                return NoteInline(self._note([self._cited(item.id, item.locator or "") for item in items]))
            case prose.Call():
                id_ = child.ids[0]
                fact = self.facts.view(id_)
                return ValueInline(fact.value or fact.statement, fact.url, self._note([self._cited(id_, "")]))

    def _note(self, cited: list[CitedView]) -> int:
        self.notes.append(NoteView(len(self.notes) + 1, tuple(cited)))
        return len(self.notes)

    def _cited(self, id_: str, locator: str) -> CitedView:
        if id_ in self.graph.facts:
            fact = self.facts.view(id_)
            return CitedView(self.facts.link(id_), locator, fact.status, fact.lineage, fact.citations, fact.tighter)
        record = self.graph.sheets[id_]
        view = question_view(record, self.graph, self.facts)
        return CitedView(self.facts.link(id_), locator, view.state, "", (), self.facts.tighter(record.sheet))

    def _anchor(self, text: str) -> str:
        """An anchor made of a heading's words, each once on the page."""
        folded = unicodedata.normalize("NFKC", text).casefold()
        stem = re.sub(r"[^\w]+", "-", folded).strip("-_") or "section"
        anchor, number = stem, 2
        while anchor in self._anchors or _TAKEN.fullmatch(anchor):
            anchor, number = f"{stem}-{number}", number + 1
        self._anchors.add(anchor)
        return anchor


def plain(children: Iterable[InlineView]) -> str:
    """The words of inline views without styles and notes."""
    parts = []
    for child in children:
        match child:
            case TextInline(text, _):
                parts.append(text)
            case StyledInline(_, inner, _) | LinkInline(_, _, inner, _):
                parts.append(plain(inner))
            case ValueInline(text, _, _, _):
                parts.append(text)
            case _:
                pass
    return "".join(parts)
