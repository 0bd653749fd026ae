"""Blocks to sentences, for the rules that hold prose to its facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sentencex import get_sentence_boundaries

from briefbook.diagnostics import Position
from briefbook.model.prose import (
    Block,
    Break,
    Bullets,
    Call,
    Cite,
    CitedItem,
    Inline,
    Judgement,
    Link,
    Paragraph,
    Quote,
    Sentence,
    Styled,
    Words,
)

OBJECT, CITE = "\ufffc", "\ufffb"
"""Stand in a sentence's text for a function and for a citation; no brief can hold the second (rule Y107)."""

# sentencex splits "para. 10"; a number after one of these words belongs to it.
_CITES = re.compile(rf"(?:\s*{CITE})*\s*")
_LOCATOR = re.compile(r"\b(?:paras?|arts?|secs?|nos?|pp?|ch|vol|cf|approx|ca)\.\s*$", re.IGNORECASE)


@dataclass(slots=True)
class _Run:
    """A paragraph as one string, with what stands at which character."""

    text: str = ""
    places: list[Position] = field(default_factory=list)
    context: list[bool] = field(default_factory=list)
    objects: dict[int, Cite | Call] = field(default_factory=dict)

    def add(self, children: Iterable[Inline], *, context: bool = False) -> None:
        for child in children:
            match child:
                case Words(text, at):
                    self.places += [Position(at.line, at.column + i) for i in range(len(text))]
                    self._put(text, context=context)
                case Break():
                    self.places.append(self.places[-1] if self.places else Position(1, 1))
                    self._put(" ", context=context)
                case Styled(style, inner):
                    self.add(inner, context=context or style == "context")
                case Link(_, inner, _):
                    self.add(inner, context=context)
                case Cite() | Call():
                    self.objects[len(self.text)] = child
                    self.places.append(child.at if isinstance(child, Call) else child.items[0].at)
                    self._put(CITE if isinstance(child, Cite) else OBJECT, context=context)

    def _put(self, text: str, *, context: bool) -> None:
        self.text += text
        self.context += [context] * len(text)


def sentences(blocks: Iterable[Block], language: str, *, judgement: Call | None = None) -> tuple[Sentence, ...]:
    """All sentences of the blocks in order; headings and structured parts hold none."""
    found: list[Sentence] = []
    for block in blocks:
        match block:
            case Paragraph(children):
                run = _Run()
                run.add(children)
                found += _split(run, language, judgement)
            case Bullets(_, items):
                for item in items:
                    found += sentences(item, language, judgement=judgement)
            case Quote(inner):
                found += sentences(inner, language, judgement=judgement)
            case Judgement(call, inner):
                found += sentences(inner, language, judgement=call)
            case _:
                pass
    return tuple(found)


def _split(run: _Run, language: str, judgement: Call | None) -> Iterator[Sentence]:
    for start, end in _bounds(run, language):
        inside = [run.objects[i] for i in range(start, end) if i in run.objects]
        letters = [i for i in range(start, end) if run.text[i].isalnum()]
        cites: tuple[CitedItem, ...] = tuple(item for o in inside if isinstance(o, Cite) for item in o.items)
        calls = tuple(o for o in inside if isinstance(o, Call))
        context = bool(letters) and all(run.context[i] for i in letters)
        text = run.text[start:end].rstrip()
        places = tuple(run.places[start : start + len(text)])
        yield Sentence(text, places[0], cites, calls, context, judgement, places)


def _bounds(run: _Run, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence; a citation after the full stop belongs to the sentence before it."""
    cuts: list[int] = []
    for boundary in get_sentence_boundaries(language.split("-", maxsplit=1)[0], run.text):
        end = boundary["end_index"] if isinstance(boundary, dict) else boundary.end_index
        rest = _CITES.match(run.text, end)
        end = rest.end() if rest else end
        if _LOCATOR.search(run.text, max(0, end - 16), end) and run.text[end : end + 1].isdigit():
            continue
        if not cuts or end > cuts[-1]:
            cuts.append(end)
    start = 0
    for cut in cuts:
        if run.text[start:cut].strip():
            yield start + len(run.text[start:cut]) - len(run.text[start:cut].lstrip()), cut
        start = cut
    if run.text[start:].strip():
        yield start, len(run.text)
