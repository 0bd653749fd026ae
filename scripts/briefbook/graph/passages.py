"""What each piece of a brief rests on: sentences, judgements, structured parts, and citations outside of these."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from briefbook.diagnostics import Position
from briefbook.graph.graph import Graph
from briefbook.graph.pictured import rests_on
from briefbook.load import IssueRecord
from briefbook.model.prose import Call, CitedItem, Sentence

PassageKind = Literal["sentence", "judgement", "part"]
_CITE, _CALL = "\ufffb", "\ufffc"


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of a brief's text with the ids that it rests on."""

    kind: PassageKind
    issue: str
    """Such as `situation@2025-11-23`."""
    file: str
    line: int
    text: str
    """Its words, without citations; a part as it is called."""
    grounds: tuple[str, ...]
    """Facts and questions that it names, each once. A judgement's are its `rests_on` and all that its text cites."""


def passages(issue: IssueRecord, graph: Graph) -> Iterator[Passage]:
    """Every passage of an issue that rests on something, in the order of the file. No citation is in two of them."""
    found = sorted(_all(issue, graph), key=lambda pair: pair[0])
    return (passage for _, passage in found if passage.grounds)


def written(issue: IssueRecord) -> Iterator[str]:
    """Every sentence with what it cites, and every function as it is called, in the order of the file."""
    pieces = [
        (sentence.at, " ".join((words(sentence), *(_cite(cite) for cite in sentence.cites))))
        for sentence in issue.prose.sentences
    ]
    pieces += [(call.at, _whole(call)) for call in issue.prose.calls]
    yield from (text for _, text in sorted(pieces))


def _cite(cite: CitedItem) -> str:
    return f"[@{cite.id}{f', {cite.locator}' if cite.locator else ''}]"


def _whole(call: Call) -> str:
    options = "".join(f", {name}={value!r}" for name, value in sorted(call.options.items()))
    return f"{_written(call)[:-1]}{options})"


def _all(issue: IssueRecord, graph: Graph) -> Iterator[tuple[Position, Passage]]:
    inside: dict[Position, list[Sentence]] = defaultdict(list)
    told: set[Position] = set()
    for sentence in issue.prose.sentences:
        told.update(cite.at for cite in sentence.cites)
        told.update(call.at for call in sentence.calls)
        if sentence.judgement is not None:
            inside[sentence.judgement.at].append(sentence)
        else:
            yield sentence.at, _passage("sentence", issue, sentence.at, words(sentence), cited(sentence))
    for call in issue.prose.calls:
        if call.name == "judgement":
            held = inside.get(call.at, [])
            grounds = (*call.ids, *(id_ for sentence in held for id_ in cited(sentence)))
            yield call.at, _passage("judgement", issue, call.at, " ".join(map(words, held)), grounds)
        elif call.at not in told:
            yield call.at, _passage("part", issue, call.at, _written(call), rests_on(issue, call, graph))
    for cite in issue.prose.cites:
        if cite.at not in told:
            yield cite.at, _passage("part", issue, cite.at, f"[@{cite.id}]", (cite.id,))


def named_facts(issue: IssueRecord, graph: Graph) -> tuple[str, ...]:
    """Facts that an issue rests on, each once: cited, shown, or grounds of a judgement."""
    ids = [cite.id for cite in issue.prose.cites]
    # A lineage asks which copies a fact cites; it does not rest on them all.
    calls = [call for call in issue.prose.calls if call.name != "lineage"]
    ids += [id_ for call in calls for id_ in rests_on(issue, call, graph)]
    return tuple(id_ for id_ in dict.fromkeys(ids) if id_ in graph.facts)


def cited(sentence: Sentence) -> tuple[str, ...]:
    """Ids that a sentence cites or that its functions name."""
    return (*(cite.id for cite in sentence.cites), *(id_ for call in sentence.calls for id_ in call.ids))


def _passage(kind: PassageKind, issue: IssueRecord, at: Position, text: str, grounds: tuple[str, ...]) -> Passage:
    return Passage(kind, issue.id, issue.file, at.line, text, tuple(dict.fromkeys(grounds)))


def words(sentence: Sentence, told: Callable[[Call], str] = lambda _: "…") -> str:
    """The sentence without its citations, each function as `told` gives it."""
    calls = iter(map(told, sentence.calls))
    # The author may have written the sign that stands for a function, so there can be more signs than calls.
    pieces = (next(calls, "") if letter == _CALL else letter for letter in sentence.text.replace(_CITE, " "))
    text = " ".join("".join(pieces).split())
    return text[:-2] + text[-1] if text[-2:] in {" .", " ,", " ;", " !", " ?", " :"} else text


def _written(call: Call) -> str:
    arguments = ", ".join(f'"{argument}"' for argument in call.arguments)
    return f"{call.name}({arguments})"
