"""The whole dossier as one JSON object, and the two lists that are made beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefbook.graph import Graph, verdict
from briefbook.graph.passages import named_facts
from briefbook.load import IssueRecord
from briefbook.model import KINDS
from briefbook.views.export.csl import csl_items
from briefbook.views.export.issues import brief_data, issue_data
from briefbook.views.export.records import Data, plain
from briefbook.views.export.table import Row, rows
from briefbook.views.export.things import fact_data, measure_data, sheet_data
from briefbook.views.facts import Facts

FORMAT = "briefbook-export/1"
"""Changes when a field is taken away or means something else, not when one is added."""


@dataclass(frozen=True, slots=True, eq=False)
class Export:
    """What other programs are given."""

    dossier: Data
    """One object with everything, held to `schemas/export.schema.json`."""
    rows: tuple[Row, ...]
    """The table of facts."""
    items: tuple[Data, ...]
    """The sources in CSL."""
    cited: Mapping[str, tuple[Data, ...]]
    """For each issue by its id, the sources in CSL that its facts rest on, down to the origins, as of its cut-off."""


def export(now: Facts, then: Mapping[str, Facts]) -> Export:
    """Everything that `now` knows, sorted by id; each issue with the facts that it may tell of, as of its cut-off."""
    graph = now.graph
    assert graph.dossier is not None, "a dossier without dossier.yml is not published"
    facts = [fact_data(graph.facts[id_], now) for id_ in sorted(graph.facts)]
    sheets = {kind.folder: [sheet_data(record, now) for record in graph.of_kind(name)] for name, kind in KINDS.items()}
    whole = {
        "format": FORMAT,
        "day": str(now.day) if now.day else None,
        # Declared counts would tell an audience how much is kept from it.
        "dossier": plain(graph.dossier, "", "counts"),
        **{folder: sheets[folder] for folder in sorted(sheets)},
        "measures": [measure_data(graph.measures[id_], now) for id_ in sorted(graph.measures)],
        "facts": facts,
        "briefs": [brief_data(record, now) for record in graph.series.values()],
        "issues": [issue_data(then[id_].graph.issues[id_], then[id_]) for id_ in graph.issues],
    }
    cited = {i.id: _cited(i, then[i.id].graph) for i in graph.issues.values()}
    return Export(whole, tuple(rows(graph, facts)), tuple(csl_items(graph)), cited)


def _cited(issue: IssueRecord, graph: Graph) -> tuple[Data, ...]:
    """The sources that the facts of an issue cite, and the origins behind them, in order of their ids."""
    nodes = [graph.facts[id_] for id_ in named_facts(issue, graph)]
    ids = {citation.id for node in nodes for citation in node.citations}
    origins = {id_ for node in nodes for id_ in verdict(node, graph).origins}
    return tuple(csl_items(graph, {*ids, *(id_ for id_ in origins if id_ in graph.sheets)}))
