"""The dossier as it was known on a day: what was published later is taken away, and what rests on it alone with it.

A fact is known from the day on which its first source was published, a source without a date from the day of what it
repeats, and one without either from the start; no source is known later than what retells it; but what rests on such sources alone is not known before it happened,
and no position before it was taken. A legal question has the answer of the day. Names and statements carry no date of their own: they are as they stand now.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from pydantic import BaseModel

from briefbook.graph.build import build
from briefbook.graph.graph import Graph
from briefbook.graph.origins import Origins
from briefbook.graph.pruning import Pruner, pruned
from briefbook.graph.reach import reached
from briefbook.graph.references import citations
from briefbook.load import Loaded, SheetRecord
from briefbook.model import (
    Citation,
    Clock,
    Edtf,
    Event,
    Fact,
    LegalPosition,
    Position,
    Question,
    Relation,
    Role,
    Sheet,
    Source,
)
from briefbook.model.references import Ref, full_id
from briefbook.source import Path

_Held = TypeVar("_Held", Position, LegalPosition, Role, Relation, Event)


def as_of(graph: Graph, day: datetime.date) -> Graph:
    """The graph of what was published by the end of `day`; issues with a later cut-off are not in it."""
    if day not in graph.pasts:
        graph.pasts[day] = build(loaded_as_of(graph.loaded, day))
    return graph.pasts[day]


def loaded_as_of(loaded: Loaded, day: datetime.date) -> Loaded:
    """The records of what was published by the end of `day`."""
    sources = {record.id: record.sheet for record in loaded.sheets if isinstance(record.sheet, Source)}
    origins = Origins.of(sources, loaded.veiled)
    late = {id_ for id_ in (*sources, *loaded.veiled) if (first := origins.known_from(id_)) is not None and first > day}
    late -= set(_retold({**loaded.veiled, **sources}, loaded.sheets, late))
    timeless = {id_ for id_ in sources if origins.known_from(id_) is None}
    records = [_without_sources(record, late, timeless, day) for record in loaded.sheets if record.id not in late]
    every = _facts(loaded.sheets)
    gone = every - _facts(records)
    records = [_without_facts(record, gone) for record in records]
    known = reached(records)
    return replace(
        loaded,
        published={},
        sheets=tuple(record for record in records if record.id in known),
        issues=tuple(issue for issue in loaded.issues if issue.issue.cutoff <= day),
        whole=False,
        veiled={id_: _without_notices(source, day) for id_, source in loaded.veiled.items() if id_ not in late},
    )


def _retold(sources: Mapping[str, Source], records: Iterable[SheetRecord], late: set[str]) -> Iterator[str]:
    """Sources that seem late and are not: dated by a month, say, while a retelling or an outlet was out by the day.

    Without them the retelling would look like an origin.
    """
    above = {id_: [*source.repeats] for id_, source in sources.items()}
    for record in records:
        for _, cited in citations(record.sheet):
            for citation in cited:
                if citation.statement and citation.id in above:
                    above[citation.id].append(citation.statement)
    waiting = [id_ for id_, source in sources.items() if id_ not in late and source.published is not None]
    seen = set(waiting)
    while waiting:
        for id_ in above.get(waiting.pop(), ()):
            if id_ not in seen:
                seen.add(id_)
                waiting.append(id_)
                if id_ in late:
                    yield id_


def _without_sources(record: SheetRecord, late: set[str], timeless: set[str], day: datetime.date) -> SheetRecord:
    def undated(piece: BaseModel) -> bool:
        return all(citation.id in timeless for _, cited in citations(piece) for citation in cited)

    def gone(target: str, ref: Ref) -> bool:
        return ref.kinds == ("source",) and target in late

    def settle(before: BaseModel, after: BaseModel, path: Path) -> BaseModel | None:
        if isinstance(before, Clock) and before.starts > day:
            return None
        if _later(after, day) and (isinstance(before, Position | LegalPosition) or undated(after)):
            return None
        if isinstance(before, Fact) and before.known == "all-sources" and any(c.id in late for c in _cited(before)):
            return None
        left = pruner.standing(before, after, path)
        if isinstance(left, Position):
            return _up_to(left, "on", day)
        if isinstance(left, LegalPosition):
            return _up_to(left, "on", day)
        if isinstance(left, Role):
            return _up_to(left, "when", day)
        if isinstance(left, Relation):
            return _up_to(left, "when", day)
        return left

    pruner = Pruner(gone, settle)
    left = pruned(record, pruner)
    sheet = left.sheet
    if isinstance(sheet, Question):
        return replace(left, sheet=_answered(sheet, day))
    if isinstance(sheet, Event):
        return replace(left, sheet=_up_to(sheet, "when", day))
    return replace(left, sheet=_without_notices(sheet, day)) if isinstance(sheet, Source) else left


def _cited(fact: Fact) -> Iterator[Citation]:
    return (citation for _, cited in citations(fact) for citation in cited)


def _up_to(held: _Held, name: str, day: datetime.date) -> _Held:
    """A position, office, relation or event that lasts: on a day within it nobody knows its end."""
    time: Edtf | None = getattr(held, name)
    begun = time is not None and time.earliest is not None and time.earliest <= day
    if time is None or not begun or not time.is_interval or time.latest is None or time.latest <= day:
        return held
    return held.model_copy(update={name: Edtf.parse(f"{time.text.partition('/')[0]}/..")})


def _answered(question: Question, day: datetime.date) -> Question:
    """The question with the answer that the desk gave on the day, if any, and those before it."""
    answers = [*question.earlier_answers, *([question.answer] if question.answer else [])]
    given = sorted(
        (one for one in answers if one.on is None or one.on <= day), key=lambda one: one.on or datetime.date.min
    )
    if question.answer in given:
        return question
    earlier = tuple(given[:-1])
    return question.model_copy(update={"answer": given[-1] if given else None, "earlier_answers": earlier})


def _later(piece: BaseModel, day: datetime.date) -> bool:
    """Whether it happened, or was said, after the day."""
    when = getattr(piece, "on", None) or getattr(piece, "when", None)
    return isinstance(when, Edtf) and when.earliest is not None and when.earliest > day


def _without_notices(source: Source, day: datetime.date) -> Source:
    notices = {"retracted": source.retracted, "corrected": source.corrected}
    later = {name: None for name, notice in notices.items() if notice and notice.on > day}
    return source.model_copy(update=later) if later else source


def _without_facts(record: SheetRecord, facts: set[str]) -> SheetRecord:
    def gone(target: str, ref: Ref) -> bool:
        return ref.kinds == ("fact",) and full_id(record.id, target) in facts

    return pruned(record, Pruner(gone, lambda _before, after, _path: after))


def _facts(records: tuple[SheetRecord, ...] | list[SheetRecord]) -> set[str]:
    return {f"{r.id}.{fact.id}" for r in records if isinstance(r.sheet, Sheet) for fact in r.sheet.facts}
