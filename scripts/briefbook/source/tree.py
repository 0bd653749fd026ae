"""Reads the files of a dossier from a folder, and nothing outside it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from briefbook.diagnostics import Diagnostic, Span
from briefbook.source.faults import file_too_large, outside_dossier, unreadable_file

MAX_BYTES = 1_000_000
FOLDERS = ("content", "briefs")
SUFFIXES = (".yml", ".yaml", ".md")
IDS = "ids.txt"
"""In `content/`: ids that have been published."""


def read_tree(root: Path) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """All sheets and briefs below `root`, by path with forward slashes; with findings for what is not read."""
    files: dict[str, bytes] = {}
    findings: list[Diagnostic] = []
    home = Path(os.path.realpath(root))
    closed: list[OSError] = []
    for path in _walk(root, closed):
        name = path.relative_to(root).as_posix()
        span = Span.at(name)
        # Not Path.resolve, which raises RuntimeError for a link that leads to itself.
        if not Path(os.path.realpath(path)).is_relative_to(home):
            findings.append(outside_dossier.finding(span))
            continue
        try:
            state = path.stat()
            if state.st_size > MAX_BYTES:
                findings.append(file_too_large.finding(span, state.st_size, MAX_BYTES))
            elif not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)):
                findings.append(unreadable_file.finding(span, "It is a pipe or a device"))
            else:
                files[name] = path.read_bytes()
        except OSError as error:
            findings.append(unreadable_file.finding(span, error.strerror or str(error)))
    for shut in closed:
        span = Span.at(Path(shut.filename).relative_to(root).as_posix())
        findings.append(unreadable_file.finding(span, shut.strerror or str(shut)))
    return files, findings


def _walk(root: Path, closed: list[OSError]) -> Iterator[Path]:
    """Paths in order; folders that cannot be opened go to `closed`."""
    for folder in FOLDERS:
        if not (root / folder).is_dir():
            continue
        for here, folders, names in os.walk(root / folder, onerror=closed.append, followlinks=False):
            folders.sort()
            linked = [name for name in folders if (Path(here) / name).is_symlink()]
            for name in sorted([*linked, *(n for n in names if n.lower().endswith(SUFFIXES) or n == IDS)]):
                yield Path(here) / name
