"""Facts as views."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from briefbook.graph import Audit, FactNode, Graph, Markings, audit, audit_dossier, overtaken_by, stale, verdict
from briefbook.graph.conflicts import conflicts
from briefbook.graph.former import former
from briefbook.graph.veil import NOT_SHOWN
from briefbook.model import AnySheet, Citation, Position, Source
from briefbook.model.references import full_id
from briefbook.views import addresses, dates
from briefbook.views.parts import CitationView, FactView, LinkView, PositionView
from briefbook.views.uses import Uses


class Facts:
    """Makes the view of each fact once."""

    def __init__(self, graph: Graph, day: datetime.date | None = None) -> None:
        """`day` is the one that the graph speaks of; without it, the latest cut-off of an issue."""
        self.graph = graph
        self.day = day or max((issue.issue.cutoff for issue in graph.issues.values()), default=None)
        self.language = graph.dossier.language if graph.dossier else "en"
        self.markings = Markings.of(graph.dossier)
        self._made: dict[str, FactView] = {}
        self._audits: dict[str, Audit] = {}
        self._origins: dict[str, frozenset[str]] = {}

    @cached_property
    def uses(self) -> Uses:
        """Which issue rests on what."""
        return Uses.of(self.graph)

    @cached_property
    def _conflicts(self) -> Mapping[str, tuple[str, ...]]:
        return conflicts(self.graph)

    @cached_property
    def _about(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for reference in self.graph.references:
            if reference.fact and self.graph.kind_of(reference.target) in {"actor", "asset", "event", "question"}:
                found[reference.target].append(reference.fact)
        return found

    @cached_property
    def former(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Former anchors on the page of each sheet, there now or not, with the ids of the facts that had them."""
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for one in former(self.graph):
            if one.kind == "fact":
                sheet, _, anchor = one.id.partition(".")
                found[sheet].append((anchor, one.now))
        return {sheet: tuple(sorted(own)) for sheet, own in found.items()}

    def series(self, measure: str) -> tuple[str, ...]:
        """Ids of the facts of a measure, in order of appearance."""
        refs = self.graph.incoming.get(measure, ())
        return tuple(dict.fromkeys(r.fact for r in refs if r.fact and r.path[-1] == "measure"))

    def audit(self, issue: str) -> Audit:
        """The figures of an issue that has its cut-off on this day; with an empty id, of the whole dossier."""
        if issue not in self._audits:
            whole = audit_dossier(self.graph, self.day) if not issue else None
            self._audits[issue] = whole or audit(self.graph, self.graph.issues[issue])
        return self._audits[issue]

    def link(self, id_: str) -> LinkView:
        """A link to a sheet or a fact."""
        if node := self.graph.facts.get(id_):
            return LinkView(node.fact.statement, addresses.fact(self.graph, id_), "fact", id_)
        record = self.graph.sheets[id_]
        name = getattr(record.sheet, "name", record.sheet.title)
        return LinkView(name, addresses.thing(self.graph, id_), record.kind.name, id_)

    def elsewhere(self, sheet: str) -> list[FactView]:
        """Facts of other sheets that concern this one, as subject or as speaker."""
        ids = dict.fromkeys(self._about.get(sheet, ()))
        return [self.view(id_) for id_ in ids if self.graph.facts[id_].record.id != sheet]

    def view(self, id_: str) -> FactView:
        """The view of one fact."""
        if id_ not in self._made:
            self._made[id_] = self._view(self.graph.facts[id_])
        return self._made[id_]

    def _view(self, node: FactNode) -> FactView:
        fact = node.fact
        found = verdict(node, self.graph)
        replaces = fact.replaces and full_id(node.record.id, fact.replaces)
        later = overtaken_by(node.id, self.graph)
        self._origins[node.id] = found.origins
        return FactView(
            id=node.id,
            anchor=fact.id,
            url=addresses.fact(self.graph, node.id),
            sheet=self.link(node.record.id),
            statement=fact.statement,
            value=str(fact.value) if fact.value else "",
            when=dates.words(fact.when, self.language),
            when_edtf=fact.when.text if fact.when else "",
            extent=fact.extent,
            order=dates.order(fact.when),
            status=found.status.value,
            reason=found.reason,
            lineage=f"{counted(found.citations, 'citation')}, {counted(len(found.origins), 'origin')}",
            origins=tuple(self.labelled(origin) for origin in sorted(found.origins)),
            positions=tuple(self._position(position, fact.sources, node.record.id) for position in fact.positions),
            citations=self.citations(node.citations),
            own_citations=self.citations(fact.sources),
            about=tuple(self.link(id_) for id_ in fact.about),
            replaces=self.link(replaces) if replaces else None,
            replaced_by=self.link(later) if later else None,
            contradicts=tuple(self.link(id_) for id_ in self._conflicts.get(node.id, ())),
            former=tuple(old for old, now in self.former.get(node.record.id, ()) if now == node.id),
            used_in=self.uses.issues(node.id),
            used_by=self.uses.briefs(node.id),
            stale=self._stale(node),
            note=fact.note or "",
            marking=self.markings.fact(fact, node.record.sheet).label,
            tighter=self._tighter(node),
        )

    def _stale(self, node: FactNode) -> str:
        old = stale(node, self.graph, self.day)
        if old is None or self.day is None:
            return ""
        on = dates.day(self.day, self.language)
        return f"{counted(old.days, 'day')} old on {on}, shelf life {counted(old.shelf_life, 'day')}"

    def origins(self, ids: Iterable[str]) -> frozenset[str]:
        """Origins of several facts together."""
        return frozenset().union(*(self._origins[self.view(id_).id] for id_ in ids))

    def tighter(self, sheet: AnySheet) -> str:
        """A sheet's label where it is closed more tightly than the dossier, else nothing."""
        marking = self.markings.sheet(sheet)
        return marking.label if marking.above(self.markings.dossier) else ""

    def _tighter(self, node: FactNode) -> str:
        sheet = node.record.sheet
        marking = self.markings.fact(node.fact, sheet)
        told = marking.above(self.markings.sheet(sheet)) or marking.above(self.markings.dossier)
        return marking.label if told else ""

    def citations(self, cited: Iterable[Citation]) -> tuple[CitationView, ...]:
        """Views of citations."""
        return tuple(self._citation(citation) for citation in cited)

    def source_citation(self, id_: str) -> CitationView:
        """A source as a whole, cited without place."""
        return self._citation(Citation(id=id_))

    def _citation(self, citation: Citation) -> CitationView:
        source = self.graph.source(citation.id)
        assert source is not None, "rules G301 and G302 let no such graph through"
        ground = self.graph.source(citation.ground) or self.graph.origins.veiled.get(citation.ground) or source
        return CitationView(
            source=LinkView(source.title, addresses.sheet("source", citation.id), "source", citation.id),
            label=self.label(source),
            at=citation.at or "",
            repeats=tuple(dict.fromkeys(self.labelled(id_) for id_ in source.repeats)),
            statement=self.labelled(citation.statement) if citation.statement else None,
            consulted=source.consulted,
            withdrawn=bool(source.retracted or ground.retracted),
            corrected=bool(source.corrected or ground.corrected),
            tighter=self.tighter(source),
            language=self.foreign(source),
        )

    def foreign(self, source: Source) -> str:
        """Language tag of a source's title where it is not the dossier's, else nothing."""
        return source.language if source.language not in {self.language, "und"} else ""

    def label(self, source: Source) -> str:
        """Publisher and date of a source."""
        return f"{source.publisher}, {dates.words(source.published, self.language) or 'undated'}"

    def labelled(self, id_: str) -> LinkView:
        """A link to a source by its publisher and date; for one that may not be shown, words alone."""
        if id_ in self.graph.origins.veiled:
            return LinkView(NOT_SHOWN, "")
        source = self.graph.source(id_)
        link = self.link(id_)
        return LinkView(self.label(source), link.url, link.kind, link.id) if source else link

    def _position(self, position: Position, inherited: tuple[Citation, ...], sheet: str) -> PositionView:
        stance = position.stance
        by = self.link(position.by)
        return PositionView(
            by=by,
            stance=stance.words,
            side="for" if stance.for_it else "against" if stance.against_it else "neither",
            who=f"{by.text} ({position.voices})" if position.voices else by.text,
            to=self.link(position.to) if position.to else None,
            on=dates.words(position.on, self.language),
            words=position.words or "",
            argument=position.argument or "",
            anonymous=position.anonymous,
            rests_on=tuple(self.link(full_id(sheet, id_)) for id_ in position.rests_on),
            citations=self.citations(position.sources or inherited),
        )


def counted(number: int, word: str) -> str:
    """`1 source`, `2 sources`."""
    return f"{number} {word}" + ("" if number == 1 else "s")
