"""Words of likelihood and confidence in sentences; shared by the rules about judgements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.model import Question
from briefbook.model.prose import (
    Block,
    Bullets,
    Call,
    Heading,
    Inline,
    Judgement,
    Link,
    Paragraph,
    Quote,
    Styled,
    Words,
)
from briefbook.model.scales import SCALES, Scale

LOOSE: dict[str, tuple[str, ...]] = {
    "en": (
        "could well", "may well", "might well", "could very well", "may very well", "might very well",
        "it is possible that", "it is probable that", "it is conceivable that", "there is a possibility",
        "there is a chance", "there is a good chance", "there is every chance", "a good chance", "chances are",
        "odds are", "the odds are", "in all likelihood", "in all probability", "cannot be ruled out",
        "can't be ruled out", "could not be ruled out", "cannot be excluded", "probably", "possibly", "conceivably",
        "presumably", "perhaps",
    ),
}  # fmt: skip
"""Words of probability that stand on no scale, by language; a language that is not here has none."""

_CONFIDENCE: dict[str, str] = {
    "en": r"\b(?:high|moderate|low|medium) (?:degree of |level of )?confidence\b|\bhighly confident\b",
}
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]")
_PLAIN = {"remote": r"remote(?= (?:chance|possibility|likelihood|prospect)s?\b)", "probable": r"probable(?! cause\b)"}
"""Terms that are everyday words too, and what tells the term from the word."""


def scale_of(graph: Graph) -> Scale:
    """The scale that the dossier uses."""
    return SCALES[graph.dossier.scale if graph.dossier else "icd203"]


def unquoted(text: str) -> str:
    """The text with what stands inside quotation marks blanked, character for character."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)


def likelihoods(text: str, scale: Scale, language: str) -> list[re.Match[str]]:
    """Terms of the scale in a text; the longest counts, so that `very likely` is one term. The scales are English."""
    return list(_terms(scale.names).finditer(text)) if _tongue(language) == "en" else []


def loose(text: str, language: str) -> list[re.Match[str]]:
    """Loose words of probability in a text."""
    phrases = LOOSE.get(_tongue(language), ())
    return list(_terms(phrases).finditer(text)) if phrases else []


def confidences(text: str, language: str) -> list[re.Match[str]]:
    """Words of confidence in a text."""
    pattern = _CONFIDENCE.get(_tongue(language))
    return list(re.finditer(pattern, text, re.IGNORECASE)) if pattern else []


def words_of(graph: Graph, id_: str) -> Iterator[str]:
    """The texts of a fact, or of a legal question, in which a source's own words may stand."""
    if node := graph.facts.get(id_):
        yield node.fact.statement
        for position in node.fact.positions:
            yield from (text for text in (position.words, position.argument) if text)
    record = graph.sheets.get(id_)
    if record and isinstance(record.sheet, Question):
        if record.sheet.answer:
            yield record.sheet.answer.text
        for legal in record.sheet.positions:
            yield from (text for text in (legal.stance, legal.argument) if text)


def quoted_lines(issue: IssueRecord) -> frozenset[int]:
    """Lines of an issue that stand in a block quotation."""
    return frozenset(_lines(issue.prose.blocks, quoted=False))


def _lines(blocks: Iterable[Block], *, quoted: bool) -> Iterator[int]:
    for block in blocks:
        match block:
            case Quote(inner):
                yield from _lines(inner, quoted=True)
            case Judgement(_, inner):
                yield from _lines(inner, quoted=quoted)
            case Bullets(_, items):
                for item in items:
                    yield from _lines(item, quoted=quoted)
            case Paragraph(children) | Heading(_, children, _) if quoted:
                yield from _inline(children)
            case _:
                pass


def _inline(children: Iterable[Inline]) -> Iterator[int]:
    for child in children:
        match child:
            case Words(_, at) | Call(_, _, _, at):
                yield at.line
            case Styled(_, inner) | Link(_, inner, _):
                yield from _inline(inner)
            case _:
                pass


@cache
def _terms(names: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(names, key=lambda name: (-len(name), name))
    either = "|".join(_PLAIN.get(name) or re.escape(name).replace(r"\ ", r"\s+") for name in longest)
    return re.compile(rf"\b(?:{either})\b", re.IGNORECASE)


def _tongue(language: str) -> str:
    return language.partition("-")[0]
