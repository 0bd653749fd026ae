"""Pages of briefs: one dated issue, whole."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.edition import edition
from briefbook.load import IssueRecord
from briefbook.views import addresses, dates
from briefbook.views.blocks import Blocks
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.prose import BlockView, HeadingBlock, NoteView
from briefbook.views.scale import ScaleView, scale_view


@dataclass(frozen=True, slots=True)
class IssueView:
    """One issue of a brief, for page and print."""

    id: str = says("`situation@2025-11-23`.")
    brief: str = says("Id of the brief.")
    series: str = says("Title of the brief.")
    title: str = says("Title of the issue.")
    question: str = says("The question that it answers.")
    audience: str = says("Whom it is for.")
    summary: str = says("What it is, in a sentence.")
    date: str = says("Its day in words.")
    date_iso: str = says("Its day as YYYY-MM-DD.")
    cutoff: str = says("Information cut-off in words.")
    cutoff_iso: str = says("Information cut-off as YYYY-MM-DD.")
    marking: str = says("TLP label, such as `TLP:CLEAR`.")
    language: str = says("Language tag of the text.")
    dossier: str = says("Title of the dossier.")
    publisher: str = says("Who publishes it.")
    licence: str = says("Terms of use; empty if not stated.")
    url: str = says("Its permanent address.")
    latest_url: str = says("Address of the latest issue of the brief.")
    pdf_url: str = says("Address of the print edition.")
    book_url: str = says("Address of the briefing book of its day.")
    pages: int = says("In print it may have at most so many pages; 0 for any number.")
    since_url: str = says("Address that tells what changed since it was published.")
    edition: str = says("Edition code, `7K3M-9QXD`: names exactly this text with exactly these facts.")
    blocks: tuple[BlockView, ...] = says("The text.")
    notes: tuple[NoteView, ...] = says("Its notes, in order.")
    scale: ScaleView | None = says("The scale of likelihood, where a judgement uses it.")
    contents: tuple[HeadingBlock, ...] = says("Its headings, in order.")
    cited: tuple[str, ...] = says("Ids of the facts that it rests on.")
    facts: int = says("How many facts it rests on.")
    sources: int = says("How many sources those facts cite.")
    origins: int = says("How many origins those sources lead back to.")


def issue_view(issue: IssueRecord, graph: Graph, facts: Facts) -> IssueView:
    """The view of one issue; `graph` and `facts` are as of its cut-off, so that it says what was known then."""
    series = graph.series[issue.brief].series
    front = issue.issue
    dossier = graph.dossier
    assert dossier is not None, "a dossier without dossier.yml is not published"
    blocks = Blocks(issue, graph, facts)
    text = blocks.build()
    ids = blocks.cited_facts
    figures = facts.audit(issue.id)
    return IssueView(
        id=issue.id,
        brief=issue.brief,
        series=series.title,
        title=front.title,
        question=front.question or series.question,
        audience=front.audience or series.audience,
        summary=front.summary,
        date=dates.day(issue.date, facts.language),
        date_iso=issue.date.isoformat(),
        cutoff=dates.day(front.cutoff, facts.language),
        cutoff_iso=front.cutoff.isoformat(),
        marking=facts.markings.issue(issue, graph.series[issue.brief]).label,
        language=dossier.language,
        dossier=dossier.title,
        publisher=dossier.publisher.name,
        licence=dossier.licence or "",
        url=addresses.issue(issue.brief, issue.date),
        latest_url=addresses.brief(issue.brief),
        pdf_url=addresses.pdf(issue.brief, issue.date),
        book_url=addresses.book(issue.date),
        pages=series.pages or 0,
        since_url=addresses.since(addresses.issue(issue.brief, issue.date)),
        edition=edition(issue, graph),
        blocks=text,
        notes=tuple(blocks.notes),
        scale=scale_view(graph) if any(call.options.get("likelihood") for call in issue.prose.calls) else None,
        contents=tuple(block for block in text if isinstance(block, HeadingBlock)),
        cited=ids,
        facts=figures.facts,
        sources=figures.sources,
        origins=figures.origins,
    )
