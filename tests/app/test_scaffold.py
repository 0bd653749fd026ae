"""Starts of dossiers and sheets."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from briefbook.app.cli import command
from briefbook.app.scaffold import KINDS, new_file, slug


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


def test_a_new_dossier_is_clean(tmp_path: Path) -> None:
    made = run("init", str(tmp_path / "d"), "--title", 'Мост "über" den Fluss: 1')
    assert made.exit_code == 0, made.output
    found = run("check", "-C", str(tmp_path / "d"))
    assert found.output == "No findings.\n"
    assert yaml.safe_load((tmp_path / "d/mkdocs.yml").read_text())["site_name"] == 'Мост "über" den Fluss: 1'


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    run("init", str(tmp_path))
    (tmp_path / "content/dossier.yml").write_text("mine", encoding="utf-8")
    again = run("init", str(tmp_path))
    assert again.exit_code != 0
    assert "is already there; nothing was written" in again.output
    assert (tmp_path / "content/dossier.yml").read_text() == "mine"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "issue"])
def test_a_new_sheet_has_the_fields_of_its_kind(tmp_path: Path, kind: str) -> None:
    run("init", str(tmp_path))
    made = run("new", kind, 'O\'Higgins "quoted" Ñandú', "-C", str(tmp_path))
    assert made.exit_code == 0, made.output
    found = run("check", "-C", str(tmp_path), "--format", "concise").output
    assert not [line for line in found.splitlines() if ": M2" in line or ": Y1" in line], found


def test_a_new_issue_is_clean(tmp_path: Path) -> None:
    run("init", str(tmp_path))
    run("new", "issue", "situation@2025-05-01", "-C", str(tmp_path))
    assert (tmp_path / "briefs/situation/2025-05-01.md").is_file()
    assert run("check", "-C", str(tmp_path)).output == "No findings.\n"


@pytest.mark.parametrize(
    ("name", "id_"),
    [("Nicolás Maduro", "nicolas-maduro"), ("USS Gerald R. Ford (CVN-78)", "uss-gerald-r-ford-cvn-78"), ("Мост", "")],
)
def test_names_become_ids(name: str, id_: str) -> None:
    assert slug(name) == id_


@pytest.mark.parametrize(("kind", "name"), [("actor", "Мост"), ("issue", "situation"), ("issue", "a@2025-02-30")])
def test_a_name_that_cannot_be_an_id_is_refused(kind: str, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        new_file(kind, name)
