"""What a file is, told from where it lies."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from briefbook.diagnostics import did_you_mean
from briefbook.model import FOLDERS, Kind
from briefbook.model.text import SLUG

DOSSIER = "content/dossier.yml"


@dataclass(frozen=True, slots=True)
class DossierFile:
    """`content/dossier.yml`."""


@dataclass(frozen=True, slots=True)
class SheetFile:
    """A fact sheet."""

    kind: Kind
    id: str


@dataclass(frozen=True, slots=True)
class SeriesFile:
    """`brief.yml` of one brief."""

    brief: str


@dataclass(frozen=True, slots=True)
class IssueFile:
    """A dated issue of one brief."""

    brief: str
    date: datetime.date


def place(path: str) -> DossierFile | SheetFile | SeriesFile | IssueFile | str:
    """What lies at `path`.

    Otherwise a word on why nothing is read there: empty for a Markdown page of the author's own, `id` for a name
    that cannot be an id, else message and hint divided by a bar.
    """
    parts = path.split("/")
    if path == DOSSIER:
        return DossierFile()
    if parts[0] == "content":
        return "" if path.endswith(".md") else _sheet(parts)
    return _brief(parts)


def _sheet(parts: list[str]) -> SheetFile | str:
    folders = ", ".join(FOLDERS)
    if len(parts) == 2:
        return f"'{parts[1]}' is no sheet of any kind|Put it in content/ and one of: {folders}."
    kind = FOLDERS.get(parts[1])
    if kind is None:
        return f"There is no kind of sheet in '{parts[1]}'|{did_you_mean(parts[1], FOLDERS)} Folders: {folders}."
    if len(parts) > 3:
        return "A sheet lies directly in the folder of its kind|Move it one folder up."
    stem, _, suffix = parts[2].rpartition(".")
    if suffix != "yml":
        return f"'{parts[2]}' does not end in .yml|Rename it to {stem}.yml."
    return SheetFile(kind, stem) if re.fullmatch(SLUG, stem) else "id"


def _brief(parts: list[str]) -> SeriesFile | IssueFile | str:
    if len(parts) != 3:
        return "A brief's files lie in a folder of its own|Put it in briefs/NAME/."
    if not re.fullmatch(SLUG, parts[1]):
        return "id"
    if parts[2] == "brief.yml":
        return SeriesFile(parts[1])
    stem, _, suffix = parts[2].rpartition(".")
    if suffix == "md" and re.fullmatch(r"\d{4}-\d\d-\d\d", stem):
        try:
            return IssueFile(parts[1], datetime.date.fromisoformat(stem))
        except ValueError:
            pass
    return f"'{parts[2]}' is neither brief.yml nor an issue|Name an issue after its day: 2025-11-23.md."
