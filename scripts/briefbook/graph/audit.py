"""The evidence in figures: what an issue, or the whole dossier, rests on. Everything that is counted anywhere is counted here."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.passages import cited, named_facts
from briefbook.graph.staleness import Stale, overtaken_by, stale
from briefbook.graph.status import Status, Verdict, position_stands, verdict
from briefbook.load import IssueRecord
from briefbook.model import Actor, Position, Source

CONSULTED = ("full", "excerpt", "none")
RELIABILITY = ("A", "B", "C", "D", "E", "F", "not rated")


@dataclass(frozen=True, slots=True)
class Count:
    """How many of one sort."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class Audit:
    """Figures of one issue as of its cut-off, or of the whole dossier."""

    issue: str
    """Such as `situation@2025-11-23`; empty for the whole dossier."""
    day: datetime.date | None
    """The cut-off; for the dossier the day that it is looked at from."""
    statements: int
    """Sentences that cite, outside of judgements."""
    judgements: int
    context: int
    """Sentences that only guide the reader."""
    facts: int
    citations: int
    """Sources cited, counted once for each fact that cites them."""
    sources: int
    """Different sources cited."""
    origins: int
    one_origin: tuple[str, ...]
    """Facts all of whose citations that stand lead back to one origin."""
    unnamed: tuple[str, ...]
    """Facts that somebody says who is not named."""
    only_unnamed: tuple[str, ...]
    """Those of them that nobody says who is named."""
    disputed: tuple[str, ...]
    unknown: tuple[str, ...]
    stale: tuple[Stale, ...]
    overtaken: tuple[str, ...]
    """Facts that a later known fact replaces, whatever their shelf life."""
    read_in_part: tuple[str, ...]
    """Sources of which the desk has read an excerpt."""
    not_read: tuple[str, ...]
    by_status: tuple[Count, ...]
    by_consulted: tuple[Count, ...]
    by_publisher: tuple[Count, ...]
    """Sources by publisher, the most cited first."""
    by_language: tuple[Count, ...]
    by_reliability: tuple[Count, ...]


def audit(graph: Graph, issue: IssueRecord) -> Audit:
    """The figures of an issue; `graph` is as of its cut-off."""
    return _audit(graph, issue.id, issue.issue.cutoff, [issue], named_facts(issue, graph))


def audit_dossier(graph: Graph, day: datetime.date | None) -> Audit:
    """The figures of all facts, with the sentences of all issues; ages are told from `day`."""
    return _audit(graph, "", day, graph.issues.values(), graph.facts)


def unnamed(position: Position, graph: Graph) -> bool:
    """Whether a speaker asked not to be named, or is named by no source."""
    speaker = graph.sheets.get(position.by)
    sheet = speaker.sheet if speaker else None
    return position.anonymous or (isinstance(sheet, Actor) and sheet.kind == "unnamed")


def _audit(
    graph: Graph, issue: str, day: datetime.date | None, issues: Iterable[IssueRecord], ids: Iterable[str]
) -> Audit:
    nodes = [graph.facts[id_] for id_ in ids]
    found = {node.id: verdict(node, graph) for node in nodes}
    said = {node.id: _said_by(node, graph) for node in nodes}
    sources = {c.id: source for node in nodes for c in node.cited if (source := graph.source(c.id))}
    issues = list(issues)
    return Audit(
        issue=issue,
        day=day,
        statements=sum(bool(cited(s)) for one in issues for s in one.prose.sentences if not s.judgement),
        judgements=sum(call.name == "judgement" for one in issues for call in one.prose.calls),
        context=sum(s.context and not s.judgement and not cited(s) for one in issues for s in one.prose.sentences),
        facts=len(nodes),
        citations=sum(one.citations for one in found.values()),
        sources=len(sources),
        origins=len(frozenset().union(*(one.origins for one in found.values()))),
        one_origin=tuple(id_ for id_, one in found.items() if len(one.origins) == 1),
        unnamed=tuple(id_ for id_, voices in said.items() if any(voices)),
        only_unnamed=tuple(id_ for id_, voices in said.items() if voices and all(voices)),
        disputed=_of(found, Status.DISPUTED),
        unknown=_of(found, Status.UNKNOWN),
        stale=tuple(old for node in nodes if (old := stale(node, graph, day))),
        overtaken=tuple(node.id for node in nodes if overtaken_by(node.id, graph)),
        read_in_part=tuple(sorted(id_ for id_, source in sources.items() if source.consulted == "excerpt")),
        not_read=tuple(sorted(id_ for id_, source in sources.items() if source.consulted == "none")),
        by_status=_counts((one.status.value for one in found.values()), tuple(Status)),
        **_sorts(sources.values()),
    )


def _said_by(node: FactNode, graph: Graph) -> list[bool]:
    """For each voice that says the fact is so, and whose source stands: whether it is not named."""
    return [
        unnamed(position, graph)
        for position in node.fact.positions
        if position.stance.for_it and position_stands(position, node, graph.origins)
    ]


def _of(found: dict[str, Verdict], status: Status) -> tuple[str, ...]:
    return tuple(id_ for id_, one in found.items() if one.status is status)


def _sorts(sources: Iterable[Source]) -> dict[str, tuple[Count, ...]]:
    listed = list(sources)
    return {
        "by_consulted": _counts((source.consulted for source in listed), CONSULTED),
        "by_publisher": _counts(source.publisher for source in listed),
        "by_language": _counts(source.language for source in listed),
        "by_reliability": _counts((source.reliability or "not rated" for source in listed), RELIABILITY),
    }


def _counts(names: Iterable[str], order: tuple[str, ...] = ()) -> tuple[Count, ...]:
    """Each name of `order` with its number, 0 too; without an order, the most frequent first."""
    numbers = Counter(names)
    listed = order or sorted(numbers, key=lambda name: (-numbers[name], name.casefold(), name))
    return tuple(Count(str(name), numbers[name]) for name in listed)
