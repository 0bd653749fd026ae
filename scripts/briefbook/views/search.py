"""What search finds: every sheet, every single fact, every issue and each of its sections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from briefbook.graph import Graph
from briefbook.model import KINDS, Edtf, Event, Source
from briefbook.views import addresses, dates
from briefbook.views.blocks import plain
from briefbook.views.contract import says
from briefbook.views.issues import IssueView
from briefbook.views.page import Page, SearchEntry
from briefbook.views.parts import CitationView, FactView, LinkView
from briefbook.views.prose import BlockView, HeadingBlock, JudgementBlock, ListBlock, ParagraphBlock, QuoteBlock
from briefbook.views.questions import QuestionView
from briefbook.views.sheets import SheetView
from briefbook.views.sources import SourceView


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page; what it finds comes from the index, not from here."""

    indexes: tuple[LinkView, ...] = says("Lists that lead to everything where search cannot run.")


def search_page() -> Page:
    """The page at `search/`."""
    lists = [
        LinkView("Briefs", "briefs/"),
        *(LinkView(kind.plural, addresses.index(name)) for name, kind in KINDS.items()),
    ]
    text = "Find a fact, a sheet, a section of a brief or a source."
    return Page("search/", "search.html", SearchView(tuple(lists)), "Search", text, menu="Search")


@dataclass(frozen=True, slots=True)
class Finder:
    """Makes the hits, with what views of single things do not tell."""

    _publishers: Mapping[str, str]
    """Publisher by id of a source."""
    _briefs: Mapping[str, str]
    """Title by id of a brief."""
    _days: Mapping[str, str]
    """Day of a source or event by its id, as search sorts it."""
    _newest: Mapping[str, str]
    """Day of the newest issue by id of a brief."""

    @classmethod
    def of(cls, graph: Graph) -> Finder:
        """For what this graph holds."""
        sheets = {id_: record.sheet for id_, record in graph.sheets.items()}
        return cls(
            {id_: sheet.publisher for id_, sheet in sheets.items() if isinstance(sheet, Source)},
            {id_: series.series.title for id_, series in graph.series.items()},
            {id_: dates.machine(sheet.published) for id_, sheet in sheets.items() if isinstance(sheet, Source)}
            | {id_: dates.machine(sheet.when) for id_, sheet in sheets.items() if isinstance(sheet, Event)},
            {id_: max((str(issue.date) for issue in graph.issues_of(id_)), default="") for id_ in graph.series},
        )

    def sheet(self, view: SheetView) -> tuple[SearchEntry, ...]:
        """The sheet and each of its facts."""
        links = [link for line in view.properties for link in line.links]
        codes = [link.text for line in view.properties if line.label == "Designation" for link in line.links]
        itself = [LinkView(view.title, view.url, view.kind)]
        head = SearchEntry(
            url=view.url,
            title=view.title,
            text=_join([view.sort, *(link.text for link in links)]),
            kind=view.kind_title,
            names=_names(view, codes),
            snippet=_join([_capital(view.sort) if view.sort != "other" else "", *_names(view, codes)], " · "),
            when=next((line.links[0].text for line in view.properties if line.label == "When"), ""),
            date=self._days.get(view.id, ""),
            actors=_actors([*itself, *links]),
            publishers=self._published(view.citations),
            briefs=tuple(use.brief.text for use in view.uses),
        )
        return (head, *(self.fact(fact) for fact in view.facts))

    def fact(self, fact: FactView) -> SearchEntry:
        """A single fact: its statement is the title, since that is what the reader looks for."""
        voices = [f"{p.who} {p.stance} {p.words} {p.argument}" for p in fact.positions]
        speakers = [link for p in fact.positions for link in (p.by, p.to) if link]
        return SearchEntry(
            url=fact.url,
            title=fact.statement,
            text=_join([fact.value, fact.when, *voices, *(citation.label for citation in fact.citations)]),
            kind="Fact",
            of=fact.sheet.text,
            status=fact.status,
            when=fact.when,
            date=dates.machine(Edtf.parse(fact.when_edtf)) if fact.when_edtf else "",
            origins=len(fact.origins),
            actors=_actors([fact.sheet, *fact.about, *speakers]),
            publishers=self._published(fact.citations),
            briefs=self._used(fact.used_in),
            replaced=fact.replaced_by is not None,
        )

    def question(self, view: QuestionView) -> tuple[SearchEntry, ...]:
        """The question, and facts of its own sheet."""
        positions = (*view.yes, *view.no, *view.other)
        said = [f"{p.by.text} {p.stance} {p.argument}" for p in positions]
        rule = [f"{a.source.text} {a.at} {a.point}" for a in view.rule]
        head = SearchEntry(
            url=view.url,
            title=view.title,
            text=_join([view.question, view.answer, *view.fields, *rule, *said]),
            kind=view.kind_title,
            snippet=view.question,
            actors=_actors([p.by for p in positions]),
            publishers=self._published(citation for p in positions for citation in p.citations),
            briefs=tuple(use.brief.text for use in view.uses),
        )
        return (head, *(self.fact(fact) for fact in view.facts))

    def source(self, view: SourceView) -> tuple[SearchEntry, ...]:
        """The source."""
        return (
            SearchEntry(
                url=view.url,
                title=view.title,
                text=_join([view.label, *view.authors, view.sort, view.language_title, view.note]),
                kind=view.kind_title,
                names=(view.publisher,),
                snippet=view.label,
                when=view.published if view.published != "undated" else "",
                date=self._days.get(view.id, ""),
                publishers=(view.publisher,),
                briefs=self._used(link for fact in view.facts for link in fact.used_in),
            ),
        )

    def issue(self, view: IssueView) -> tuple[SearchEntry, ...]:
        """The issue, and each of its sections."""
        text = _join([view.question, view.summary])
        title = f"{view.series}: {view.title}"
        entries = [_part(view, view.url, title, text, snippet=view.summary)]
        heading, words = None, list[str]()
        for block in view.blocks:
            if isinstance(block, HeadingBlock):
                entries += _section(view, heading, words)
                heading, words = block, []
            else:
                words += _words(block)
        entries += _section(view, heading, words)
        old = view.date_iso < self._newest[view.brief]
        return tuple(replace(entry, replaced=old) for entry in entries)

    def _published(self, citations: Iterable[CitationView]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._publishers[citation.source.id] for citation in citations))

    def _used(self, issues: Iterable[LinkView]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self._briefs[link.id.partition("@")[0]] for link in issues))


