"""The examples of the pages on cut-offs, evidence, audit and export, through the real command; their tables hold what the code holds.

A block `title="PATH"` is a file, written over `tests/cases/_base`; a block `console` shows a command and all that it says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefbook.app.cli import command
from briefbook.views.export import COLUMNS
from briefbook.views.export.csl import TYPES

DOCS = Path(__file__).parents[2] / "docs"
FILE = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
RUN = re.compile(r"^```console\n\$ briefbook ([^\n]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| `([\w-]+)` \| `?(.*?)`? \|$", re.MULTILINE)


@pytest.mark.parametrize("page", ["audit.md", "export.md", "cut-offs.md", "evidence.md"])
def test_the_shown_results_are_what_the_command_says(page: str, project: Callable[..., Path]) -> None:
    root, text = project(), (DOCS / page).read_text(encoding="utf-8")
    for path, content in FILE.findall(text):
        (root / path).write_text(content, encoding="utf-8")
    ((line, shown),) = RUN.findall(text)
    done = CliRunner().invoke(command, [*line.split(), "-C", str(root)])
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.replace("\r\n", "\n") == shown


def test_the_tables_of_the_export_are_complete() -> None:
    csv, csl = (DOCS / "export.md").read_text(encoding="utf-8").split("\n## ")[-2:]
    assert (csv[:3], csl[:3]) == ("CSV", "CSL")
    assert [name for name, _ in ROW.findall(csv)] == list(COLUMNS)
    for name, meaning in COLUMNS.items():
        assert f"| `{name}` | {meaning} |\n" in csv
    assert dict(ROW.findall(csl)) == TYPES
