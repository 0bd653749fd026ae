"""WCAG 2.2 AA by axe-core over every kind of page, in both palettes; and the site by keyboard alone.

axe-core comes from npm as published by its makers; BRIEFBOOK_AXE names its script, `.ci/run` puts it there. No rule of
WCAG is switched off.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def axe() -> str:
    script = Path(os.environ.get("BRIEFBOOK_AXE", ""))
    if not script.is_file():
        why = f"axe-core was not found: BRIEFBOOK_AXE={script} names no axe.min.js"
        if os.environ.get("BRIEFBOOK_NO_SKIP") == "1":
            pytest.fail(why)
        pytest.skip(why)
    return script.read_text("utf-8")


def violations(page: Any, axe: str) -> list[tuple[str, str, str]]:
    page.evaluate(axe)
    found = page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES)
    return [
        (one["id"], node["html"][:200], node["failureSummary"]) for one in found["violations"] for node in one["nodes"]
    ]


def test_axe_finds_a_fault(watch: Any, axe: str) -> None:
    page = watch().page
    page.set_content("<!doctype html><html lang='en'><title>x</title><main><h1>x</h1><img src='data:,'></main>")
    assert "image-alt" in [rule for rule, *_ in violations(page, axe)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_breaks_a_rule(served: Any, watch: Any, axe: str, kind: str, scheme: str) -> None:
    # The policy of the pages would keep axe out, as it should.
    page = watch(color_scheme=scheme, viewport={"width": 1280, "height": 900}, bypass_csp=True).page
    page.set_default_timeout(240_000)
    page.goto(served.at(kind), wait_until="load")
    assert violations(page, axe) == []


@pytest.mark.parametrize("kind", ["home", "issue", "explore"])
def test_no_page_breaks_a_rule_on_a_phone_with_its_menu_open(
    real: Any, serve: Any, watch: Any, axe: str, kind: str
) -> None:
    page = watch(viewport={"width": 390, "height": 800}, bypass_csp=True).page
    page.goto(serve(real).at(kind), wait_until="load")
    page.locator(".bb-nav__menu > summary").click()
    assert violations(page, axe) == []


def test_the_first_stop_of_the_keyboard_leads_past_the_menu(real: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(real).address + "actors/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "bb-skip"
    assert page.locator(".bb-skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_every_stop_of_the_keyboard_is_seen(served: Any, watch: Any) -> None:
    # Where a reader wants no motion, what is stopped at is in view at once.
    page = watch(viewport={"width": 1280, "height": 900}, reduced_motion="reduce").page
    page.goto(served.at("issue"))
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "() => { const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);"
                " return [at.tagName, box.width > 0 && box.bottom > 0 && box.top < innerHeight, style.outlineStyle]; }"
            )
        )
    assert all(visible and outline != "none" for tag, visible, outline in seen if tag != "BODY"), [
        stop for stop in seen if not stop[1] or stop[2] == "none"
    ]


@pytest.mark.parametrize("query", ["(prefers-contrast: more)", "(forced-colors: active)"])
def test_a_status_keeps_its_word_and_its_shape(real: Any, serve: Any, watch: Any, query: str) -> None:
    page = watch(**({"contrast": "more"} if "contrast" in query else {"forced_colors": "active"})).page
    page.goto(serve(real).address + "explore/")
    assert page.evaluate("query => matchMedia(query).matches", query)
    shape = "at => { const style = getComputedStyle(at, '::before'); return [at.innerText, style.borderTopStyle, style.width]; }"
    word, border, width = page.locator(".bb-status").first.evaluate(shape)
    assert word
    assert border != "none"
    assert width != "0px"
