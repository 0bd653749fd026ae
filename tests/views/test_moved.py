"""What was renamed or moved is still found at its former address."""

from __future__ import annotations

from briefbook.graph import Graph, build
from briefbook.load import load
from briefbook.render.html import HtmlRenderer
from briefbook.rules import check
from briefbook.views import Site, site

FILES = {
    "content/dossier.yml": "title: T\ndescription: D\npublisher: {name: P}\n",
    "content/sources/post.yml": "title: T\npublisher: Post\npublished: 2031-05-30\nkind: news\nconsulted: full\nformerly: [courier]\n",
    "content/events/flood.yml": (
        "name: Flood\nkind: other\nformerly: [high-water]\nfacts:\n"
        "  - {id: began, statement: It began., sources: [post], formerly: [started, storm.rain]}\n"
        "  - {id: ended, statement: It ended., sources: [post], formerly: [lost-sheet.over]}\n"
    ),
    "content/events/storm.yml": "name: Storm\nkind: other\nfacts: [{id: wind, statement: Wind blew., sources: [post]}]\n",
}


def made() -> tuple[Graph, Site, dict[str, str]]:
    graph = build(load({path: text.encode() for path, text in FILES.items()}))
    assert list(check(graph)) == []
    whole = site(graph)
    return graph, whole, {page.url: HtmlRenderer().render(page, whole) for page in whole.pages}


def test_a_former_sheet_leads_on_with_every_fact_that_it_held() -> None:
    html = made()[2]
    old = html["events/high-water/"]
    assert 'href="../../events/flood/"' in old
    assert '<li id="started"><a href="../../events/flood/#began"' in old
    assert '<li id="began"><a href="../../events/flood/#began"' in old
    assert 'href="../../sources/post/"' in html["sources/courier/"]


def test_a_former_anchor_is_answered_on_the_same_page() -> None:
    html = made()[2]
    assert '<span id="started"></span>' in html["events/flood/"]


def test_a_fact_that_went_to_another_sheet_is_found_from_its_old_one() -> None:
    html = made()[2]
    assert '<li id="rain"><a href="../../events/flood/#began"' in html["events/storm/"]
    assert '<li id="over"><a href="../../events/flood/#ended"' in html["events/lost-sheet/"]


def test_no_former_page_is_in_the_menu_or_in_search() -> None:
    whole = made()[1]
    old = [page for page in whole.pages if page.template == "moved.html"]
    assert {page.url for page in old} == {"events/high-water/", "sources/courier/", "events/lost-sheet/"}
    assert all(not page.menu and not page.search for page in old)
