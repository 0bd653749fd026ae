"""What the system does not let briefbook open is said, never passed over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from briefbook.source import read_tree


def dossier(root: Path) -> None:
    for name in ("content/open/a.yml", "content/shut/b.yml"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("x: 1\n", encoding="utf-8")


def test_a_folder_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier(tmp_path)
    scandir = os.scandir

    def guarded(path: Any) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    files, (finding,) = read_tree(tmp_path)
    assert list(files) == ["content/open/a.yml"]
    assert (finding.code, finding.span.file) == ("Y113", "content/shut")
    assert finding.message == "The file cannot be read: Permission denied"


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier(tmp_path)
    read = Path.read_bytes

    def guarded(path: Path) -> bytes:
        if path.name == "b.yml":
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", guarded)
    files, (finding,) = read_tree(tmp_path)
    assert list(files) == ["content/open/a.yml"]
    assert (finding.code, finding.span.file) == ("Y113", "content/shut/b.yml")


@pytest.mark.usefixtures("impatient")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    dossier(tmp_path)
    os.mkfifo(tmp_path / "content/pipe.yml")
    assert [(finding.code, finding.span.file) for finding in read_tree(tmp_path)[1]] == [("Y113", "content/pipe.yml")]


def test_a_project_without_content_has_no_files(tmp_path: Path) -> None:
    assert read_tree(tmp_path) == ({}, [])
