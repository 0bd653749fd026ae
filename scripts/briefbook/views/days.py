"""Facts as they were known on each day that an issue speaks of."""

from __future__ import annotations

import datetime

from briefbook.graph import Graph, as_of
from briefbook.views.facts import Facts


def cutoffs(graph: Graph) -> dict[datetime.date, Facts]:
    """The dossier as of each day that is the cut-off of an issue."""
    days = sorted({issue.issue.cutoff for issue in graph.issues.values()})
    return {day: Facts(as_of(graph, day), day) for day in days}
