"""The examples of the pages on judgements, legal questions, counts, markings and pictures, through the real command.

A block `title="PATH"` is a file, written over `tests/cases/_base`; a block `title="result"` is what
`briefbook check --format concise` says of all that was written so far.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefbook.app.cli import command

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r'^```\w+ title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", ["judgements.md", "legal-questions.md", "counts.md", "markings.md", "pictures.md"])
def test_the_shown_results_are_what_check_says(page: str, project: Callable[..., Path]) -> None:
    root = project()
    results = []
    for title, text in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")):
        if title != "result":
            assert re.fullmatch(r"(content|briefs)/[\w/.-]+", title)
            (root / title).parent.mkdir(exist_ok=True)
            (root / title).write_text(text, encoding="utf-8")
            continue
        said = CliRunner().invoke(command, ["check", "-C", str(root), "--format", "concise"]).output
        assert said == text
        results.append(text)
    assert len(results) == 2
    assert results[-1] == "No findings.\n"
