"""Annotations that GitHub shows beside the changed lines.

Escapes are those of the workflow command syntax (GitHub Docs, "Workflow commands for GitHub Actions").
"""

from __future__ import annotations

from briefbook.diagnostics.formats.full import summary, visible
from briefbook.diagnostics.report import Report


def github(report: Report) -> str:
    """One `::error file=…,line=…::message` line per finding, then the count as a plain line."""
    lines = []
    for finding in report.findings:
        start, end = finding.span.start, finding.span.end
        place = f"file={_property(visible(finding.span.file))},line={start.line},col={start.column}"
        if end.line == start.line:
            place += f",endColumn={end.column}"
        title = _property(f"{finding.code} {finding.rule.name}")
        text = f"{visible(finding.message)}\n{visible(finding.hint)}".strip()
        lines.append(f"::{finding.rule.severity} {place},title={title}::{_data(text)}")
    return "\n".join([*lines, summary(report)]) + "\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
