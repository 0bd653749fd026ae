"""One line per finding, for editors and grep."""

from __future__ import annotations

from briefbook.diagnostics.formats.full import summary, visible
from briefbook.diagnostics.report import Report


def concise(report: Report) -> str:
    """`file:line:column: CODE message` lines, then the count."""
    lines = [f"{visible(str(f.span))}: {f.code} {visible(f.message)}" for f in report.findings]
    return "\n".join([*lines, summary(report)]) + "\n"
