"""Published whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

FACT = "content/events/drawdown.yml"
BRIEF = "briefs/water/2031-06-10.md"


@pytest.fixture
def published(copy: Callable[[str, Path], Path], tmp_path: Path) -> Path:
    """A project with an older site, of which every byte must survive."""
    root = copy("reservoir", tmp_path / "desk")
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("the last good site", "utf-8")
    return root


def _state(root: Path) -> dict[str, bytes]:
    return {
        p.relative_to(root).as_posix(): p.read_bytes()
        for p in sorted(root.rglob("*"))
        if p.is_file() and ".cache" not in p.parts
    }


def _break(root: Path, path: str, old: str, new: str) -> None:
    file = root / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


# What is broken, and what the message must name.
FAULTS = {
    "unknown source": (FACT, "sources: [gazette-2031-05-06, board-minutes]", "sources: [gazete]", ("G301", FACT)),
    "invalid YAML": (FACT, "name: Lowering of the lake", "name: [Lowering", (FACT,)),
    "unsupported sentence": (BRIEF, " [@lake-velm.level-2031-06].", ".", ("B510", BRIEF)),
    "broken link": (BRIEF, "https://post.example.org/march", "../../../actors/nobody/", ("P602", "actors/nobody")),
    "not printable": (BRIEF, "and *dust* too", "and *\U00013000* too", ("P601", BRIEF)),
}


@pytest.mark.parametrize(
    ("command", "fault"),
    [*(("briefbook", fault) for fault in FAULTS), ("mkdocs", "unknown source"), ("mkdocs", "broken link")],
)
def test_the_last_good_site_stays(published: Path, run: Any, fault: str, command: str) -> None:
    path, old, new, named = FAULTS[fault]
    _break(published, path, old, new)
    before = _state(published)
    done = (
        run("briefbook", "build", "-C", published) if command == "briefbook" else run("mkdocs", "build", cwd=published)
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert [word for word in named if word not in said] == []
    assert "Traceback" not in said
    assert _state(published) == before
    assert [entry.name for entry in published.iterdir() if entry.name.startswith(".site")] == []


def test_a_mended_dossier_replaces_it(published: Path, run: Any) -> None:
    done = run("briefbook", "build", "-C", published)
    assert done.returncode == 0, done.stdout
    assert "the last good site" not in (published / "site" / "index.html").read_text("utf-8")
    assert [entry.name for entry in published.iterdir() if entry.name.startswith(".site")] == []
    assert (published / "site").stat().st_mode & 0o777 == 0o755
