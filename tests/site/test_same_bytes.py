from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def _tree(site: Path) -> dict[str, str]:
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_two_folders_give_the_same_bytes(reservoir: Any, built: Callable[[str, Path], Any], tmp_path: Path) -> None:
    first = _tree(reservoir.site)
    second = _tree(built("reservoir", tmp_path / "elsewhere" / "with another name").site)
    assert [path for path in first if path.endswith((".pdf", "sitemap.xml.gz"))]
    assert second == first


def test_clock_zone_and_hash_seed_change_nothing(reservoir: Any, copy: Any, run: Any, tmp_path: Path) -> None:
    root = copy("reservoir", tmp_path / "other")
    done = run("briefbook", "build", "-C", root, TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stdout
    assert _tree(root / "site") == _tree(reservoir.site)


def test_plain_mkdocs_gives_the_same_site(reservoir: Any, copy: Any, run: Any, tmp_path: Path) -> None:
    root = copy("reservoir", tmp_path / "plain")
    done = run("mkdocs", "build", "--quiet", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert _tree(root / "site") == _tree(reservoir.site)
