"""Pages of sources."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.load import SheetRecord
from briefbook.model import Notice, Source
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.languages import language_title
from briefbook.views.parts import FactView, LinkView
from briefbook.views.pictures.lineages import lineage
from briefbook.views.pictures.parts import PictureBlock

CONSULTED = {
    "full": "Read in full",
    "excerpt": "Read in part",
    "none": "Not read; cited from a retelling or from memory",
}
RELIABILITY = {
    "A": "A: completely reliable",
    "B": "B: usually reliable",
    "C": "C: fairly reliable",
    "D": "D: not usually reliable",
    "E": "E: unreliable",
    "F": "F: reliability cannot be judged",
}


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A withdrawal or correction."""

    on: str = says("Day in words.")
    why: str = says("What was withdrawn or corrected.")
    url: str = says("Address of the notice; empty if none.")


@dataclass(frozen=True, slots=True)
class SourceView:
    """The page of a source."""

    kind: str = says("`source`.")
    kind_title: str = says("`Source`.")
    id: str = says("The sheet's id.")
    url: str = says("Its address on the site.")
    title: str = says("Title as published, or a description in square brackets.")
    label: str = says("Publisher and date.")
    publisher: str = says("Who published it.")
    authors: tuple[str, ...] = says("Authors.")
    published: str = says("Date in words; `undated` if none is shown.")
    web: str = says("Its address on the web; empty if none.")
    archived: str = says("Address of an archived copy; empty if none.")
    language: str = says("Language tag of the text.")
    language_title: str = says("Language in words.")
    sort: str = says("What sort of publication it is, in words.")
    consulted: str = says("`full`, `excerpt` or `none`.")
    consulted_title: str = says("How much of it the desk has read, in words.")
    reliability: str = says("Admiralty reliability in words; empty if not rated.")
    repeats: tuple[LinkView, ...] = says("What it retells.")
    origins: tuple[LinkView, ...] = says("Origins that it leads back to; itself if it repeats nothing.")
    repeated_by: tuple[LinkView, ...] = says("What retells it.")
    picture: PictureBlock | None = says("The picture of its retellings, from two on.")
    retracted: NoticeView | None = says("Its withdrawal.")
    corrected: NoticeView | None = says("Its correction.")
    note: str = says("A remark on this copy; empty if none.")
    facts: tuple[FactView, ...] = says("Facts that cite it.")
    named_in: tuple[LinkView, ...] = says("Sheets that cite it otherwise.")
    data_url: str = says("The same as JSON.")
    marking: str = says("TLP label.")


def source_view(record: SheetRecord, graph: Graph, facts: Facts) -> SourceView:
    """The view of one source."""
    source = record.sheet
    assert isinstance(source, Source)
    incoming = graph.incoming.get(record.id, ())
    cited = dict.fromkeys(r.fact for r in incoming if r.fact)
    others = dict.fromkeys(r.record.id for r in incoming if not r.fact and r.record.kind.name != "source")
    return SourceView(
        kind="source",
        kind_title=record.kind.one,
        id=record.id,
        url=addresses.sheet("source", record.id),
        title=source.title,
        label=facts.label(source),
        publisher=source.publisher,
        authors=source.authors,
        published=dates.words(source.published, facts.language) or "undated",
        web=source.url or "",
        archived=source.archived or "",
        language=source.language,
        language_title=language_title(source.language, facts.language),
        sort=source.kind.replace("-", " "),
        consulted=source.consulted,
        consulted_title=CONSULTED[source.consulted],
        reliability=RELIABILITY[source.reliability] if source.reliability else "",
        repeats=tuple(dict.fromkeys(facts.labelled(id_) for id_ in source.repeats)),
        origins=tuple(facts.labelled(id_) for id_ in sorted(graph.origins.roots(record.id))),
        repeated_by=tuple(facts.labelled(r.record.id) for r in incoming if r.record.kind.name == "source"),
        picture=_lineage(record.id, graph, facts),
        retracted=_notice(source.retracted, facts.language),
        corrected=_notice(source.corrected, facts.language),
        note=source.note or "",
        facts=tuple(facts.view(id_) for id_ in cited),
        named_in=tuple(facts.link(id_) for id_ in others),
        data_url=addresses.data("source", record.id),
        marking=facts.markings.sheet(source).label,
    )


def _lineage(id_: str, graph: Graph, facts: Facts) -> PictureBlock | None:
    picture = lineage(id_, "", 1, graph, facts)
    return picture if picture is not None and len(picture.table.rows) > 1 else None


def _notice(notice: Notice | None, language: str) -> NoticeView | None:
    return NoticeView(dates.day(notice.on, language), notice.why, notice.notice or "") if notice else None
