"""Which issue of which brief rests on what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.pictured import rests_on
from briefbook.views import addresses, dates
from briefbook.views.arranged import UseView
from briefbook.views.parts import LinkView


@dataclass(frozen=True, slots=True)
class Uses:
    """Issues by the id of the fact or question that they name."""

    _by_id: Mapping[str, tuple[LinkView, ...]]
    _graph: Graph

    @classmethod
    def of(cls, graph: Graph) -> Uses:
        """Gather citations, arguments of functions and grounds of judgements of every issue, newest first."""
        found: dict[str, dict[str, LinkView]] = defaultdict(dict)
        for issue in sorted(graph.issues.values(), key=lambda i: (i.date, i.brief), reverse=True):
            link = LinkView(issue.issue.title, addresses.issue(issue.brief, issue.date), "issue", issue.id)
            cited = [cite.id for cite in issue.prose.cites]
            for id_ in (*cited, *(id_ for call in issue.prose.calls for id_ in rests_on(issue, call, graph))):
                found[id_][issue.id] = link
        return cls({id_: tuple(links.values()) for id_, links in found.items()}, graph)

    def issues(self, id_: str) -> tuple[LinkView, ...]:
        """Issues that rest on a fact or question."""
        return self._by_id.get(id_, ())

    def briefs(self, id_: str) -> tuple[LinkView, ...]:
        """Briefs of which an issue rests on a fact or question, by title; each leads to the newest such issue."""
        return tuple(
            LinkView(use.brief.text, use.issues[0].url, "issue", use.issues[0].id)
            for use in self.by_brief(self.issues(id_))
        )

    def by_brief(self, issues: Iterable[LinkView]) -> tuple[UseView, ...]:
        """Issues gathered by their brief, briefs by title."""
        found: dict[str, list[LinkView]] = defaultdict(list)
        for link in issues:
            found[link.id.partition("@")[0]].append(link)
        language = self._graph.dossier.language if self._graph.dossier else "en"
        made = []
        for brief, links in found.items():
            newest = sorted(links, key=lambda link: link.id, reverse=True)
            days = (self._graph.issues[link.id].date for link in newest)
            named = (
                LinkView(dates.day(day, language), link.url, "issue", link.id)
                for day, link in zip(days, newest, strict=True)
            )
            title = self._graph.series[brief].series.title
            made.append(UseView(LinkView(title, addresses.brief(brief)), tuple(named)))
        return tuple(sorted(made, key=lambda use: use.brief.text.casefold()))
