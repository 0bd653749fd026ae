"""All relations: one choice narrows the picture and the list, stands in the address, and can be taken away."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

COUNCIL = "kostrina-council"
ROWS = "[data-bb-tie]"


def ties(page: Any) -> list[list[str]]:
    """Ends of the relations that the list shows."""
    found: list[list[str]] = page.evaluate(
        "() => [...document.querySelectorAll('[data-bb-tie]')].filter(row => row.checkVisibility())"
        ".map(row => [row.closest('[data-bb-actor]').dataset.bbActor, row.dataset.bbOther])"
    )
    return found


def drawn(page: Any) -> set[str]:
    """Numbers of the relations of the arcs that the wide picture shows."""
    arcs = page.locator(".bb-picture__wide a[data-bb-ties]").all()
    told = [str(arc.get_attribute("data-bb-ties")) for arc in arcs if arc.is_visible()]
    return {number for numbers in told for number in numbers.split()}


def test_a_choice_narrows_the_list_and_the_picture(reservoir: Any, serve: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto(serve(reservoir).address + "relations/")
    count = page.locator(".bb-filters__count")
    count.wait_for()
    assert count.inner_text() == "7 of 7 relations"
    before = drawn(page)
    page.get_by_label("Relation", exact=True).select_option("accuses")
    assert count.inner_text() == "2 of 7 relations, 2 of them in the picture"
    assert ties(page) == [[COUNCIL, "harrowmere-council"], [COUNCIL, "river-board"]]
    assert len(drawn(page)) == 2
    assert drawn(page) < before
    page.get_by_label("Words", exact=True).fill("HÁRROWMERE")
    assert ties(page) == [[COUNCIL, "harrowmere-council"]]
    page.get_by_label("Words", exact=True).fill("zzzz")
    assert page.get_by_text("No relation is like this.").is_visible()
    page.get_by_role("button", name="Clear").click()
    page.wait_for_function("!location.search")
    assert len(ties(page)) == 7
    assert drawn(page) == before
    assert watched.complaints == []


def test_a_day_finds_what_held_then_and_undated_relations_if_asked(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(reservoir).address + "relations/?on=1987-06-01")
    assert ties(page) == [[COUNCIL, "lake-velm"]]
    page.get_by_label("Current on", exact=True).fill("2031-06-01")
    assert sorted(ties(page)) == [[COUNCIL, "harrowmere-council"], ["nadia-halabi", "river-board"]]
    page.get_by_role("checkbox").check()
    assert len(ties(page)) == 6
    page.get_by_label("Current on", exact=True).fill("")
    page.get_by_role("checkbox").uncheck()
    page.get_by_label("Year", exact=True).select_option("2029")
    assert ties(page) == [["nadia-halabi", "river-board"]]


def test_an_actors_page_leads_to_its_relations_and_the_address_restores_them(
    dossier: Any, serve: Any, watch: Any
) -> None:
    page = watch().page
    linking = next(url for url in dossier.sheets if "relations/?actor=" in dossier.html(url))
    page.goto(f"{serve(dossier).address}{linking}/")
    page.get_by_role("link", name="Among all relations").click()
    id_ = linking.partition("/")[2]
    page.wait_for_url(f"**/relations/?actor={id_}")
    assert page.get_by_label("Actor", exact=True).input_value() == id_
    shown = ties(page)
    assert all(id_ in pair for pair in shown)
    chosen = page.locator("#__actor option:checked").inner_text()
    assert chosen.endswith(f"({len(shown)})")


def test_what_is_shown_can_be_taken_away(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch(accept_downloads=True).page
    page.goto(serve(reservoir).address + f"relations/?actor={COUNCIL}")
    with page.expect_download() as taken:
        page.get_by_role("button", name="JSON of these").click()
    rows = json.loads(Path(taken.value.path()).read_text("utf-8"))
    assert [[row["actor_id"], row["other_id"]] for row in rows] == ties(page)
    assert {row["sheet"] for row in rows} == {f"actors/{COUNCIL}/#__relations"}
    assert "draws <b>water</b> from" in {row["verb"] for row in rows}
    with page.expect_download() as taken:
        page.get_by_role("button", name="CSV of these").click()
    lines = list(csv.DictReader(io.StringIO(Path(taken.value.path()).read_text("utf-8"))))
    assert lines == rows


def test_without_scripts_all_is_there(dossier: Any, serve: Any, watch: Any) -> None:
    page = watch(java_script_enabled=False, viewport={"width": 1280, "height": 900}).page
    page.goto(serve(dossier).address + "relations/")
    assert page.locator(".bb-filters").is_hidden()
    for fold in page.locator(".bb-more > summary").all():
        fold.click()
    (number,) = re.findall(r"(\d+) relation", page.locator(".bb-dek").inner_text())
    assert len(ties(page)) == int(number)
    told = [relation for sheet in dossier.sheets.values() for relation in sheet.get("relations", ())]
    assert page.locator(".bb-tie__verb[href$='#__relations']").count() == len(told)
    assert page.locator(".bb-picture__wide a[data-bb-ties]").first.is_visible()


def test_it_works_from_a_disk_and_so_do_the_links_of_the_picture(reservoir: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto((reservoir.site / "relations/index.html").as_uri() + f"?actor={COUNCIL}")
    assert len(ties(page)) == 3
    arc = page.locator(".bb-picture__wide a[data-bb-ties]:visible").first
    arc.dispatch_event("click")
    page.wait_for_url(f"**/relations/index.html?actor={COUNCIL}#__r*")
    page.locator(".bb-picture__wide a[data-bb-actor]").first.click()
    page.wait_for_url("**/actors/*/index.html")
    assert page.locator("h1").is_visible()
    assert watched.complaints == []


def test_paper_shows_what_is_folded(real: Any, serve: Any, watch: Any) -> None:
    page = watch(java_script_enabled=False).page
    page.goto(serve(real).address + "relations/")
    page.emulate_media(media="print")
    assert page.locator(f"details.bb-more {ROWS}").first.is_visible()
    assert page.locator(".bb-more > summary").first.is_hidden()
