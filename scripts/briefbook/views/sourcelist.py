"""The sources of an issue, with a summary computed from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from briefbook.graph import Graph
from briefbook.views.facts import Facts, counted
from briefbook.views.prose import SourceLine, SourcesBlock
from briefbook.views.sources import source_view


def source_list(ids: Iterable[str], graph: Graph, facts: Facts) -> SourcesBlock:
    """Every source that the facts named cite, and the origins behind them."""
    listed = list(ids)
    used = Counter(citation.id for id_ in listed for citation in graph.facts[id_].citations)
    origins = facts.origins(listed)
    views = {id_: source_view(graph.sheets[id_], graph, facts) for id_ in {*used, *origins}}
    order = sorted(views, key=lambda id_: (id_ not in origins, -used[id_], views[id_].label.casefold(), id_))
    lines = tuple(
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
    return SourcesBlock(tuple(_summary(listed, used, origins, graph, facts)), lines)


def _summary(ids: list[str], used: Counter[str], origins: frozenset[str], graph: Graph, facts: Facts) -> Iterable[str]:
    views = [facts.view(id_) for id_ in ids]
    single = sum(len(view.origins) == 1 for view in views)
    yield (
        f"This issue rests on {counted(len(ids), 'fact')} from {counted(len(used), 'source')}, "
        f"which lead back to {counted(len(origins), 'origin')}."
    )
    if single:
        yield f"{counted(single, 'fact')} of {len(ids)} {'rests' if single == 1 else 'rest'} on one origin alone."
    read: Counter[str] = Counter(source.consulted for id_ in used if (source := graph.source(id_)))
    parts = [
        f"{read[how]} {words}"
        for how, words in (("full", "read in full"), ("excerpt", "read in part"), ("none", "not read"))
        if read[how]
    ]
    yield f"Of the sources, {', '.join(parts)}."
    unnamed = sum(any(p.anonymous for p in view.positions) for view in views)
    if unnamed:
        rests = "rests" if unnamed == 1 else "rest"
        yield f"{counted(unnamed, 'fact')} {rests} wholly or partly on speakers who asked not to be named."
    statuses = Counter(view.status for view in views)
    parts = [f"{statuses[s]} {s}" for s in ("established", "reported", "alleged", "disputed", "unknown") if statuses[s]]
    yield f"By status: {', '.join(parts)}."
