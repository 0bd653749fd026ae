from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]


def test_no_request_leaves_the_host_and_nothing_complains(served: Any, watch: Any, kind: str) -> None:
    watched = watch()
    answer = watched.page.goto(served.at(kind), wait_until="networkidle")
    assert answer.status == 200
    foreign = [url for url in watched.requests if urlsplit(url).scheme in {"http", "https", "ws", "wss"}]
    foreign = [url for url in foreign if urlsplit(url).netloc != urlsplit(served.address).netloc]
    assert len(watched.requests) > 2
    assert foreign == []
    assert watched.complaints == []
    assert watched.page.locator("h1").count() == 1


def test_no_text_of_the_dossier_runs(reservoir: Any, serve: Any, watch: Any) -> None:
    served, watched = serve(reservoir), watch()
    for url in (*reservoir.sheets, "briefs/water", "briefs/law", "actors", "sources", "briefs"):
        watched.page.goto(f"{served.address}{url}/", wait_until="load")
    assert watched.complaints == []


@pytest.mark.parametrize(("scheme", "shown"), [("light", "default"), ("dark", "slate")])
def test_the_page_follows_the_reader_s_scheme(real: Any, serve: Any, watch: Any, scheme: str, shown: str) -> None:
    page = watch(color_scheme=scheme).page
    page.goto(serve(real).address)
    assert page.evaluate("document.body.getAttribute('data-md-color-scheme')") == shown


def test_a_brief_is_read_without_scripts(served: Any, watch: Any) -> None:
    watched = watch(java_script_enabled=False)
    watched.page.goto(served.at("issue"))
    assert watched.page.locator("h1").is_visible()
    paragraph = watched.page.locator(".bb-brief p").first
    assert paragraph.is_visible()
    assert len(paragraph.inner_text()) > 40
    mark = watched.page.locator("sup a").first
    mark.click()
    note = watched.page.locator(f"[id='{mark.get_attribute('href')[1:]}']")
    assert note.is_visible()
    watched.page.locator(".bb-nav a", has_text="Actors").wait_for(state="visible")
