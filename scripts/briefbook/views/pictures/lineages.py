"""A source and its retellings, as data."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from briefbook.graph import Graph
from briefbook.graph.pictured import Copy, retold
from briefbook.model import Source
from briefbook.views import dates
from briefbook.views.facts import Facts, counted
from briefbook.views.languages import language_title
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import CopyView, LineageView, PictureBlock, TableView


def lineage(id_: str, carries: str, number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """The picture of what retells a source, marked by whether a fact cites it (`carries` may be empty); None without."""
    found = retold(graph, id_)
    if not found:
        return None
    node = graph.facts.get(carries)
    cited = {citation.id for citation in node.cited} if node else set()
    copies = tuple(_ordered(id_, found, cited, graph, facts))
    origin = facts.labelled(id_)
    return PictureBlock(
        number=number,
        title=f"What retells {origin.text}",
        alt=_told(origin, copies, asked=node is not None),
        language=facts.language,
        drawing=LineageView(origin, copies, node is not None, id_ in cited),
        table=_table(copies, graph, facts, asked=node is not None),
        note=f"Cited or not for: {node.fact.statement}" if node else "",
    )


def _ordered(origin: str, found: tuple[Copy, ...], cited: set[str], graph: Graph, facts: Facts) -> Iterator[CopyView]:
    """Languages by how many speak them; in each, by day, what retells a retelling right after it."""
    below: dict[str, list[Copy]] = defaultdict(list)
    for copy in found:
        below[copy.of].append(copy)
    published = _source(graph, origin).published
    year = published.earliest.year if published and published.earliest else None
    views = {copy.id: _view(copy, cited, year, graph, facts) for copy in found}
    many = Counter(views[copy.id].language for copy in below[origin])

    def order(copy: Copy) -> tuple[int, str, tuple[str, str], str]:
        source = graph.source(copy.id)
        language = views[copy.id].language
        rank = -many[language] if copy.of == origin else 0
        return (rank, language if rank else "", dates.order(source.published if source else None), copy.id)

    open_ = sorted(below[origin], key=order, reverse=True)
    while open_:
        copy = open_.pop()
        yield views[copy.id]
        open_ += sorted(below[copy.id], key=order, reverse=True)


def _view(copy: Copy, cited: set[str], year: int | None, graph: Graph, facts: Facts) -> CopyView:
    source = _source(graph, copy.id)
    return CopyView(
        link=LinkView(source.publisher, facts.link(copy.id).url, "source", copy.id),
        date=dates.short(source.published, facts.language, year),
        language=language_title(source.language, facts.language),
        generation=copy.generation,
        of=copy.of,
        carries=copy.id in cited,
    )


def _source(graph: Graph, id_: str) -> Source:
    source = graph.source(id_)
    assert source is not None
    return source


def _told(origin: LinkView, copies: tuple[CopyView, ...], *, asked: bool) -> str:
    languages = len({copy.language for copy in copies})
    told = f"A tree of {counted(len(copies), 'retelling')} of {origin.text} in {counted(languages, 'language')}."
    later = sum(copy.generation > 1 for copy in copies)
    if later:
        told += f" {later} of them {'retells' if later == 1 else 'retell'} another retelling."
    if asked:
        told += f" The fact in question cites {sum(copy.carries for copy in copies)} of them."
    return told


def _table(copies: tuple[CopyView, ...], graph: Graph, facts: Facts, *, asked: bool) -> TableView:
    head = ("Published", "Publisher", "Language", "Retells", *(("For the fact",) if asked else ()))
    rows = []
    for copy in copies:
        published = dates.words(_source(graph, copy.link.id).published, facts.language) or "undated"
        cells = (LinkView(published, ""), copy.link, LinkView(copy.language, ""), facts.labelled(copy.of))
        rows.append((*cells, *((LinkView("cited" if copy.carries else "not cited", ""),) if asked else ())))
    return TableView(head, tuple(rows))
