"""How two states of one record differ, told in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from pydantic import BaseModel

from briefbook.graph.passages import written
from briefbook.graph.veil import spoken
from briefbook.load import IssueRecord
from briefbook.model import Citation, Edtf, Fact, Position
from briefbook.model.base import Record

Apart = tuple[str, str, str]
"""Field or speaker, how it was, how it is."""


def told(value: object) -> str:
    """A field's value in words: `role: President; when: 2013/..`; empty for nothing."""
    match value:
        case None | "" | ():
            return ""
        case Edtf():
            return value.text
        case Citation():
            return _citation(value)
        case tuple():
            return (" | " if isinstance(value[0], Record) else ", ").join(told(item) for item in value)
        case BaseModel() if type(value).__str__ is not BaseModel.__str__:
            return str(value)
        case BaseModel():
            given = (
                (name, getattr(value, name)) for name in type(value).model_fields if name in value.model_fields_set
            )
            return "; ".join(f"{name}: {words}" for name, field in given if (words := told(field)))
    return str(value)


def fields_apart(old: BaseModel, new: BaseModel, model: type[BaseModel], without: set[str]) -> Iterator[Apart]:
    """Each field that differs, but those of `without`. Of a list, only the items that are not in the other are told."""
    for name in model.model_fields:
        left, right = getattr(old, name), getattr(new, name)
        if name in without or left is right or left == right:
            continue
        if name == "repeats":
            left, right = tuple(map(spoken, left)), tuple(map(spoken, right))
        if isinstance(left, tuple) and isinstance(right, tuple):
            yield name, *_lists_apart(left, right)
        else:
            yield name, told(left), told(right)


def _lists_apart(left: tuple[Any, ...], right: tuple[Any, ...]) -> tuple[str, str]:
    gone = tuple(item for item in left if item not in right)
    come = tuple(item for item in right if item not in left)
    return (told(gone), told(come)) if gone or come else (f"order: {told(left)}", f"order: {told(right)}")


def positions_apart(old: Iterable[Position], new: Iterable[Position]) -> Iterator[Apart]:
    """Positions that came, went or changed, by speaker; where they are reported is another matter."""
    left, right = [_bare(one) for one in old], [_bare(one) for one in new]
    gone = [one for one in left if one not in right]
    come = [one for one in right if one not in left]
    for who in dict.fromkeys(one.by for one in (*gone, *come)):
        pairs = zip_longest((one for one in gone if one.by == who), (one for one in come if one.by == who))
        for was, now in pairs:
            yield who, _stance(was), _stance(now)


def _bare(position: Position) -> Position:
    return position.model_copy(update={"sources": ()})


def _stance(position: Position | None) -> str:
    if position is None:
        return ""
    rest = told(position.model_copy(update={"by": "", "stance": ""}))
    return f"{position.stance.words} ({rest})" if rest else position.stance.words


def citations_apart(old: Fact, new: Fact) -> tuple[str, str]:
    """Citations that went and that came, each with its place and with the speaker that it reports."""
    left, right = list(_citations(old)), list(_citations(new))
    gone, come = [one for one in left if one not in right], [one for one in right if one not in left]
    return " | ".join(gone), " | ".join(come)


def _citations(fact: Fact) -> Iterator[str]:
    yield from (_citation(one) for one in fact.sources)
    for position in fact.positions:
        yield from (f"{_citation(one)} (for {position.by})" for one in position.sources)


def _citation(citation: Citation) -> str:
    at = f", {citation.at}" if citation.at else ""
    return f"{citation.id}{at}" + (f", passing on {spoken(citation.statement)}" if citation.statement else "")


def pieces_apart(old: IssueRecord, new: IssueRecord) -> tuple[str, str]:
    """Sentences, judgements and parts of an issue that went and that came; line breaks change nothing."""
    left, right = list(written(old)), list(written(new))
    if left == right:
        return "", ""
    gone, come = [one for one in left if one not in right], [one for one in right if one not in left]
    return (
        (" | ".join(gone), " | ".join(come)) if gone or come else ("order of sentences", "another order of sentences")
    )
