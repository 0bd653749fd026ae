"""Starts of sheets, briefs and dossiers."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from pathlib import Path

from briefbook.model import KINDS as SHEETS

HERE = Path(__file__).parent
KINDS = (*SHEETS, "brief", "issue")
_DOSSIER = HERE / "dossier"


def new_file(kind: str, name: str) -> tuple[str, str]:
    """Path and text of a new file of this kind; ValueError if the name cannot become an id."""
    if kind == "issue":
        return _issue(name)
    id_ = slug(name)
    if not id_:
        raise ValueError(f"'{name}' holds no letter or digit that an id could be made of (a to z, 0 to 9)")
    text = (HERE / f"{kind}.txt").read_text(encoding="utf-8").replace("NAME", json.dumps(name, ensure_ascii=False))
    folder = f"briefs/{id_}/brief" if kind == "brief" else f"content/{SHEETS[kind].folder}/{id_}"
    return f"{folder}.yml", text


def _issue(name: str) -> tuple[str, str]:
    brief, _, day = name.partition("@")
    try:
        date.fromisoformat(day)
    except ValueError:
        raise ValueError(f"'{name}' is not BRIEF@DATE, such as situation@2025-11-23") from None
    text = (HERE / "issue.txt").read_text(encoding="utf-8").replace("DAY", day)
    return f"briefs/{slug(brief)}/{day}.md", text


def dossier_files(title: str) -> dict[str, str]:
    """All files of a small, clean dossier, by path."""
    found = {}
    for path in sorted(_DOSSIER.rglob("*")):
        if path.is_file():
            text = path.read_text(encoding="utf-8").replace("TITLE", json.dumps(title, ensure_ascii=False))
            found[path.relative_to(_DOSSIER).as_posix()] = text
    return found


def slug(name: str) -> str:
    """An id made of a name: `Nicolás Maduro` becomes `nicolas-maduro`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
