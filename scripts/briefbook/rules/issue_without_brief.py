"""An issue belongs to no brief, or an issue's cut-off is later than its day.

## What it does
Reports issues in a folder without `brief.yml`, and issues whose cut-off comes after the day that names them.

## Why it matters
The series gives an issue its question and its audience. And no issue can know what is published after it.

## Example
`briefs/harbour/2025-04-02.md` without `briefs/harbour/brief.yml`

## How to mend it
Write `brief.yml` with title, question and audience; correct the cut-off.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity, Span
from briefbook.graph import Graph

RULE = Rule("B512", "issue-without-brief", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each such issue."""
    for issue in graph.issues.values():
        if issue.brief not in graph.series and issue.brief not in graph.broken:
            yield Diagnostic(
                RULE,
                Span.at(issue.file),
                f"There is no briefs/{issue.brief}/brief.yml for this issue",
                "Write it, with title, question and audience.",
            )
        if issue.issue.cutoff > issue.date:
            yield Diagnostic(
                RULE,
                issue.document.span(("cutoff",)),
                f"The cut-off {issue.issue.cutoff} is later than the issue's day {issue.date}",
                "An issue cannot know what is published after it.",
            )
