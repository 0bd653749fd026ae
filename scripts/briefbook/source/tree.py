"""Reads the files of a dossier from a folder, and nothing outside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from briefbook.diagnostics import Diagnostic, Span
from briefbook.source.faults import file_too_large, outside_dossier, unreadable_file

MAX_BYTES = 1_000_000
FOLDERS = ("content", "briefs")
SUFFIXES = (".yml", ".yaml", ".md")


def read_tree(root: Path) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """All sheets and briefs below `root`, by path with forward slashes; with findings for what is not read."""
    files: dict[str, bytes] = {}
    findings: list[Diagnostic] = []
    home = root.resolve()
    for path in _walk(root):
        name = path.relative_to(root).as_posix()
        span = Span.at(name)
        if not path.resolve().is_relative_to(home):
            findings.append(outside_dossier.finding(span))
            continue
        try:
            size = path.stat().st_size
            if size > MAX_BYTES:
                findings.append(file_too_large.finding(span, size, MAX_BYTES))
            else:
                files[name] = path.read_bytes()
        except OSError as error:
            findings.append(unreadable_file.finding(span, error.strerror or str(error)))
    return files, findings


def _walk(root: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        for here, folders, names in os.walk(root / folder, followlinks=False):
            folders.sort()
            linked = [name for name in folders if (Path(here) / name).is_symlink()]
            for name in sorted([*linked, *(n for n in names if n.endswith(SUFFIXES))]):
                yield Path(here) / name
