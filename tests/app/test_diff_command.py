"""`briefbook diff`, between days and between git revisions."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.cli import command


def diff(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(command, ["diff", "-C", str(root), *arguments], standalone_mode=False)


def git(root: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def desk(project: Callable[..., Path]) -> Path:
    """The harbour dossier in a git repository, below its top folder, with one commit."""
    root = project()
    git(root.parent, "init", "-q")
    git(root.parent, "add", "-A")
    git(root.parent, "commit", "-q", "-m", "First")
    return root


def edit(root: Path, old: str, new: str) -> None:
    sheet = root / "content/events/bridge-closure.yml"
    text = sheet.read_text(encoding="utf-8")
    assert old in text
    sheet.write_text(text.replace(old, new), encoding="utf-8")


def test_between_days(desk: Path) -> None:
    out = diff(desk, "2025-04-03", "2025-04-09").output
    assert out.startswith("From 2025-04-03 to 2025-04-09: ")
    assert "Facts added (1)\n  - bridge-closure.ships-2025-04-05: The closure kept at least 14 ships" in out


def test_from_a_revision_to_the_files_as_they_are(desk: Path) -> None:
    assert diff(desk, "HEAD").output == "From HEAD to the files as they are: 0 changes\n"
    edit(desk, "at_least: 14", "at_least: 15")
    assert "Values changed (1)" in diff(desk, "HEAD").output
    assert "        was: at least 14 ships\n" not in diff(desk, "HEAD").output
    assert "      was: at least 14 ships\n      is:  at least 15 ships" in diff(desk, "HEAD").output


def test_between_two_revisions_whatever_the_files_are_now(desk: Path) -> None:
    edit(desk, "14 ships in", "fourteen ships in")
    git(desk, "commit", "-q", "-a", "-m", "Second")
    edit(desk, "at_least: 14", "at_least: 99")
    found = json.loads(diff(desk, "HEAD~1", "HEAD", "--format", "json").output)
    assert (found["before"], found["after"]) == ("HEAD~1", "HEAD")
    assert [(change["sort"], change["id"]) for change in found["changes"]] == [
        ("wording", "bridge-closure.ships-2025-04-05")
    ]


def test_a_new_layout_is_no_change(desk: Path) -> None:
    edit(desk, "kind: decision\nwhen: 2025-04-02/..", 'when: "2025-04-02/.."   # since the notice\n\nkind: "decision"')
    assert diff(desk, "HEAD").output.endswith(": 0 changes\n")


def test_markdown_takes_no_markup_from_the_content(desk: Path) -> None:
    edit(desk, "14 ships in", "14 **ships** | <img src=x> in")
    out = diff(desk, "HEAD", "--format", "markdown").output
    assert "### Wording changed (1)" in out
    assert "<ins>The closure kept at least 14 **ships** | &lt;img src=x&gt; in the inner basin.</ins>" in out


@pytest.mark.parametrize("named", ["no-such-revision", "2025-02-30", "--help-me", "-x"])
def test_what_is_neither_day_nor_revision_is_said_in_a_line(desk: Path, named: str) -> None:
    found = diff(desk, "--", named)
    assert found.exception is not None
    assert named in str(found.exception)


def test_without_git_days_still_work(project: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    root = project()
    assert diff(root, "2025-04-03", "2025-04-09").output.startswith("From 2025-04-03")
    assert "git is not installed" in str(diff(root, "HEAD").exception)


def test_errors_in_a_revision_are_counted_not_hidden(desk: Path) -> None:
    edit(desk, "kind: decision", "kind: decisions")
    said = diff(desk, "HEAD")
    assert "in the files as they are; this compares what could be read." in said.stderr


def test_the_example_of_the_documentation(desk: Path) -> None:
    page = (Path(__file__).parents[2] / "docs/ledger.md").read_text(encoding="utf-8")
    ((path, sheet),) = re.findall(r'```yaml title="([^"]+)"\n(.*?)```', page, re.DOTALL)
    ((said),) = re.findall(r'```text title="diff"\n(.*?)```', page, re.DOTALL)
    (desk / path).write_text(sheet, encoding="utf-8")
    assert diff(desk, "HEAD").stdout == said
