"""Search as a reader meets it: the field in the head, the search page, filters, keyboard, addresses, a disk."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

FOLDING = Path(__file__).parents[2] / "render" / "search" / "folding.json"

# What a reader types, and the hit that must come first.
FIRST = [
    ("nicolas maduro", "actors/nicolas-maduro/"),
    ("Cártel de los Soles", "actors/cartel-de-los-soles/"),
    ("cvn 78", "assets/uss-gerald-r-ford/"),
    ("CVN-78", "assets/uss-gerald-r-ford/"),
    ("cvn78", "assets/uss-gerald-r-ford/"),
    ("rooseveldt roads", "assets/roosevelt-roads/"),
    ("madruo", "actors/nicolas-maduro/"),
    ("178 people killed", "events/boat-strikes/#killed-2026-04-15-cbs"),
    ("largest carrier", "assets/uss-gerald-r-ford/#largest-carrier"),
]

Find = Callable[..., Any]


@pytest.fixture
def find(watch: Any) -> Find:
    """Opens the search page with a query and filters, and waits for what it tells."""

    def opened(served: Any, query: str = "", **options: Any) -> Any:
        watched = watch(viewport={"width": 1280, "height": 900}, **options)
        watched.page.goto(f"{served.address}search/{query}")
        watched.page.locator(".bb-search__told:not(:empty)").wait_for()
        watched.page.locator(".bb-search__list li, .bb-facet").first.wait_for()
        return watched

    return opened


def links(page: Any) -> list[str]:
    return [urlsplit(link.evaluate("a => a.href")) for link in page.locator(".bb-hit__title > a").all()]


def addresses(page: Any) -> list[str]:
    return [f"{url.path[1:]}{'#' + url.fragment if url.fragment else ''}" for url in links(page)]


def number(page: Any) -> int:
    return int(re.match(r"\d+", page.locator(".bb-search__told").inner_text())[0])


@pytest.mark.parametrize(("typed", "first"), FIRST)
def test_what_is_looked_for_comes_first(real: Any, serve: Any, find: Find, typed: str, first: str) -> None:
    watched = find(serve(real), f"?q={typed}")
    assert addresses(watched.page)[0] == first
    assert watched.complaints == []


@pytest.mark.parametrize(
    ("typed", "sheet"),
    [
        ("حلبي", "nadia-halabi"),
        ("Кострины", "kostrina-council"),
        ("kostriny", "kostrina-council"),
        ("Χαρόμερε", "harrowmere-council"),
        ("מועצת", "river-board"),
        ("halabbi", "nadia-halabi"),
    ],
)
def test_a_name_in_any_script_is_found(reservoir: Any, serve: Any, find: Find, typed: str, sheet: str) -> None:
    watched = find(serve(reservoir), f"?q={typed}")
    assert f"actors/{sheet}/" in addresses(watched.page)[:2]


def test_the_page_cuts_words_as_the_index_does(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir)).page
    cases = json.loads(FOLDING.read_text("utf-8"))
    assert [page.evaluate("text => briefbook.words(text)", text) for text, _ in cases] == [found for _, found in cases]


def test_the_page_reads_dates_as_the_index_does(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir)).page
    cases = json.loads(FOLDING.with_name("dates.json").read_text("utf-8"))
    read = "text => { const [found, rest] = briefbook.dates(text); return [found.map(one => one[0]), rest.trim()]; }"
    assert [page.evaluate(read, text) for text, *_ in cases] == [[keys, rest] for _, keys, rest in cases]


@pytest.mark.parametrize(
    "typed", ["when was the gate stuck half open", "2 March 2031", "2031-03-02", "the gate's stuck since March 2, 2031"]
)
def test_questions_and_dates_are_understood(reservoir: Any, serve: Any, find: Find, typed: str) -> None:
    assert addresses(find(serve(reservoir), f"?q={typed}").page)[0] == "assets/sluice-gate/#stuck"


def test_a_hit_shows_what_it_is_and_opens_its_place(reservoir: Any, serve: Any, find: Find) -> None:
    watched = find(serve(reservoir), "?q=taken+money+dam+company")
    hit = watched.page.locator(".bb-hit").first
    for told in ("Fact", "alleged", "1 origin", "Nadia Halabi"):
        assert told in hit.inner_text()
    hit.locator(".bb-hit__link").click()
    watched.page.wait_for_url("**/actors/nadia-halabi/#took-money")
    assert watched.page.evaluate("document.querySelector(':target')?.id") == "took-money"
    assert watched.complaints == []


def test_hits_show_hostile_text_as_text(reservoir: Any, serve: Any, find: Find) -> None:
    watched = find(serve(reservoir), "?q=herders+union")
    assert "<script>alert(1)</script>" in watched.page.locator(".bb-hit").first.inner_text()
    assert watched.complaints == []


def test_filters_count_narrow_and_stand_in_the_address(reservoir: Any, serve: Any, find: Find) -> None:
    watched = find(serve(reservoir), "?q=lake")
    page = watched.page
    box = page.locator(".bb-facet__value", has_text="Fact")
    told = int(box.locator(".bb-facet__number").inner_text())
    everything = number(page)
    assert 0 < told < everything
    box.locator("input").check()
    page.locator(".bb-search__told", has_text=f"{told} hits").wait_for()
    assert parse_qs(urlsplit(page.url).query) == {"q": ["lake"], "kind": ["Fact"]}
    assert {kind.inner_text() for kind in page.locator(".bb-hit__kind").all()} == {"Fact"}
    # The other values of the same filter keep their numbers: choosing two shows both.
    page.locator(".bb-facet__value", has_text="Asset").locator("input").check()
    page.locator(".bb-search__told").filter(has_not_text=f"{told} hits").wait_for()
    assert told < number(page) < everything


def test_an_address_brings_back_query_filters_and_order(reservoir: Any, serve: Any, find: Find) -> None:
    asked = "?q=lake&kind=Fact&status=reported&sort=newest"
    page = find(serve(reservoir), asked).page
    assert page.locator("#__query").input_value() == "lake"
    checked = {box.evaluate("b => b.name + '=' + b.value") for box in page.locator(".bb-facet input:checked").all()}
    assert checked == {"kind=Fact", "status=reported"}
    assert page.locator("[name=sort]").input_value() == "newest"
    assert parse_qs(urlsplit(page.url).query) == parse_qs(asked[1:])
    assert addresses(page)
    assert addresses(page) == addresses(find(serve(reservoir), asked).page)


@pytest.mark.parametrize("name", ["kind", "status", "actor", "origins", "date", "publisher", "brief"])
def test_each_filter_leaves_as_many_as_it_tells(real: Any, serve: Any, find: Find, name: str) -> None:
    page = find(serve(real), "?q=maduro").page
    box = page.locator(f".bb-facet input[name={name}]").first
    told = int(box.locator("xpath=..").locator(".bb-facet__number").inner_text())
    value = box.get_attribute("value")
    box.check()
    page.locator(".bb-search__told", has_text=re.compile(rf"^{told} hits?\.")).wait_for()
    assert parse_qs(urlsplit(page.url).query)[name] == [value]


def test_filters_alone_list_the_newest_first(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir), "?kind=Source").page
    assert number(page) == len([url for url in reservoir.sheets if url.startswith("sources/")])
    assert all(url.startswith("sources/") for url in addresses(page))


def test_no_hit_says_so_and_offers_words_and_lists(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir), "?q=kosxxxna").page
    assert page.locator(".bb-search__told").inner_text().startswith("No hit.")
    page.locator(".bb-search__list a", has_text="kostrina").wait_for()
    assert page.locator(".bb-search__list a", has_text="Sources").count() == 1
    page.locator(".bb-search__list a", has_text="kostrina").click()
    page.locator(".bb-hit__kind").first.wait_for()


def test_a_guess_is_told(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir), "?q=halabbi").page
    assert "Nothing has “halabbi”; shown is “halabi”." in page.locator(".bb-search__told").inner_text()
    assert page.locator(".bb-search__told").get_attribute("aria-live") == "polite"


def test_the_page_is_used_by_keyboard_alone(reservoir: Any, serve: Any, find: Find) -> None:
    page = find(serve(reservoir)).page
    assert page.evaluate("document.activeElement.id") == "__query"
    page.keyboard.type("lake", delay=15)
    page.locator(".bb-hit__kind").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    at = "[...document.querySelectorAll('.bb-hit__link')].indexOf(document.activeElement)"
    assert page.evaluate(at) == 1
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "__query"
    page.keyboard.press("Escape")
    page.locator(".bb-search__told", has_text="entries").wait_for()
    assert page.locator("#__query").input_value() == ""
    assert urlsplit(page.url).query == ""
    page.keyboard.type("taken money from the dam", delay=15)
    page.locator(".bb-hit:first-child .bb-hit__link[href$='#took-money']").wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/actors/nadia-halabi/#took-money")


@pytest.mark.parametrize("key", ["/", "Control+k"])
def test_a_key_leads_to_the_field_in_the_head_and_enter_to_a_hit(
    reservoir: Any, serve: Any, watch: Any, key: str
) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto(serve(reservoir).address)
    page.keyboard.press(key)
    page.keyboard.type("stuck half", delay=15)
    page.locator(".bb-quick__hit").first.wait_for()
    field = page.locator(".bb-quick__field")
    assert field.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    assert page.locator("[aria-selected=true]").get_attribute("id") == field.get_attribute("aria-activedescendant")
    page.keyboard.press("Enter")
    page.wait_for_url("**/assets/sluice-gate/#stuck")
    assert watched.complaints == []


def test_enter_in_the_head_leads_to_the_search_page(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(f"{serve(reservoir).address}actors/nadia-halabi/")
    page.keyboard.press("/")
    page.keyboard.type("lake")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=lake")
    page.locator(".bb-hit__kind").first.wait_for()


def test_the_list_in_the_head_ends_with_the_way_to_all_hits(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(reservoir).address)
    page.keyboard.press("/")
    page.keyboard.type("kosxxxna", delay=15)
    page.locator(".bb-quick__hit", has_text="No hit").wait_for()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=kosxxxna")
    page.locator(".bb-search__list a", has_text="kostrina").wait_for()


def test_on_a_phone_filters_are_folded_and_tell_that_they_are_on(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch(viewport={"width": 390, "height": 800}).page
    page.goto(f"{serve(reservoir).address}search/?q=lake&kind=Fact&status=reported")
    page.locator(".bb-hit__kind").first.wait_for()
    summary = page.locator(".bb-search__filters > summary")
    page.locator(".bb-search__filters > summary", has_text="Narrow down (2 chosen)").wait_for()
    assert page.locator(".bb-facet").first.is_hidden()
    # The keyboard comes to the filters before the hits, as the eye does.
    assert (
        page.evaluate("document.querySelector('.bb-search__filters').nextElementSibling.className") == "bb-search__hits"
    )
    assert page.locator(".bb-quick").is_hidden()
    page.locator(".bb-search__all").click()
    page.locator(".bb-search__filters > summary", has_text=re.compile("^Narrow down$")).wait_for()
    assert urlsplit(page.url).query == "q=lake"
    summary.click()
    assert page.locator(".bb-facet").first.is_visible()


def test_escape_closes_the_first_hits(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.goto(serve(reservoir).address)
    page.keyboard.press("/")
    page.keyboard.type("lake", delay=15)
    page.locator(".bb-quick__hit").first.wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".bb-quick__list").is_hidden()
    assert page.locator(".bb-quick__field").input_value() == ""


def test_search_runs_from_a_disk(reservoir: Any, watch: Any) -> None:
    watched = watch(viewport={"width": 1280, "height": 900})
    page = watched.page
    page.goto(f"{(reservoir.site / 'search' / 'index.html').as_uri()}?q=stuck+half+open")
    page.locator(".bb-hit__kind").first.wait_for()
    page.locator(".bb-hit__link").first.click()
    page.wait_for_url("file:///**/assets/sluice-gate/index.html#stuck")
    page.keyboard.press("/")
    page.keyboard.type("lake", delay=15)
    page.locator(".bb-quick__hit").first.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("file:///**/search/index.html?q=lake")
    assert watched.complaints == []


def test_where_the_index_cannot_be_read_the_lists_are_offered(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch().page
    page.route("**/search/data/**", lambda route: route.abort())
    page.goto(f"{serve(reservoir).address}search/?q=lake")
    page.locator("[data-bb-without]").wait_for(state="visible")
    assert "cannot read its index" in page.locator("[data-bb-why]").inner_text()
    assert page.locator("[data-bb-without] a").count() == 6


def test_without_scripts_the_page_says_so_and_offers_the_lists(reservoir: Any, serve: Any, watch: Any) -> None:
    page = watch(java_script_enabled=False).page
    page.goto(serve(reservoir).address)
    page.locator(".bb-quick__field").fill("lake")
    page.locator(".bb-quick__field").press("Enter")
    page.wait_for_url("**/search/?q=lake")
    assert page.locator("[data-bb-without]").is_visible()
    assert page.locator(".bb-search__form").is_hidden()
    page.locator("[data-bb-without] a", has_text="Assets").click()
    page.wait_for_url("**/assets/")


def test_no_request_leaves_the_host_and_a_strict_policy_holds(reservoir: Any, serve: Any, watch: Any) -> None:
    served, watched = serve(reservoir), watch()
    strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'"

    def guarded(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": strict})

    watched.page.route("**/search/?*", guarded)
    watched.page.goto(f"{served.address}search/?q=lake&kind=Fact")
    watched.page.locator(".bb-hit__kind").first.wait_for()
    watched.page.locator(".bb-facet").first.wait_for()
    assert {urlsplit(url).netloc for url in watched.requests} == {urlsplit(served.address).netloc}
    assert watched.complaints == []


@pytest.mark.parametrize("width", [390, 320])
def test_the_page_does_not_scroll_sideways(served: Any, watch: Any, width: int) -> None:
    page = watch(viewport={"width": width, "height": 800}).page
    page.goto(f"{served.address}search/?q=lake")
    page.locator(".bb-facet").first.wait_for(state="attached")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_answer_is_light(real: Any, serve: Any, watch: Any) -> None:
    watched, sizes = watch(), {}
    watched.page.on("response", lambda answer: sizes.update({answer.url: int(answer.headers.get("content-length", 0))}))
    watched.page.goto(f"{serve(real).address}search/?q=nicolas+maduro&kind=Fact")
    watched.page.locator(".bb-hit__kind").first.wait_for()
    read = {
        url: size for url, size in sizes.items() if "/search/data/" in url or re.search(r"/search(-words)?\.js$", url)
    }
    facets = sum(size for url, size in read.items() if "/f-" in url)
    assert len(read) > 10
    assert sum(read.values()) - facets < 100_000
