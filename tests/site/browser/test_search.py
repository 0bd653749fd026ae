from __future__ import annotations

from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

# What a reader types, and the single fact that must be among the hits.
SEARCHES = [
    ("Gerald Ford", "assets/uss-gerald-r-ford/#largest-carrier"),
    ("83 people", "events/boat-strikes/#killed-2025-11-22"),
    ("extrajudicial", "events/boat-strikes/#extrajudicial-killings"),
]


@pytest.mark.parametrize(("typed", "address"), SEARCHES)
def test_a_search_opens_a_single_fact(real: Any, serve: Any, watch: Any, typed: str, address: str) -> None:
    served, watched = serve(real), watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto(served.address)
    page.keyboard.press("/")
    page.locator("input.md-search__input").press_sequentially(typed, delay=20)
    hits = page.locator(".md-search-result__link")
    hits.first.wait_for()
    for more in page.locator(".md-search-result__more > summary").all():
        more.click()
    hit = page.locator(f'.md-search-result__link[href*="{address}"]').first
    hit.wait_for()
    hit.click()
    page.wait_for_url(f"**/{address}*")
    target = page.locator(f"[id='{address.split('#')[1]}']")
    target.wait_for(state="visible")
    page.wait_for_function(
        "id => { const box = document.getElementById(id).getBoundingClientRect();"
        " return box.bottom > 0 && box.top < innerHeight; }",
        arg=address.split("#")[1],
    )
    assert watched.complaints == []


def test_a_name_in_arabic_is_found(reservoir: Any, serve: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    watched.page.goto(serve(reservoir).address)
    watched.page.keyboard.press("/")
    watched.page.locator("input.md-search__input").press_sequentially("حلبي", delay=20)
    watched.page.locator('.md-search-result__link[href*="actors/nadia-halabi/"]').first.wait_for()
    assert watched.complaints == []


def test_hits_show_hostile_text_as_text(reservoir: Any, serve: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    watched.page.goto(serve(reservoir).address)
    watched.page.keyboard.press("/")
    watched.page.locator("input.md-search__input").press_sequentially("herders union", delay=20)
    hit = watched.page.locator('.md-search-result__link[href*="actors/herders-union/"]').first
    hit.wait_for()
    assert "<script>alert(1)</script>" in hit.inner_text()
    assert watched.complaints == []
