"""Dossiers to test with: a small clean one about an invented harbour, and overlays that change it."""

from __future__ import annotations

import fcntl
import os
import runpy
import shutil
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings

from briefbook.graph import Graph, build
from briefbook.load import Loaded, load

# Few examples at the desk, ever new; many where it is decided what lands, the same for the same tests.
settings.register_profile("desk", max_examples=30, deadline=None)
settings.register_profile("thorough", max_examples=200, deadline=None, derandomize=True)
settings.load_profile(os.environ.get("BRIEFBOOK_HYPOTHESIS", "desk"))

CASES = Path(__file__).parent / "cases"
BASE = CASES / "_base"


@pytest.fixture(scope="session")
def reading() -> Any:
    """Reads the files of the search index."""
    return SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("index_reading.py"))))


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], None]], Path]:
    """Makes a folder once for all workers of a run: whoever comes first makes it, the others wait and then share it."""
    base = tmp_path_factory.getbasetemp()
    base = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def share(name: str, make: Callable[[Path], None]) -> Path:
        folder = base / "shared" / name
        folder.parent.mkdir(exist_ok=True)
        with (folder.parent / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            done = folder.parent / f"{name}.done"
            if not done.exists():
                make(folder)
                done.touch()
        return folder

    return share


@pytest.fixture
def project(tmp_path: Path) -> Callable[..., Path]:
    """Copies the base dossier, then overlays in order, and gives the project's folder."""

    def make(*overlays: Path) -> Path:
        root = tmp_path / "desk"
        for overlay in (BASE, *(one for one in overlays if one.is_dir())):
            shutil.copytree(overlay, root, dirs_exist_ok=True)
        (root / "mkdocs.yml").write_text("site_name: Harbour\n", encoding="utf-8")
        return root

    return make


@pytest.fixture
def impatient() -> Iterator[None]:
    """Where a test could wait for ever (on a pipe), let it fail instead."""

    def stop(*_: object) -> None:
        pytest.fail("it waits for what never comes")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(20)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(scope="session")
def base() -> Mapping[str, bytes]:
    """The files of the base dossier, as the loader takes them."""
    files = sorted(path for path in BASE.rglob("*") if path.is_file())
    return {path.relative_to(BASE).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def loaded(base: Mapping[str, bytes]) -> Callable[[Mapping[str, str]], Loaded]:
    """Loads the base dossier with some files replaced or added."""

    def make(files: Mapping[str, str]) -> Loaded:
        return load({**base, **{path: text.encode() for path, text in files.items()}})

    return make


@pytest.fixture
def graph(loaded: Callable[[Mapping[str, str]], Loaded]) -> Callable[[Mapping[str, str]], Graph]:
    """The graph of the base dossier with some files replaced or added; these must load without a finding."""

    def make(files: Mapping[str, str]) -> Graph:
        found = loaded(files)
        assert [str(finding.span) + " " + finding.message for finding in found.findings] == []
        return build(found)

    return make
