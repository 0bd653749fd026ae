from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefbook import render
from briefbook.render.export import export_files
from briefbook.render.html import HtmlRenderer
from briefbook.render.machines import machine_texts
from briefbook.render.printing import jobs
from briefbook.views import Site

TEMPLATES = Path(render.__file__).parent / "templates" / "site"


@pytest.fixture(scope="module")
def html(lake_site: Site) -> dict[str, str]:
    """Every page of the second dossier; an attribute that a view does not have would raise."""
    renderer = HtmlRenderer()
    return {page.url: renderer.render(page, lake_site) for page in lake_site.pages}


def test_every_template_is_used(lake_site: Site) -> None:
    whole = {path.name for path in TEMPLATES.glob("[!_]*.html")}
    assert {page.template for page in lake_site.pages} == whole
    text = "".join(path.read_text("utf-8") for path in TEMPLATES.glob("*.html"))
    assert [path.name for path in TEMPLATES.glob("_*.html") if f'"{path.name}"' not in text] == []


def test_every_page_has_one_heading_of_the_first_level(html: dict[str, str]) -> None:
    assert {url: len(LexborHTMLParser(text).css("h1")) for url, text in html.items()} == dict.fromkeys(html, 1)


def test_no_page_brings_a_script_or_a_style(html: dict[str, str]) -> None:
    for url, text in html.items():
        tree = LexborHTMLParser(text)
        assert tree.css("script, style, [style], iframe, object, embed") == [], url
        # Filters are forms that send nothing anywhere, and stay hidden without a script, unless the style sheet is enough.
        forms = tree.css("form:not([hidden], [hidden] *, [data-bb-styled])") + tree.css("form[action]")
        assert [form.attributes for form in forms] == [], url


def test_every_link_of_a_page_leads_to_a_page_or_a_file(html: dict[str, str], lake_site: Site) -> None:
    files = {sheet.data_url for sheet in lake_site.sheets} | {job.path for job in jobs(lake_site, "")}
    known = set(html) | files | {"api/index.json", "feed.xml", *export_files(lake_site), *machine_texts(lake_site, "")}
    wrong, seen = [], 0
    for url, text in html.items():
        for node in LexborHTMLParser(text).css("a[href]"):
            target = urljoin(f"http://h/{url}", str(node.attributes["href"]))
            if target.startswith("http://h/"):
                seen += 1
                if urlsplit(target).path[1:] not in known:
                    wrong.append((url, target))
    assert seen > 500
    assert wrong == []


def test_a_page_is_the_same_when_rendered_again(html: dict[str, str], lake_site: Site) -> None:
    again = HtmlRenderer()
    assert {page.url: again.render(page, lake_site) for page in reversed(lake_site.pages)} == html
