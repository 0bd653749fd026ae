"""The sources of an issue, with a summary made from its audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefbook.graph import Audit, Count, Graph
from briefbook.views.facts import Facts, counted
from briefbook.views.languages import language_title
from briefbook.views.prose import SourceLine, SourcesBlock
from briefbook.views.sources import source_view

_NAMED = 4
"""How many publishers or languages a sentence names."""


def source_list(figures: Audit, ids: Iterable[str], graph: Graph, facts: Facts) -> SourcesBlock:
    """Every source that the facts named cite, and the origins behind them; the summary tells the figures."""
    return SourcesBlock(tuple(_summary(figures, facts.language)), source_lines(ids, graph, facts))


def source_lines(ids: Iterable[str], graph: Graph, facts: Facts, also: Iterable[str] = ()) -> tuple[SourceLine, ...]:
    """Every source that the facts named cite, the origins behind them, and the sources `also` named; origins first."""
    listed = list(ids)
    used = Counter(citation.id for id_ in listed for citation in graph.facts[id_].citations)
    origins = facts.origins(listed)
    views = {
        id_: source_view(graph.sheets[id_], graph, facts) for id_ in {*used, *origins, *also} if id_ in graph.sheets
    }
    order = sorted(views, key=lambda id_: (id_ not in origins, -used[id_], views[id_].label.casefold(), id_))
    return tuple(
        SourceLine(
            citation=facts.source_citation(id_),
            sort=views[id_].sort,
            web=views[id_].web,
            language=views[id_].language_title,
            consulted_title=views[id_].consulted_title,
            used=used[id_],
        )
        for id_ in order
    )


def _summary(figures: Audit, language: str) -> Iterable[str]:
    yield (
        f"This issue rests on {counted(figures.facts, 'fact')} from {counted(figures.sources, 'source')}, "
        f"which lead back to {counted(figures.origins, 'origin')}."
    )
    if single := len(figures.one_origin):
        yield f"{counted(single, 'fact')} of {figures.facts} {_rest(single)} on one origin alone."
    words = {"full": "in full", "excerpt": "in part", "none": "not at all"}
    if parts := [f"{one.number} {words[one.name]}" for one in figures.by_consulted if one.number]:
        yield f"Of the sources, the desk has read {_and(parts)}."
    yield from _unnamed(len(figures.unnamed), len(figures.only_unnamed))
    if parts := [f"{one.number} {one.name}" for one in figures.by_status if one.number]:
        yield f"By status: {', '.join(parts)}."
    yield from _old(len(figures.stale), len(figures.overtaken))
    yield from _publishers(figures.by_publisher)
    if len(figures.by_language) > 1:
        names = [f"{language_title(one.name, language)} ({one.number})" for one in figures.by_language]
        yield f"They are in {len(names)} languages: {_some(names)}."


def _unnamed(some: int, only: int) -> Iterable[str]:
    alone = f", {only} of them on nobody else" if only < some else ", and on nobody else"
    if some:
        yield f"{counted(some, 'fact')} {_rest(some)} on speakers who are not named{alone if only else ''}."


def _old(stale: int, overtaken: int) -> Iterable[str]:
    if stale:
        yield f"{counted(stale, 'fact')} {'is' if stale == 1 else 'are'} past the shelf life at the cut-off."
    if overtaken:
        them = "it" if overtaken == 1 else "them"
        yield f"For {counted(overtaken, 'fact')} a later one was known that brings {them} up to date."


def _publishers(counts: tuple[Count, ...]) -> Iterable[str]:
    several = [f"{one.name} ({one.number})" for one in counts if one.number > 1]
    if several and len(counts) == 1:
        yield f"All sources come from {counts[0].name}."
    elif several:
        yield f"The sources come from {len(counts)} publishers, most often {_some(several)}."
    elif len(counts) > 1:
        yield f"The sources come from {len(counts)} publishers, one each."


def _some(names: list[str]) -> str:
    """`A, B and C`; of a long list the first, and how many more there are."""
    if len(names) > _NAMED + 1:
        names = [*names[:_NAMED], f"{len(names) - _NAMED} others"]
    return _and(names)


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _rest(number: int) -> str:
    return "rests" if number == 1 else "rest"
