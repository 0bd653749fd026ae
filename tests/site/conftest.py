from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

REPOSITORY = Path(__file__).parents[2]
HOMES = {"real": REPOSITORY, "reservoir": REPOSITORY / "tests" / "dossiers" / "reservoir"}

Once = Callable[[str, Callable[[Path], object]], Path]
Run = Callable[..., subprocess.CompletedProcess[str]]


@dataclass(frozen=True)
class Dossier:
    """A dossier in a folder of its own, with its built site; what it should hold is read from its files alone."""

    root: Path

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def pages(self) -> list[Path]:
        return sorted(self.site.rglob("*.html"))

    @property
    def sheets(self) -> dict[str, dict[str, Any]]:
        """`actors/cia` -> what its YAML says."""
        paths = sorted((self.root / "content").glob("*/*.yml"))
        return {f"{path.parent.name}/{path.stem}": yaml.safe_load(path.read_text("utf-8")) for path in paths}

    @property
    def facts(self) -> dict[str, dict[str, Any]]:
        """`actors/cia#fact` -> what its YAML says."""
        return {f"{url}#{fact['id']}": fact for url, sheet in self.sheets.items() for fact in sheet.get("facts", ())}

    @property
    def issues(self) -> list[tuple[str, str]]:
        return [(path.parent.name, path.stem) for path in sorted((self.root / "briefs").glob("*/*.md"))]

    def html(self, address: str) -> str:
        return (self.site / address / "index.html").read_text("utf-8")

    def tree(self, address: str) -> LexborHTMLParser:
        return LexborHTMLParser(self.html(address))

    def words(self, address: str) -> str:
        """What a reader reads, without the marks of notes, in one line."""
        tree = self.tree(address)
        tree.strip_tags(["sup", "script", "style", "head"], recursive=True)
        assert tree.body is not None
        return re.sub(r"\s+", " ", tree.body.text(separator=""))


def _run(*command: str | Path, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """One of the commands beside this Python: `briefbook`, `mkdocs`."""
    first, *rest = map(str, command)
    full = [str(Path(sys.executable).with_name(first)), *rest]
    environment = {**os.environ, **env}
    return subprocess.run(full, cwd=cwd, capture_output=True, text=True, check=False, env=environment, timeout=900)


def _copy(name: str, to: Path) -> Path:
    for part in ("content", "briefs"):
        shutil.copytree(HOMES[name] / part, to / part)
    shutil.copy(HOMES[name] / "mkdocs.yml", to)
    return to


def _built(name: str, to: Path) -> Dossier:
    done = _run("briefbook", "build", "-C", _copy(name, to))
    assert done.returncode == 0, done.stdout + done.stderr
    return Dossier(to)


@pytest.fixture(scope="session")
def run() -> Run:
    return _run


@pytest.fixture(scope="session")
def copy() -> Callable[[str, Path], Path]:
    return _copy


@pytest.fixture(scope="session")
def built() -> Callable[[str, Path], Dossier]:
    return _built


@pytest.fixture(scope="session")
def real(once: Once) -> Dossier:
    """The dossier of this repository, built once."""
    return Dossier(once("real", lambda to: _built("real", to)))


@pytest.fixture(scope="session")
def reservoir(once: Once) -> Dossier:
    """The invented dossier, built once."""
    return Dossier(once("reservoir", lambda to: _built("reservoir", to)))


@pytest.fixture(params=["real", "reservoir"])
def dossier(request: pytest.FixtureRequest) -> Dossier:
    """Each of the two in turn."""
    found: Dossier = request.getfixturevalue(request.param)
    return found
