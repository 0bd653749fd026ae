"""What may leave the house: a checked dossier without anything above its audience's marking.

Whatever is written for readers is made of this graph, and of no other.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from briefbook.app.checking import Checked, checked, found_in
from briefbook.diagnostics import Report
from briefbook.graph import Graph, Markings, for_audience
from briefbook.model import Marking
from briefbook.output.faults import dossier_above_audience
from briefbook.views.facts import counted


@dataclass(frozen=True, slots=True)
class Release:
    """A dossier for one audience. There is no graph where an error forbids it to be published."""

    graph: Graph | None
    report: Report
    audience: Marking
    """Nothing in the graph is above it."""
    told: str
    """For whom it is and how much was left out. For the terminal alone: no reader may learn how much there is."""


def release(root: Path, audience: Marking | None = None) -> Release:
    """Read and check the dossier in `root`, and take out what is above `audience`.

    Without an audience the dossier's own marking counts, so that what was closed more tightly never goes out because
    an option was forgotten.
    """
    found = checked(root)
    own = Markings.of(found.graph.dossier).dossier
    wanted = audience or own
    if found.report.errors or found.graph.dossier is None:
        return Release(None, found.report, wanted, "")
    if own.above(wanted):
        return Release(None, _refused(found, wanted), wanted, "")
    graph = for_audience(found.graph, wanted)
    return Release(graph, found.report, wanted, _told(wanted, found.graph, graph))


def checked_for(root: Path, audience: Marking, at: datetime.date | None = None) -> Checked:
    """The dossier in `root` as `audience` would see it, and what is wrong with that; the whole where it has errors."""
    found = checked(root, at)
    dossier = found.graph.dossier
    if found.report.errors or dossier is None:
        return found
    if dossier.marking.above(audience):
        return Checked(found.graph, _refused(found, audience))
    shown = for_audience(found.graph, audience)
    return Checked(shown, Report.of(found_in(shown, root), found.report.texts))


def _refused(found: Checked, audience: Marking) -> Report:
    """The report with the finding that the dossier's own marking is above the audience."""
    document, dossier = found.graph.dossier_document, found.graph.dossier
    assert document is not None
    assert dossier is not None
    span = document.span(("marking",))
    finding = dossier_above_audience.finding(span, dossier.marking.label, audience.label)
    return Report.of([*found.report.findings, finding], found.report.texts)


def _told(audience: Marking, whole: Graph, left: Graph) -> str:
    out = [
        counted(number, noun)
        for noun, number in (
            ("sheet", len(whole.sheets) - len(left.sheets)),
            ("fact", len(whole.facts) - len(left.facts)),
            ("brief", len(whole.series) - len(left.series)),
            ("issue", len(whole.issues) - len(left.issues)),
        )
        if number
    ]
    return f"For {audience.label}: {'left out ' + ', '.join(out) if out else 'nothing is left out'}"
