"""Which issue of which brief rests on what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.graph.pictured import rests_on
from briefbook.views import addresses
from briefbook.views.parts import LinkView


@dataclass(frozen=True, slots=True)
class Uses:
    """Issues by the id of the fact or question that they name."""

    _by_id: Mapping[str, tuple[LinkView, ...]]

    @classmethod
    def of(cls, graph: Graph) -> Uses:
        """Gather citations, arguments of functions and grounds of judgements of every issue, newest first."""
        found: dict[str, dict[str, LinkView]] = defaultdict(dict)
        for issue in sorted(graph.issues.values(), key=lambda i: (i.date, i.brief), reverse=True):
            link = LinkView(issue.issue.title, addresses.issue(issue.brief, issue.date), "issue", issue.id)
            cited = [cite.id for cite in issue.prose.cites]
            for id_ in (*cited, *(id_ for call in issue.prose.calls for id_ in rests_on(issue, call, graph))):
                found[id_][issue.id] = link
        return cls({id_: tuple(links.values()) for id_, links in found.items()})

    def issues(self, id_: str) -> tuple[LinkView, ...]:
        """Issues that rest on a fact or question."""
        return self._by_id.get(id_, ())