def _names(view: SheetView, codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in (*codes, view.native_name, *view.aliases) if name))


def _actors(links: Iterable[LinkView]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(link.text for link in links if link.kind == "actor"))


def _section(view: IssueView, heading: HeadingBlock | None, words: list[str]) -> list[SearchEntry]:
    if heading is None:
        return []
    return [_part(view, f"{view.url}#{heading.anchor}", heading.text, _join(words))]


def _part(view: IssueView, url: str, title: str, text: str, snippet: str = "") -> SearchEntry:
    """The issue itself, which has a line of its own to show, or a section, which shows its text."""
    kind, of = ("Brief", view.series) if snippet else ("Section", f"{view.series}: {view.title}")
    made = SearchEntry(url, title, text, kind, of=of, snippet=snippet or text, briefs=(view.series,))
    return replace(made, when=view.date, date=view.date_iso)


def _words(block: BlockView) -> Iterable[str]:
    match block:
        case ParagraphBlock(children, _):
            yield plain(children)
        case ListBlock(_, items, _):
            for item in items:
                for inner in item:
                    yield from _words(inner)
        case QuoteBlock(blocks, _) | JudgementBlock(_, _, _, _, blocks, _):
            for inner in blocks:
                yield from _words(inner)
        case _:
            return


def _join(parts: Iterable[str], between: str = ". ") -> str:
    return between.join(part.strip().rstrip(".") for part in parts if part.strip())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
