"""Seals records into a graph. What does not fit is kept as it is, for the rules to name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from types import MappingProxyType

from briefbook.diagnostics import Span
from briefbook.graph.graph import FactNode, Graph, MeasureNode, Reference
from briefbook.graph.origins import Origins
from briefbook.graph.references import references
from briefbook.load import Loaded, SheetRecord
from briefbook.model import Sheet, Source
from briefbook.model.references import full_id


def build(loaded: Loaded) -> Graph:
    """The graph of all records that could be read."""
    twins: list[tuple[str, Span, Span]] = []
    sheets: dict[str, SheetRecord] = {}
    for record in sorted(loaded.sheets, key=lambda r: (r.id, r.kind.name)):
        if first := sheets.get(record.id):
            twins.append((record.id, Span.at(record.document.file), Span.at(first.document.file)))
        else:
            sheets[record.id] = record
    facts, measures = _inner(sheets.values(), twins)
    kinds = {id_: record.kind.name for id_, record in sheets.items()}
    kinds |= (
        dict.fromkeys(loaded.veiled, "source")
        | dict.fromkeys(facts, "fact")
        | {id_: "measure" for id_ in measures if id_ not in facts}
    )
    found = tuple(_references(sheets.values()))
    incoming: dict[str, list[Reference]] = defaultdict(list)
    for reference in found:
        incoming[reference.target].append(reference)
    issues = sorted(loaded.issues, key=lambda i: (i.brief, i.date))
    return Graph(
        loaded=loaded,
        dossier=loaded.dossier,
        dossier_document=loaded.dossier_document,
        sheets=MappingProxyType(sheets),
        facts=MappingProxyType(facts),
        measures=MappingProxyType(measures),
        series=MappingProxyType({s.id: s for s in sorted(loaded.series, key=lambda s: s.id)}),
        issues=MappingProxyType({issue.id: issue for issue in issues}),
        references=found,
        incoming=MappingProxyType({target: tuple(refs) for target, refs in incoming.items()}),
        origins=Origins.of({i: r.sheet for i, r in sheets.items() if isinstance(r.sheet, Source)}, loaded.veiled),
        broken=loaded.broken,
        twins=tuple(twins),
        _kinds=MappingProxyType(kinds),
    )


def _inner(
    records: Iterable[SheetRecord], twins: list[tuple[str, Span, Span]]
) -> tuple[dict[str, FactNode], dict[str, MeasureNode]]:
    facts: dict[str, FactNode] = {}
    measures: dict[str, MeasureNode] = {}
    for record in records:
        if not isinstance(record.sheet, Sheet):
            continue
        for index, fact in enumerate(record.sheet.facts):
            node = FactNode(f"{record.id}.{fact.id}", fact, record, ("facts", index))
            if node.id in facts:
                twins.append((node.id, node.span, facts[node.id].span))
            facts.setdefault(node.id, node)
        for index, measure in enumerate(record.sheet.measures):
            id_ = f"{record.id}.{measure.id}"
            place = record.document.span(("measures", index, "id"))
            if id_ in measures or id_ in facts:
                first = facts[id_].span if id_ in facts else record.document.span((*measures[id_].path, "id"))
                twins.append((id_, place, first))
            measures.setdefault(id_, MeasureNode(id_, measure, record, ("measures", index)))
    return facts, measures


def _references(records: Iterable[SheetRecord]) -> Iterable[Reference]:
    for record in records:
        for path, written, ref in references(record.sheet):
            target = full_id(record.id, written) if ref.local else written
            fact = None
            if path[0] == "facts" and isinstance(record.sheet, Sheet):
                fact = f"{record.id}.{record.sheet.facts[int(path[1])].id}"
            yield Reference(record, fact, path, target, written, ref.kinds, ref.reverse)
