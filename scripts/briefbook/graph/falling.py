"""What no longer stands once some sources or facts are withdrawn.

- A source falls when it is withdrawn, or when it repeats at least one source and every source that it repeats has
  fallen. A retelling that also repeats a source that stands, stands. Each step counts by itself: what repeats a
  withdrawn retelling alone falls with it, even where the first publication still stands.
- A fact falls when it is withdrawn, or when it cites at least one source (itself or in a position) and all have fallen.
  A citation also falls with the statement that it passes on.
- An answer falls when it has premises or authorities and all of them have fallen.
- What cannot be read, or is nowhere, has not fallen. Sources that repeat one another in a ring fall only when one of
  them is withdrawn.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from briefbook.graph.graph import FactNode, Graph
from briefbook.graph.origins import Origins, fallen_sources
from briefbook.graph.status import Status, verdict
from briefbook.model import Citation, Question, Source
from briefbook.model.references import full_id
from briefbook.model.source import Notice


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """What has fallen, and how the rest then looks."""

    sources: frozenset[str]
    facts: frozenset[str]
    answers: frozenset[str]
    """Questions whose answer has nothing left to rest on."""
    seen: Graph
    """The graph with each fallen source marked as withdrawn and taken out of every lineage."""

    def fell(self, id_: str) -> bool:
        """Whether a fact, or the answer to a question, has fallen."""
        return id_ in self.facts or id_ in self.answers

    def lost(self, cited: Iterable[Citation]) -> bool:
        """Whether all that is cited has fallen; not where there is nothing."""
        return _lost(cited, self.sources)

    def told(self, fact: FactNode) -> tuple[frozenset[str], Status]:
        """Origins and status of a fact."""
        found = verdict(fact, self.seen)
        return found.origins, found.status


def world(graph: Graph, sources: Iterable[str], facts: Iterable[str] = (), *, spared: str = "") -> World:
    """The dossier with these sources and facts withdrawn, and no others; the fact `spared` stands in any case."""
    gone = frozenset(fallen_sources(_sources(graph), dict.fromkeys(sources, datetime.date.min)))
    fallen = {node.id for node in graph.facts.values() if _lost(node.cited, gone)}
    fallen.update(facts)
    fallen.discard(spared)
    answers = {
        record.id
        for record in graph.of_kind("question")
        if isinstance(record.sheet, Question)
        and (record.sheet.premises or record.sheet.rule)
        and all(full_id(record.id, premise) in fallen for premise in record.sheet.premises)
        and all(authority.authority in gone for authority in record.sheet.rule)
    }
    return World(gone, frozenset(fallen), frozenset(answers), _seen(graph, gone))


def _lost(cited: Iterable[Citation], gone: frozenset[str]) -> bool:
    listed = list(cited)
    return bool(listed) and all(citation.id in gone or citation.ground in gone for citation in listed)


def withdrawn(graph: Graph) -> frozenset[str]:
    """Sources that their publisher has withdrawn."""
    return frozenset(id_ for id_, source in _sources(graph).items() if source.retracted is not None)


def _sources(graph: Graph) -> Mapping[str, Source]:
    return graph.origins.sources


def _seen(graph: Graph, gone: frozenset[str]) -> Graph:
    changed = {}
    for id_, source in _sources(graph).items():
        if (id_ in gone) != (source.retracted is not None):
            sheet = source.model_copy(update={"retracted": _notice() if id_ in gone else None})
            changed[id_] = replace(graph.sheets[id_], sheet=sheet)
    left = {id_: source for id_, source in _sources(graph).items() if id_ not in gone}
    veiled = graph.origins.veiled
    after = Origins.of(left, veiled)
    # What repeats fallen sources and one that cannot be read would become an origin; a withdrawal never adds one.
    roots = {id_: after.roots(id_) & graph.origins.roots(id_) for id_ in left}
    origins = Origins(left, roots, after.cycles, dict.fromkeys(gone, datetime.date.min), veiled)
    return replace(graph, sheets=MappingProxyType({**graph.sheets, **changed}), origins=origins)


@cache
def _notice() -> Notice:
    return Notice.model_construct(on=datetime.date.min, why="It repeats only what has been withdrawn.")
