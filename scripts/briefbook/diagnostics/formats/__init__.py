"""One renderer per format, in one table: name -> (report -> text)."""

from __future__ import annotations

from collections.abc import Callable

from briefbook.diagnostics.formats.concise import concise
from briefbook.diagnostics.formats.full import full
from briefbook.diagnostics.formats.github import github
from briefbook.diagnostics.formats.json import as_json
from briefbook.diagnostics.report import Report

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": full,
    "concise": concise,
    "json": as_json,
    "github": github,
}

__all__ = ["FORMATS"]
