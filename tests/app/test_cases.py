"""Every rule and every kind of bad input, through the real command: a failing and a passing dossier for each.

`tests/cases/NAME/bad` and `good` hold only what differs from `tests/cases/_base`; `expected.txt` is what
`briefbook check --format concise` says of `bad`. What cannot lie in a repository is made here.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.checking import checked
from briefbook.app.cli import command
from briefbook.diagnostics.formats import FORMATS

CASES = Path(__file__).parents[1] / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if not folder.name.startswith("_"))
BAD = [name for name in NAMES if not name.startswith("legal-")]
GOOD = [name for name in NAMES if (CASES / name / "good").is_dir()]
SHEET = "content/actors/harbour-pilot.yml"


def large(root: Path, size: int) -> None:
    with (root / SHEET).open("wb") as sheet:
        sheet.truncate(size)


def links_out(root: Path) -> None:
    (root.parent / "key.yml").write_text("name: secret\n", encoding="utf-8")
    (root / SHEET).symlink_to(root.parent / "key.yml")


def links_anywhere(root: Path) -> None:
    links_out(root)
    (root / "content/actors/climbing.yml").symlink_to("../../../key.yml")
    (root / "content/actors/itself.yml").symlink_to("itself.yml")
    (root / "content/assets").symlink_to(root.parent)
    (root / "content/actors/inside.yml").symlink_to("harbour-authority.yml")


MADE: dict[str, Callable[[Path], object]] = {
    "file-too-large": lambda root: large(root, 1_000_001),
    "input-large-sheet": lambda root: large(root, 50_000_000),
    "outside-dossier": links_out,
    "input-symlink": links_anywhere,
    "unreadable-file": lambda root: (root / SHEET).symlink_to("gone.yml"),
    "input-pipe": lambda root: os.mkfifo(root / SHEET),
    "input-deep-nesting": lambda root: (root / SHEET).write_text("name: " + "[" * 50_000, encoding="utf-8"),
}


def check(root: Path, style: str = "concise") -> Result:
    return CliRunner().invoke(command, ["check", "-C", str(root), "--format", style])


@pytest.fixture
def bad(project: Callable[..., Path]) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        root = project(CASES / name / "bad")
        if name in MADE:
            MADE[name](root)
        return root

    return make


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_is_said_with_its_place(name: str, bad: Callable[[str], Path]) -> None:
    result = check(bad(name))
    assert result.output == (CASES / name / "expected.txt").read_text(encoding="utf-8")
    assert result.exit_code == 1
    assert "Traceback" not in result.output


@pytest.mark.parametrize("name", GOOD)
def test_what_is_right_passes(name: str, project: Callable[..., Path]) -> None:
    result = check(project(CASES / name / "good"))
    assert (result.output, result.exit_code) == ("No findings.\n", 0)


def test_the_base_is_clean(project: Callable[..., Path]) -> None:
    result = check(project())
    assert (result.output, result.exit_code) == ("No findings.\n", 0)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("name", BAD)
def test_every_format_can_say_it(name: str, bad: Callable[[str], Path]) -> None:
    report = checked(bad(name)).report
    for style, shown in FORMATS.items():
        text = shown(report)
        assert report.findings[0].code in text, style
        assert text.encode(), style
