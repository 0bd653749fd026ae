"""Pages of actors, assets and events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.load import SheetRecord
from briefbook.model import Actor, Asset, Event, Sheet
from briefbook.views import addresses, dates
from briefbook.views.arranged import TimeGroup, UseView, by_time
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.moved import MovedFact, moved_facts
from briefbook.views.parts import CitationView, FactView, LinkView
from briefbook.views.pictures.charts import chart
from briefbook.views.pictures.networks import network
from briefbook.views.pictures.parts import PictureBlock
from briefbook.views.relations import from_the_other_side

_FEWEST = 3
"""Values or relations from which on a picture says more than their list."""


_FOLDED = 6
"""From more facts than these on, those of a measure are shown in full below its table only, folded."""


@dataclass(frozen=True, slots=True)
class PropertyView:
    """One line of a sheet's summary."""

    label: str = says("What it tells, such as `Operator`.")
    links: tuple[LinkView, ...] = says("What it is; entries without address are plain text.")
    citations: tuple[CitationView, ...] = says("Where it is published; empty if the sheet's own sources say it.", ())


@dataclass(frozen=True, slots=True)
class RelationView:
    """A typed link to another sheet, seen from either side."""

    type: str = says("`leads`, `accuses`…: what the one that acts does.")
    other: LinkView = says("The other end.")
    outgoing: bool = says("Whether this sheet is the one that acts.")
    passive: str = says(
        "The same seen from this sheet: `is led by`; empty where this sheet acts, or no words are known."
    )
    when: str = says("Dates in words; empty if none.")
    citations: tuple[CitationView, ...] = says("Where it is published.")


@dataclass(frozen=True, slots=True)
class MeasureView:
    """A quantity over time."""

    name: str = says("What it counts.")
    anchor: str = says("Its anchor on the sheet's page.")
    unit: str = says("Its unit.")
    facts: tuple[FactView, ...] = says("Its facts in order of time.")
    folded: bool = says("Whether they are so many that the page shows them in full only below the table, folded.")
    picture: PictureBlock | None = says("Its chart, from three dated values on.")


@dataclass(frozen=True, slots=True)
class SheetView:
    """The page of an actor, an asset or an event."""

    kind: str = says("`actor`, `asset` or `event`.")
    kind_title: str = says("Kind in words: `Actor`.")
    id: str = says("The sheet's id.")
    url: str = says("Its address.")
    title: str = says("Its heading.")
    sort: str = says("What sort of thing it is, in words: `armed group`.")
    native_name: str = says("Name in its own script; empty if none.")
    aliases: tuple[str, ...] = says("Other names.")
    properties: tuple[PropertyView, ...] = says("Summary lines.")
    relations: tuple[RelationView, ...] = says("Links to others, both ways.")
    picture: PictureBlock | None = says("The picture of an actor's relations, from three on.")
    measures: tuple[MeasureView, ...] = says("Quantities over time.")
    facts: tuple[FactView, ...] = says("Facts of this sheet in the author's order.")
    groups: tuple[TimeGroup, ...] = says("The same in order of time, without those that its tables of figures hold.")
    elsewhere: tuple[TimeGroup, ...] = says("Facts of other sheets that concern it or in which it speaks, by time.")
    parts: tuple[LinkView, ...] = says("Sheets that are part of it.")
    uses: tuple[UseView, ...] = says("Briefs that rest on its facts, with their issues.")
    moved: tuple[MovedFact, ...] = says("Facts that stood here and stand in other sheets now.")
    citations: tuple[CitationView, ...] = says("Where the summary comes from.")
    data_url: str = says("The same as JSON.")
    marking: str = says("TLP label.")


