"""A fact of a measure has no value, or another unit.

## What it does
Reports facts that name a `measure` without giving a `value`, or whose value has another unit than the measure.

## Why it matters
A measure is one series: people cannot be added to boats, and a gap is no figure.

## Example
    measures: [{id: killed, name: People killed, unit: people}]
    facts: [{id: killed-may, measure: killed, value: {exactly: 3, unit: boats}, …}]

## How to mend it
Give the value in the measure's unit, or name another measure.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity
from briefbook.graph import Graph

RULE = Rule("E404", "unit-mismatch", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each fact that does not fit its measure."""
    for reference in graph.references:
        measure = graph.measures.get(reference.target)
        node = graph.facts.get(reference.fact or "")
        if measure is None or node is None or reference.path[-1] != "measure":
            continue
        value = node.fact.value
        if value is None:
            yield Diagnostic(
                RULE, reference.span, f"'{node.id}' belongs to a measure but gives no value", "Add `value`."
            )
        elif value.unit != measure.measure.unit:
            yield Diagnostic(
                RULE,
                node.record.document.span((*node.path, "value", "unit")),
                f"The unit is '{value.unit}'; the measure '{measure.id}' counts '{measure.measure.unit}'",
                "Use the measure's unit, or another measure.",
                (Note(measure.record.document.span((*measure.path, "unit")), "the measure's unit"),),
            )
