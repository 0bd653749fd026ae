"""The files of a dossier as a git revision holds them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from briefbook.source.tree import FOLDERS, MAX_BYTES, SUFFIXES

_PLAIN_FILES = {"100644", "100755"}


class NoRevisionError(Exception):
    """Git does not know the revision, or is not there; the message says which."""


def tree_at(root: Path, revision: str) -> dict[str, bytes]:
    """All sheets and briefs below `root` in a revision, by path; links and oversized files are left out.

    Raises NoRevisionError.
    """
    commit = (
        _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
    )
    listed = _git(root, "ls-tree", "-r", "-l", "-z", commit, "--", *FOLDERS).decode("utf-8", "surrogateescape")
    wanted: dict[str, str] = {}
    for entry in filter(None, listed.split("\0")):
        facts, _, path = entry.partition("\t")
        mode, kind, name, size = facts.split()
        if mode in _PLAIN_FILES and kind == "blob" and path.lower().endswith(SUFFIXES) and int(size) <= MAX_BYTES:
            wanted[path] = name
    blobs = _blobs(root, list(dict.fromkeys(wanted.values())))
    return {path: blobs[name] for path, name in wanted.items()}


def _blobs(root: Path, names: list[str]) -> dict[str, bytes]:
    data = _git(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode())
    found: dict[str, bytes] = {}
    at = 0
    while at < len(data):
        head = data.index(b"\n", at)
        name, _, size = data[at:head].decode().split()
        found[name] = data[head + 1 : head + 1 + int(size)]
        at = head + 2 + int(size)
    return found


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], input=given, capture_output=True, check=False)  # noqa: S603, S607 - git as found on the path, its arguments never through a shell
    except FileNotFoundError:
        raise NoRevisionError("git is not installed; give two days (YYYY-MM-DD) instead") from None
    if done.returncode:
        why = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise NoRevisionError(why or "git knows no such revision")
    return done.stdout
