"""What a reader does with the built site: notes as cards, filters, downloads, paper, a memory stick, no scripts."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_a_note_is_shown_beside_its_mark(served: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto(served.at("issue"))
    mark, card = page.locator(".bb-brief .bb-ref a").first, page.locator(".bb-card")
    note = page.locator(f"[id='{mark.get_attribute('href')[1:]}'] p a").first.inner_text()
    assert card.is_hidden()
    mark.focus()
    assert card.is_visible()
    assert note in card.inner_text()
    page.keyboard.press("Escape")
    assert card.is_hidden()
    mark.hover()
    card.wait_for(state="visible")
    card.hover()
    page.wait_for_timeout(400)
    assert card.is_visible()
    mark.click()
    assert page.evaluate("document.querySelector(':target').closest('.bb-notes') !== null")
    assert watched.complaints == []


def test_a_card_never_leaves_the_page(real: Any, serve: Any, watch: Any) -> None:
    page = watch(viewport={"width": 320, "height": 640}).page
    page.goto(serve(real).at("issue"))
    for mark in page.locator(".bb-brief .bb-ref a").all()[:12]:
        mark.focus()
        box = page.locator(".bb-card").bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320


def test_the_explorer_filters_sorts_and_tells_its_address(served: Any, watch: Any) -> None:
    watched = watch()
    page = watched.page
    page.goto(served.address + "explore/")
    rows, count = page.locator(".bb-explore__table tbody tr"), page.locator(".bb-filters__count")
    count.wait_for()
    total = len(served.dossier.facts)
    assert count.inner_text() == f"{total} of {total} facts"
    page.get_by_role("checkbox", name="disputed").check()
    shown = int(count.inner_text().split()[0])
    assert 0 < shown < total
    assert rows.count() == min(shown, 200)
    assert "status=disputed" in page.url
    page.get_by_role("button", name="Fact").click()
    texts = rows.locator("td:nth-child(2) a").all_inner_texts()
    assert texts == page.evaluate("texts => [...texts].sort((a, b) => a.localeCompare(b))", texts)
    assert page.locator("th[data-bb-sort=statement]").get_attribute("aria-sort") == "ascending"
    page.goto(page.url)
    page.wait_for_function("document.querySelector('output').textContent")
    assert count.inner_text() == f"{shown} of {total} facts"
    page.get_by_label("Words").fill("zzzz")
    assert count.inner_text() == f"0 of {total} facts"
    assert watched.complaints == []


def test_what_is_shown_can_be_taken_away(served: Any, watch: Any) -> None:
    page = watch(accept_downloads=True).page
    page.goto(served.address + "explore/?status=unknown")
    count = int(page.locator(".bb-filters__count").inner_text().split()[0])
    with page.expect_download() as taken:
        page.get_by_role("button", name="JSON of these").click()
    rows = json.loads(Path(taken.value.path()).read_text("utf-8"))
    assert len(rows) == count
    assert {row["status"] for row in rows} <= {"unknown"}
    with page.expect_download() as taken:
        page.get_by_role("button", name="CSV of these").click()
    lines = list(csv.DictReader(io.StringIO(Path(taken.value.path()).read_text("utf-8"))))
    assert [line["id"] for line in lines] == [row["id"] for row in rows]
    assert not any(value.startswith(("=", "+", "-", "@")) for line in lines for value in line.values())


def test_without_scripts_the_table_is_complete_page_by_page(served: Any, watch: Any) -> None:
    page = watch(java_script_enabled=False).page
    page.goto(served.address + "explore/")
    assert page.locator(".bb-filters").is_hidden()
    found = []
    pages = [link.get_attribute("href") for link in page.locator(".bb-pages a").all()] or ["./"]
    for url in pages:
        page.goto(f"{served.address}explore/{url}" if not url.startswith("..") else served.address + url[3:])
        found += page.locator(".bb-explore__table tbody td:nth-child(2) a").all_inner_texts()
    assert len(found) == len(served.dossier.facts)


def test_a_list_is_filtered_by_words_without_their_accents(real: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(real).address + "actors/")
    page.get_by_role("searchbox", name="Filter").fill("nicolas maduro")
    shown = page.locator(".bb-index li:visible a").all_inner_texts()
    assert "Nicolás Maduro" in shown
    assert len(shown) < 10


def test_without_scripts_every_page_is_read_and_left_by_its_menu(served: Any, watch: Any, kind: str) -> None:
    page = watch(java_script_enabled=False, color_scheme="dark", viewport={"width": 390, "height": 800}).page
    page.goto(served.at(kind))
    assert page.locator("h1").is_visible()
    red, green, blue = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)"
    )
    assert max(red, green, blue) < 60, "dark without a script"
    page.locator(".bb-nav summary").press("Enter")
    page.locator(".bb-nav a", has_text="Sources").click()
    assert page.locator("h1").inner_text() == "Sources"


def test_light_and_dark_are_chosen_and_kept(real: Any, serve: Any, watch: Any) -> None:
    page = watch(color_scheme="light").page
    page.goto(serve(real).address)
    page.get_by_role("button", name="Show dark colours").click()
    page.goto(serve(real).address + "actors/")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    page.get_by_role("button", name="Show light colours").click()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"


def test_the_policy_lets_nothing_be_written_into_a_page(real: Any, serve: Any, watch: Any) -> None:
    watched = watch()
    watched.page.goto(serve(real).at("issue"))
    watched.page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.ran = 1\">')"
    )
    watched.page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 2'; document.body.append(s)"
    )
    watched.page.wait_for_timeout(200)
    assert watched.page.evaluate("window.ran") is None
    assert any("Content Security Policy" in said for said in watched.complaints)


def test_no_page_holds_a_script_or_a_style_of_its_own(dossier: Any) -> None:
    from selectolax.lexbor import LexborHTMLParser

    for path in dossier.pages:
        tree = LexborHTMLParser(path.read_text("utf-8"))
        inline = [node for node in tree.css("script:not([src])") if "json" not in str(node.attributes.get("type"))]
        assert inline == [], path
        assert tree.css("style, [style], [onclick], [onerror], [onload]") == [], path


def test_paper_shows_the_text_and_none_of_the_frame(real: Any, serve: Any, watch: Any) -> None:
    page = watch(color_scheme="dark").page
    page.goto(serve(real).at("issue"))
    page.emulate_media(media="print")
    assert page.locator(".bb-top").is_hidden()
    assert page.locator(".bb-foot").is_hidden()
    assert page.locator(".bb-brief p").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf().startswith(b"%PDF-")


@pytest.mark.parametrize("start", ["index.html", "explore/index.html"])
def test_the_site_is_read_from_a_disk(reservoir: Any, watch: Any, start: str) -> None:
    watched = watch()
    page = watched.page
    page.goto((reservoir.site / start).as_uri())
    page.locator(".bb-nav a", has_text="Actors").click()
    assert page.locator("h1").inner_text() == "Actors"
    page.locator(".bb-index a").first.click()
    page.wait_for_url("**/actors/*/index.html")
    assert page.locator("h1").is_visible()


def test_the_explorer_works_from_a_disk(reservoir: Any, watch: Any) -> None:
    page = watch().page
    page.goto((reservoir.site / "explore/index.html").as_uri())
    total = len(reservoir.facts)
    page.wait_for_function("document.querySelector('output').textContent")
    assert page.locator(".bb-filters__count").inner_text() == f"{total} of {total} facts"
    page.locator(".bb-explore__table tbody a").first.click()
    page.wait_for_url("**/index.html#*")
    assert page.locator("h1").is_visible()


@pytest.mark.parametrize("width", [320, 390, 2560])
def test_no_page_is_wider_than_its_screen(served: Any, watch: Any, width: int, kinds: Any) -> None:
    page = watch(viewport={"width": width, "height": 900}).page
    wide = {}
    for kind in kinds:
        page.goto(served.at(kind), wait_until="load")
        room = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        if room[0] > room[1]:
            wide[kind] = room
    assert wide == {}


def test_a_brief_is_light(real: Any, serve: Any, watch: Any) -> None:
    """Under 150 kB without fonts, as a server sends it that compresses."""
    for brief in sorted({brief for brief, _ in real.issues}):
        watched = watch()
        watched.page.goto(f"{serve(real).address}briefs/{brief}/", wait_until="networkidle")
        paths = [url.removeprefix(serve(real).address) for url in watched.requests]
        paths = [path for path in paths if "/fonts/" not in path]
        files = [real.site / (f"{path}index.html" if path.endswith("/") else path) for path in paths]
        assert sum(len(gzip.compress(file.read_bytes(), 6)) for file in files if file.is_file()) < 150_000, brief


def test_a_former_address_leads_to_the_fact(reservoir: Any, serve: Any, watch: Any) -> None:
    address = serve(reservoir).address
    page = watch().page
    page.goto(f"{address}assets/velm-reservoir/#level-board")
    page.wait_for_url("**/assets/lake-velm/#level-2031-04-board")
    page.goto(f"{address}events/water-talks/#level")
    page.locator("#level a").click()
    page.wait_for_url("**/assets/lake-velm/#level-2031-04-board")
    still = watch(java_script_enabled=False).page
    still.goto(f"{address}assets/velm-reservoir/")
    still.wait_for_url("**/assets/lake-velm/")
