from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def _files(site: Path) -> Mapping[str, bytes]:
    folder = site / "search" / "data"
    return {f"search/data/{path.name}": path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def hits(dossier: Any, reading: Any) -> list[list[Any]]:
    found: list[list[Any]] = reading.records(_files(dossier.site))
    return found


def test_every_fact_is_one_hit_at_its_own_address(dossier: Any, hits: list[list[Any]]) -> None:
    number = Counter(hit[0] for hit in hits)
    titles = {hit[0]: hit[1] for hit in hits}
    for address, fact in dossier.facts.items():
        url = address.replace("#", "/#")
        assert number[url] == 1, url
        assert titles[url] == " ".join(fact["statement"].split())


def test_every_sheet_and_issue_is_a_hit(dossier: Any, hits: list[list[Any]]) -> None:
    found = {hit[0] for hit in hits}
    assert {f"{url}/" for url in dossier.sheets} <= found
    assert {f"briefs/{brief}/{day}/" for brief, day in dossier.issues} <= found


def test_every_hit_leads_to_its_place(dossier: Any, hits: list[list[Any]]) -> None:
    for url, *_ in hits:
        address, _, anchor = url.partition("#")
        assert not anchor or f'id="{anchor}"' in dossier.html(address.rstrip("/")), url


def test_names_in_other_scripts_are_searched(reservoir: Any, reading: Any) -> None:
    files = _files(reservoir.site)
    lines, urls = reading.lines(files), [hit[0] for hit in reading.records(files)]
    for word, url in (("ناديه", "actors/nadia-halabi/"), ("кострины", "actors/kostrina-council/"),
                      ("kostriny", "actors/kostrina-council/"), ("ולם", "assets/lake-velm/")):  # fmt: skip
        assert urls.index(url) in lines[word], word


def test_a_desk_that_names_the_theme_s_search_gets_both(copy: Any, run: Any, tmp_path: Path) -> None:
    root = copy("reservoir", tmp_path / "desk")
    settings = root / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("plugins:\n", "plugins:\n  - search\n"), "utf-8")
    (root / "content" / "about.md").write_text("# About us\n\nWe keep a zygomorphic ledger.\n", "utf-8")
    done = run("briefbook", "build", "-C", root)
    assert done.returncode == 0, done.stdout + done.stderr
    docs = json.loads((root / "site/search/search_index.json").read_text("utf-8"))["docs"]
    assert {"actors/nadia-halabi/#took-money", "about/"} <= {doc["location"] for doc in docs}
    # The theme sets titles and texts of hits as HTML.
    assert [doc for doc in docs if "<script" in doc["title"] + doc["text"]] == []
    assert b"zygomorphic" in b"".join(_files(root / "site").values())


def test_plain_pages_of_the_desk_are_hits_unless_they_say_no(copy: Any, run: Any, reading: Any, tmp_path: Path) -> None:
    root = copy("reservoir", tmp_path / "desk")
    (root / "content" / "about.md").write_text("# About us\n\nWe keep a ledger.\n", "utf-8")
    (root / "content" / "quiet.md").write_text("---\nsearch:\n  exclude: true\n---\n# Quiet\n", "utf-8")
    done = run("briefbook", "build", "-C", root)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = [hit for hit in reading.records(_files(root / "site")) if hit[2] == "Page"]
    assert [(hit[0], hit[1]) for hit in pages] == [("about/", "About us")]
