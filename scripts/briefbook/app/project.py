"""A project's folder: where the dossier, its site and its templates lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

CONFIG = "mkdocs.yml"
MARKS = (CONFIG, "content")


@dataclass(frozen=True, slots=True)
class Project:
    """A folder that holds `content/` and `briefs/`."""

    root: Path

    @property
    def site(self) -> Path:
        """Where the published site stands."""
        return self.root / "site"

    @property
    def templates(self) -> Path:
        """Where a desk's own templates lie, if it has any."""
        return self.root / "templates"

    @property
    def config(self) -> Path:
        """MkDocs' settings."""
        return self.root / CONFIG


def find(start: Path) -> Project | None:
    """The project that `start` lies in: the closest folder upwards that holds `content/` and `mkdocs.yml`."""
    for folder in (start, *start.parents):
        if all((folder / mark).exists() for mark in MARKS):
            return Project(folder)
    return Project(start) if (start / "content").is_dir() else None
