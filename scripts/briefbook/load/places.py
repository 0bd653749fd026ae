"""What a file is, told from where it lies."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from briefbook.diagnostics import did_you_mean
from briefbook.model import FOLDERS, Kind
from briefbook.model.text import SLUG

DOSSIER = "content/dossier.yml"
PUBLISHED = "content/ids.txt"
BOOK = "briefing-book"


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


@dataclass(frozen=True, slots=True)
class Stray:
    """A file that is not read, and how to mend it."""

    why: str
    hint: str


@dataclass(frozen=True, slots=True)
class BadName:
    """A file whose name, or whose folder's name, cannot be an id."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A Markdown page of the author's own."""


@dataclass(frozen=True, slots=True)
class IdsFile:
    """`content/ids.txt`: ids that have been published."""


Place = DossierFile | SheetFile | SeriesFile | IssueFile | OwnPage | IdsFile | BadName | Stray


def place(path: str) -> Place:
    """What lies at `path`."""
    parts = path.split("/")
    if path == DOSSIER:
        return DossierFile()
    if path == PUBLISHED:
        return IdsFile()
    if parts[0] == "content":
        return OwnPage() if path.endswith(".md") else _sheet(parts)
    return _brief(parts)


def _sheet(parts: list[str]) -> SheetFile | BadName | Stray:
    folders = ", ".join(FOLDERS)
    if len(parts) == 2:
        return Stray(f"'{parts[1]}' is no sheet of any kind", f"Put it in content/ and one of: {folders}.")
    kind = FOLDERS.get(parts[1])
    if kind is None:
        hint = f"{did_you_mean(parts[1], FOLDERS)} Folders: {folders}.".strip()
        return Stray(f"There is no kind of sheet in '{parts[1]}'", hint)
    if len(parts) > 3:
        return Stray("A sheet lies directly in the folder of its kind", f"Move it to content/{parts[1]}/.")
    stem, _, suffix = parts[2].rpartition(".")
    if suffix != "yml":
        return Stray(f"'{parts[2]}' does not end in .yml", f"Rename it to {stem}.yml.")
    return SheetFile(kind, stem) if re.fullmatch(SLUG, stem) else BadName()


def _brief(parts: list[str]) -> SeriesFile | IssueFile | BadName | Stray:
    if len(parts) != 3:
        return Stray("A brief's files lie in a folder of its own", "Put it in briefs/NAME/.")
    if not re.fullmatch(SLUG, parts[1]):
        return BadName()
    if parts[1] == BOOK:
        return Stray(f"'{BOOK}' is the name of the PDFs that bind all briefs of a day", "Name the brief otherwise.")
    if parts[2] == "brief.yml":
        return SeriesFile(parts[1])
    stem, _, suffix = parts[2].rpartition(".")
    if suffix == "md" and re.fullmatch(r"\d{4}-\d\d-\d\d", stem):
        try:
            return IssueFile(parts[1], datetime.date.fromisoformat(stem))
        except ValueError:
            pass
    return Stray(f"'{parts[2]}' is neither brief.yml nor an issue", "Name an issue after its day: 2025-11-23.md.")
