"""What is written from the code is as the code is now."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.app.reference import pages
from briefbook.model.schema import schemas
from briefbook.views.export import export_schema

ROOT = Path(__file__).parents[2]
SCHEMAS = schemas() | {"export.schema.json": export_schema()}


@pytest.mark.parametrize(("name", "text"), SCHEMAS.items(), ids=list(SCHEMAS))
def test_the_committed_schema_is_fresh(name: str, text: str) -> None:
    assert (ROOT / "schemas" / name).read_text(encoding="utf-8") == text, "run: briefbook schema"


@pytest.mark.parametrize(("name", "text"), pages().items(), ids=list(pages()))
def test_the_committed_reference_is_fresh(name: str, text: str) -> None:
    assert (ROOT / "docs" / "reference" / name).read_text(encoding="utf-8") == text, "run: briefbook reference"


def test_no_schema_and_no_page_is_left_over() -> None:
    assert {path.name for path in (ROOT / "schemas").iterdir()} == set(SCHEMAS)
    assert {path.name for path in (ROOT / "docs" / "reference").iterdir()} == set(pages())


def test_the_changelog_counts_the_rules() -> None:
    from briefbook.output.faults import RULES as OUTPUT_RULES
    from briefbook.rules import RULES

    assert f"checked by {len(RULES) + len(OUTPUT_RULES)} rules" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_every_link_of_the_documentation_leads_somewhere() -> None:
    import re

    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")):
        for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_nothing_is_read_from_outside_the_project() -> None:
    for path in (ROOT / "scripts").rglob("*.py"):
        assert "../shared" not in path.read_text(encoding="utf-8"), path
    for path in (ROOT / "content").rglob("*.yml"):
        assert "../shared" not in path.read_text(encoding="utf-8"), path
