"""The export as files: JSON, CSV, CSL-JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping

import orjson

from briefbook.views import Site, json_bytes
from briefbook.views.export import COLUMNS, Export

_OPTIONS = orjson.OPT_APPEND_NEWLINE | orjson.OPT_INDENT_2
_RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a cell begins that a spreadsheet could take for a formula (OWASP, CSV injection); the last four are full-width."""


def json_export(export: Export) -> bytes:
    """The whole dossier, indented so that two exports can be compared line by line."""
    return orjson.dumps(export.dossier, option=_OPTIONS)


def csv_export(export: Export) -> bytes:
    """The table of facts (RFC 4180, UTF-8). Text that a spreadsheet would run begins with an apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(cell) for cell in row] for row in export.rows)
    return text.getvalue().encode()


def csl_export(export: Export) -> bytes:
    """The sources as CSL-JSON."""
    return orjson.dumps(export.items, option=_OPTIONS)


FORMATS: Mapping[str, Callable[[Export], bytes]] = {"json": json_export, "csv": csv_export, "csl-json": csl_export}
"""Formats by the name that the command knows."""


def export_files(site: Site) -> dict[str, bytes]:
    """Path below the site's root -> bytes: the export in each format, and the figures of the audit."""
    return {
        "api/dossier.json": json_export(site.export),
        "api/facts.csv": csv_export(site.export),
        "api/sources.csl.json": csl_export(site.export),
        "api/audit.json": json_bytes(site.audits),
    }


def _harmless(cell: str | float | None) -> str | float | None:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell
