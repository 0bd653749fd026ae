"""Findings: where they are, what rule they break, and one renderer per format.

This room knows nothing of YAML, sheets or briefs.
"""

from briefbook.diagnostics.diagnostic import Diagnostic, Note
from briefbook.diagnostics.report import Report
from briefbook.diagnostics.rule import Rule, Severity
from briefbook.diagnostics.span import Position, Span
from briefbook.diagnostics.suggest import did_you_mean

__all__ = ["Diagnostic", "Note", "Position", "Report", "Rule", "Severity", "Span", "did_you_mean"]
