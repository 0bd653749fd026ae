from __future__ import annotations

import re
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

# What a reader types, and the single fact that must be among the hits.
SEARCHES = [
    ("Gerald Ford", "assets/uss-gerald-r-ford/#largest-carrier"),
    ("83 people", "events/boat-strikes/#killed-2025-11-22"),
    ("extrajudicial", "events/boat-strikes/#extrajudicial-killings"),
]


def search(watched: Any, address: str, typed: str) -> None:
    watched.page.goto(address)
    watched.page.keyboard.press("/")
    watched.page.locator("input.md-search__input").press_sequentially(typed, delay=20)
    # Letters beyond the driver's keyboard are put in without a key; the theme listens for keys.
    watched.page.keyboard.press("End")
    watched.page.locator(".md-search-result__link").first.wait_for()


@pytest.mark.parametrize(("typed", "address"), SEARCHES)
def test_a_search_opens_a_single_fact(real: Any, serve: Any, watch: Any, typed: str, address: str) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    search(watched, serve(real).address, typed)
    url, anchor = address.split("#")
    page = watched.page
    for more in page.locator(".md-search-result__more > summary").all():
        more.click()
    # The theme adds the words sought as `?h=`.
    page.locator(f'.md-search-result__link[href*="{url}"][href$="#{anchor}"]').click()
    page.wait_for_url(re.compile(rf"/{re.escape(url)}(\?.*)?#{re.escape(anchor)}$"))
    page.locator(f"[id='{anchor}']").wait_for(state="visible")
    page.wait_for_function(
        "id => { const box = document.getElementById(id).getBoundingClientRect();"
        " return box.bottom > 0 && box.top < innerHeight; }",
        arg=anchor,
    )
    assert page.evaluate("document.querySelector(':target')?.id") == anchor
    assert watched.complaints == []


@pytest.mark.parametrize(
    ("typed", "sheet"),
    [
        ("حلبي", "nadia-halabi"),
        ("Кострины", "kostrina-council"),
        ("Χαρόμερε", "harrowmere-council"),
        ("מועצת", "river-board"),
    ],
)
def test_a_name_in_its_own_script_is_found(reservoir: Any, serve: Any, watch: Any, typed: str, sheet: str) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    search(watched, serve(reservoir).address, typed)
    watched.page.locator(f'.md-search-result__link[href*="actors/{sheet}/"]').first.wait_for()
    assert watched.complaints == []


def test_hits_show_hostile_text_as_text(reservoir: Any, serve: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    search(watched, serve(reservoir).address, "herders union")
    hit = watched.page.locator('.md-search-result__link[href*="actors/herders-union/"]').first
    assert "<script>alert(1)</script>" in hit.inner_text()
    assert watched.complaints == []
