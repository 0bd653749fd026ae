from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.slow

MENU = {
    "Read": ["Home", "Briefs"],
    "Look up": ["Explore", "Search", "Actors", "Assets", "Events", "Legal questions", "Sources"],
    "See": ["Timeline", "Map", "Relations"],
    "Check": ["Changes", "Not known", "Audit", "Method"],
}


def test_the_menu_holds_no_sheet_on_any_page(dossier: Any) -> None:
    for page in dossier.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        groups = {
            group.css_first(".bb-nav__label").text(strip=True): [link.text(strip=True) for link in group.css("a")]
            for group in tree.css(".bb-nav__group")
        }
        assert {title: groups.get(title) for title in MENU} == MENU, page


def test_a_page_does_not_grow_with_other_sheets(
    reservoir: Any, copy: Callable[[str, Path], Path], run: Any, tmp_path: Path
) -> None:
    root = copy("reservoir", tmp_path / "more")
    for number in range(20):
        sheet = f"name: Spring {number}\nkind: other\nsources: [gazette-2031-05-06]\n"
        (root / "content" / "assets" / f"spring-{number}.yml").write_text(sheet, "utf-8")
    done = run("briefbook", "build", "-C", root)
    assert done.returncode == 0, done.stdout
    for url in ("actors/nadia-halabi", "events/water-talks", "questions/diversion", "briefs/water"):
        assert (root / "site" / url / "index.html").read_text("utf-8") == reservoir.html(url)
    assert "Spring 19" in (root / "site/assets/index.html").read_text("utf-8")
