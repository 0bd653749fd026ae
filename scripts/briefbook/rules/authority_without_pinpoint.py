"""An authority is named without the place in it.

## What it does
Reports authorities of legal questions without `at`.

## Why it matters
A treaty has dozens of articles. Only with the pinpoint can a reader check in a minute what the rule says.

## Example
    rule: [{authority: un-charter, point: Force against another state is forbidden.}]

## How to mend it
    rule: [{authority: un-charter, at: art. 2(4), point: Force against another state is forbidden.}]

Where the point is what an authority does not say, write `at: whole text`.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.model import Question

RULE = Rule("L702", "authority-without-pinpoint", Severity.WARNING, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each authority without its place."""
    for record in graph.of_kind("question"):
        if not isinstance(record.sheet, Question):
            continue
        for index, authority in enumerate(record.sheet.rule):
            if authority.at is None:
                yield Diagnostic(
                    RULE,
                    record.document.span(("rule", index, "authority")),
                    f"The authority '{authority.authority}' has no pinpoint",
                    "Add `at:` with the article, section, paragraph or page.",
                )
