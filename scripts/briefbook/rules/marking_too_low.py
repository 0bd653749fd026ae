"""An issue is marked more openly than what it shows.

## What it does
Holds each issue's marking (its own, else its brief's, else the dossier's) against that of every fact and legal question
that it cites, shows or rests a judgement on, and against the dossier's, whose title it bears. A fact also counts as
above it where every source of the fact is.

## Why it matters
Whoever may read the issue would read what they may not be shown. A build for that audience would have to leave the issue
out.

## Example
    marking: GREEN        # in the front matter of an issue that cites a fact marked AMBER

## How to mend it
Mark the issue as tightly as the tightest thing that it cites, or cite what its readers may be shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph, Markings, for_audience
from briefbook.load import IssueRecord
from briefbook.model import Marking
from briefbook.rules.citing import named

RULE = Rule("B518", "marking-too-low", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each thing named that is above its issue."""
    markings = Markings.of(graph.dossier)
    shown: dict[Marking, Graph] = {}
    for issue in graph.issues.values():
        marking = markings.issue(issue, graph.series.get(issue.brief))
        if markings.dossier.above(marking):
            text = f"This issue is {marking.label}, but it bears the title of the dossier, which is {markings.dossier.label}"
            yield Diagnostic(RULE, issue.document.span(("marking",)), text, _hint(markings.dossier))
            continue
        if marking not in shown:
            shown[marking] = for_audience(graph, marking)
        if shown[marking] is not graph:
            yield from _above(issue, marking, graph, shown[marking])


def _above(issue: IssueRecord, marking: Marking, graph: Graph, shown: Graph) -> Iterator[Diagnostic]:
    markings = Markings.of(graph.dossier)
    for name in named(issue):
        node, record = graph.facts.get(name.id), graph.sheets.get(name.id)
        if shown.kind_of(name.id) or (node is None and record is None):
            continue
        if node is not None:
            own = markings.fact(node.fact, node.record.sheet)
        else:
            assert record is not None
            own = markings.sheet(record.sheet)
        if own.above(marking):
            text, hint = f"'{name.id}' is {own.label}, and this issue {marking.label}", _hint(own)
        else:
            text = f"'{name.id}' rests only on sources closed more tightly than this issue, which is {marking.label}"
            hint = "Mark the issue as tightly as one of those sources, or name a source that its readers may be shown."
        yield Diagnostic(RULE, name.span, text, hint)


def _hint(own: Marking) -> str:
    return f"Mark the issue {own.value}, or leave this out."
