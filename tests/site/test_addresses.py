from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
import yaml

pytestmark = pytest.mark.slow


def test_every_sheet_has_its_page_and_its_json(dossier: Any) -> None:
    assert dossier.sheets
    missing = [
        path
        for url in dossier.sheets
        for path in (f"{url}/index.html", f"api/{url}.json")
        if not (dossier.site / path).is_file()
    ]
    assert missing == []


def test_every_issue_has_its_page_its_print_and_its_json(dossier: Any) -> None:
    assert dossier.issues
    paths = [f"briefs/{brief}/{day}/index.html" for brief, day in dossier.issues]
    paths += [f"pdf/{brief}-{day}.pdf" for brief, day in dossier.issues]
    paths += [f"api/briefs/{brief}/{day}.json" for brief, day in dossier.issues]
    assert [path for path in paths if not (dossier.site / path).is_file()] == []


def test_a_brief_shows_its_latest_issue(dossier: Any) -> None:
    latest = dict(sorted(dossier.issues))
    for brief, day in latest.items():
        front = (dossier.root / "briefs" / brief / f"{day}.md").read_text("utf-8").split("---")[1]
        assert yaml.safe_load(front)["title"] in dossier.words(f"briefs/{brief}")


def test_the_first_situation_brief_stands_where_it_was_promised(real: Any) -> None:
    for path in ("briefs/situation/2025-11-23/index.html", "briefs/situation/index.html"):
        assert (real.site / path).is_file()


@pytest.mark.parametrize("path", ["", "briefs", "actors", "assets", "events", "questions", "sources"])
def test_lists_are_there(dossier: Any, path: str) -> None:
    assert (dossier.site / path / "index.html").is_file()


def test_files_for_machines_are_there(dossier: Any) -> None:
    for path in (
        "404.html",
        "sitemap.xml",
        "sitemap.xml.gz",
        "api/index.json",
        "search/index.html",
        "search/data/head.js",
    ):
        assert (dossier.site / path).is_file(), path
    assert (
        gzip.decompress((dossier.site / "sitemap.xml.gz").read_bytes()) == (dossier.site / "sitemap.xml").read_bytes()
    )


def test_the_index_of_data_names_all(dossier: Any) -> None:
    index = json.loads((dossier.site / "api/index.json").read_text("utf-8"))
    assert {sheet["url"].strip("/") for sheet in index["sheets"]} == set(dossier.sheets)
    assert {fact["url"].replace("/#", "#") for fact in index["facts"]} == set(dossier.facts)
    assert {issue["id"] for issue in index["issues"]} == {f"{brief}@{day}" for brief, day in dossier.issues}
    for row in (*index["sheets"], *index["issues"]):
        assert (dossier.site / row["url"] / "index.html").is_file()


def test_nothing_of_the_sources_is_published(dossier: Any) -> None:
    strange = [p.name for p in dossier.site.rglob("*") if p.suffix in {".yml", ".yaml", ".md", ".py", ".typ"}]
    assert strange == []
