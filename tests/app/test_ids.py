"""`briefbook ids`: the list of what was published grows, and nothing is ever taken out of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.cli import command

BASE = Path(__file__).parents[1] / "cases" / "_base"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "desk")
    return tmp_path / "desk"


def run(root: Path, *options: str) -> Result:
    return CliRunner().invoke(command, [*options, "-C", str(root)])


def test_new_ids_are_listed_and_written_once(root: Path) -> None:
    listed = run(root, "ids").stdout.splitlines()
    assert "fact bridge-closure.closed" in listed
    assert "issue harbour@2025-04-10" in listed
    assert run(root, "ids", "--write").stdout == f"Added {len(listed)} to content/ids.txt\n"
    assert run(root, "ids").stdout == ""
    before = (root / "content/ids.txt").read_bytes()
    assert run(root, "ids", "--write").stdout == "Added 0 to content/ids.txt\n"
    assert (root / "content/ids.txt").read_bytes() == before


def test_remarks_and_what_is_gone_are_kept(root: Path) -> None:
    (root / "content/ids.txt").write_text("# Ours.\ngone fact bridge-closure.old # an error\n", "utf-8")
    run(root, "ids", "--write")
    lines = (root / "content/ids.txt").read_text("utf-8").splitlines()
    assert lines[0] == "# Ours."
    assert "gone fact bridge-closure.old # an error" in lines


def test_a_renamed_fact_is_a_finding_until_its_old_id_is_named(root: Path) -> None:
    run(root, "ids", "--write")
    sheet = root / "content/events/bridge-closure.yml"
    text = sheet.read_text("utf-8")
    sheet.write_text(text.replace("  - id: ships-2025-04-05\n", "  - id: ships-april\n"), "utf-8")
    assert "G307" in run(root, "check").stdout
    sheet.write_text(
        text.replace("  - id: ships-2025-04-05\n", "  - id: ships-april\n    formerly: [ships-2025-04-05]\n"), "utf-8"
    )
    assert "G307" not in run(root, "check").stdout


def test_an_earlier_day_knows_less_and_loses_nothing(root: Path) -> None:
    run(root, "ids", "--write")
    assert "G307" not in run(root, "check", "--at", "2025-04-01").stdout
