"""Findings for machines, as one JSON object."""

from __future__ import annotations

import json
from typing import Any

from briefbook.diagnostics.diagnostic import Diagnostic
from briefbook.diagnostics.report import Report
from briefbook.diagnostics.span import Span


def as_json(report: Report) -> str:
    """`{"errors": n, "warnings": n, "findings": [{code, name, severity, message, hint, place, notes}]}`."""
    found = {
        "errors": report.errors,
        "warnings": report.warnings,
        "findings": [_finding(f) for f in report.findings],
    }
    # A file name that is not UTF-8 comes as lone surrogates; escaped, they can be written.
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "backslashreplace").decode()


def _finding(finding: Diagnostic) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.rule.name,
        "severity": finding.rule.severity.value,
        "message": finding.message,
        "hint": finding.hint or None,
        **_place(finding.span),
        "notes": [{"text": note.text, **_place(note.span)} for note in finding.notes],
    }


def _place(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
    }
