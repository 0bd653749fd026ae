"""The timeline and the map: narrowed by words, kind and period, with an address; and by the style sheet alone."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_the_timeline_is_narrowed_and_its_choice_has_an_address(reservoir: Any, serve: Any, watch: Any) -> None:
    watched = watch()
    page = watched.page
    page.goto(serve(reservoir).address + "timeline/")
    total = page.locator("li.bb-lane").count()
    assert page.locator(".bb-filters__count").inner_text() == f"{total} of {total} events"
    page.get_by_role("searchbox", name="Words").fill("WATER tálks")
    assert page.locator("li.bb-lane:visible a").all_inner_texts() == ["Talks about the water"]
    kinds = page.locator("[data-bb-group]:visible")
    assert kinds.count() == 1
    again = watch().page
    again.goto(page.url)
    assert again.locator("li.bb-lane:visible").count() == 1
    page.get_by_role("button", name="Clear").click()
    assert page.locator("li.bb-lane:visible").count() == total
    assert watched.complaints == []


def test_a_period_leaves_what_lies_in_it(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(reservoir).address + "timeline/?from=2031-05-01&to=2031-05-31")
    shown = page.locator("li.bb-lane:visible")
    days = shown.evaluate_all("rows => rows.map(row => [row.dataset.bbFrom, row.dataset.bbTo])")
    assert 0 < len(days) < page.locator("li.bb-lane").count()
    assert all((not last or last >= "2031-05-01") and (not first or first <= "2031-05-31") for first, last in days)


@pytest.mark.parametrize("scripts", [True, False])
def test_kinds_of_places_leave_map_and_table(reservoir: Any, serve: Any, watch: Any, scripts: bool) -> None:
    page = watch(java_script_enabled=scripts, viewport={"width": 1280, "height": 900}).page
    page.goto(serve(reservoir).address + "map/")
    assert page.locator(".bb-picture__wide a:visible").count() > 2
    boxes = page.get_by_role("checkbox")
    kinds = [box.get_attribute("value") for box in boxes.all()]
    assert len(kinds) > 1
    boxes.first.uncheck()
    assert page.locator(f"tr[data-bb-sort='{kinds[0]}']:visible").count() == 0
    assert page.locator(f"svg [data-bb-sort='{kinds[0]}']:visible").count() == 0
    assert page.locator(f"tr[data-bb-sort='{kinds[1]}']:visible").count() > 0
    assert page.locator(f".bb-picture__wide [data-bb-sort='{kinds[1]}']:visible").count() > 0
    if scripts:
        assert page.url.endswith(f"?without={kinds[0]}")


def test_words_leave_the_map_too(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch(viewport={"width": 1280, "height": 900}).page
    page.goto(serve(reservoir).address + "map/")
    page.get_by_role("searchbox", name="Words").fill("lake velm")
    rows = page.locator("tr.bb-mapped__row:visible td:first-child").all_inner_texts()
    assert rows == ["Lake Velm"]
    assert page.locator(".bb-picture__wide a:visible").evaluate_all(
        "marks => [...new Set(marks.map(mark => mark.getAttribute('href')))]"
    ) == ["../assets/lake-velm/"]


def test_without_scripts_every_kind_folds_by_itself(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch(java_script_enabled=False).page
    page.goto(serve(reservoir).address + "timeline/")
    kind = page.locator("details.bb-lanes__sort").first
    assert kind.locator("li").first.is_visible()
    kind.locator("summary").press("Enter")
    assert kind.locator("li").first.is_hidden()