def sheet_view(record: SheetRecord, graph: Graph, facts: Facts) -> SheetView:
    """The view of one actor, asset or event."""
    sheet = record.sheet
    assert isinstance(sheet, Actor | Asset | Event)
    own = tuple(facts.view(f"{record.id}.{fact.id}") for fact in sheet.facts)
    measures = tuple(_measures(record.id, sheet, graph, facts))
    tabled = {fact.id for one in measures if one.folded for fact in one.facts}
    return SheetView(
        kind=record.kind.name,
        kind_title=record.kind.one,
        id=record.id,
        url=addresses.sheet(record.kind.name, record.id),
        title=sheet.title,
        sort=sheet.kind.replace("-", " "),
        native_name=sheet.native_name or "",
        aliases=sheet.aliases,
        properties=tuple(_properties(sheet, facts)),
        relations=tuple(_relations(record, graph, facts)),
        picture=_network(record.id, len(sheet.measures) + 1, graph, facts),
        measures=measures,
        facts=own,
        groups=by_time((fact for fact in own if fact.id not in tabled), "f"),
        elsewhere=by_time(facts.elsewhere(record.id), "e"),
        parts=tuple(facts.link(r.record.id) for r in graph.incoming.get(record.id, ()) if r.path == ("part_of",)),
        uses=facts.uses.by_brief(dict.fromkeys(link for fact in own for link in fact.used_in)),
        moved=moved_facts(record.id, facts),
        citations=facts.citations(sheet.sources),
        data_url=addresses.data(record.kind.name, record.id),
        marking=facts.markings.sheet(sheet).label,
    )


def plain(text: str) -> LinkView:
    """Text that leads nowhere."""
    return LinkView(text, "")


def _properties(sheet: Sheet, facts: Facts) -> Iterable[PropertyView]:
    match sheet:
        case Actor():
            for role in sheet.roles:
                when = dates.words(role.when, facts.language)
                of = (facts.link(role.of),) if role.of else ()
                held = plain(f"{role.role}{', ' + when if when else ''}")
                yield PropertyView("Role", (held, *of), facts.citations(role.sources))
        case Asset():
            for label, text in (("Class", sheet.class_name), ("Designation", sheet.designation)):
                if text:
                    yield PropertyView(label, (plain(text),))
            if sheet.operator:
                yield PropertyView("Operator", (facts.link(sheet.operator),))
        case Event():
            if sheet.when:
                yield PropertyView("When", (plain(dates.words(sheet.when, facts.language)),))
            if sheet.place:
                yield PropertyView("Where", (plain(sheet.place),))
            for label, ids in (("Actors", sheet.actors), ("Assets", sheet.assets)):
                if ids:
                    yield PropertyView(label, tuple(facts.link(id_) for id_ in ids))
    if part_of := getattr(sheet, "part_of", None):
        yield PropertyView("Part of", (facts.link(part_of),))


def _relations(record: SheetRecord, graph: Graph, facts: Facts) -> Iterable[RelationView]:
    if isinstance(record.sheet, Actor):
        for relation in record.sheet.relations:
            when = dates.words(relation.when, facts.language)
            cited = facts.citations(relation.sources)
            yield RelationView(relation.type, facts.link(relation.to), True, "", when, cited)
    for reference in graph.incoming.get(record.id, ()):
        if reference.path[0] == "relations" and isinstance(reference.record.sheet, Actor):
            relation = reference.record.sheet.relations[int(reference.path[1])]
            when = dates.words(relation.when, facts.language)
            other = facts.link(reference.record.id)
            passive = from_the_other_side(relation.type)
            yield RelationView(relation.type, other, False, passive, when, facts.citations(relation.sources))


def _measures(id_: str, sheet: Sheet, graph: Graph, facts: Facts) -> Iterable[MeasureView]:
    for number, measure in enumerate(sheet.measures, 1):
        series = sorted((facts.view(one) for one in facts.series(f"{id_}.{measure.id}")), key=lambda f: f.order[::-1])
        picture = chart(f"{id_}.{measure.id}", number, graph, facts)
        worth = picture is not None and len(picture.table.rows) >= _FEWEST
        folded = len(series) > _FOLDED and all(fact.sheet.id == id_ for fact in series)
        shown = picture if worth else None
        yield MeasureView(measure.name, f"__m-{measure.id}", measure.unit, tuple(series), folded, shown)


def _network(id_: str, number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    picture = network(id_, number, graph, facts)
    return picture if picture is not None and len(picture.table.rows) >= _FEWEST else None
