"""A crawl of its own, with the standard library alone: briefbook.output.verify is not asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

pytestmark = pytest.mark.slow

_HOST = "http://site.test/"
_LINKS = {("a", "href"), ("link", "href"), ("script", "src"), ("img", "src"), ("form", "action")}


@dataclass
class _Page(HTMLParser):
    ids: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if (tag, name) in _LINKS:
                self.links.add(value or "")


def _read(path: Path) -> _Page:
    page = _Page()
    page.feed(path.read_text("utf-8"))
    page.close()
    return page


def _address(site: Path, path: Path) -> str:
    return _HOST + path.relative_to(site).as_posix().removesuffix("index.html")


def test_every_link_leads_somewhere(dossier: Any) -> None:
    pages = {_address(dossier.site, path): _read(path) for path in dossier.pages}
    files = {_address(dossier.site, path) for path in dossier.site.rglob("*") if path.is_file()}
    broken, followed = [], 0
    for address, page in pages.items():
        for link in page.links:
            target = urlsplit(urljoin(address, link))
            if target.netloc != "site.test":
                continue
            followed += 1
            found = unquote(target._replace(fragment="", query="").geturl())
            anchor = unquote(target.fragment)
            if found not in files or (anchor and anchor not in pages[found].ids):
                broken.append((address, link))
    assert followed > 10 * len(pages)
    assert broken == []


def test_links_to_other_hosts_are_those_of_the_dossier(dossier: Any) -> None:
    written = "".join(path.read_text("utf-8") for path in dossier.root.rglob("*.*") if path.suffix in {".yml", ".md"})
    for path in dossier.pages:
        for link in _read(path).links:
            parts = urlsplit(link)
            if parts.netloc:
                assert parts.scheme in {"http", "https"}
                assert link in written, f"{path}: {link}"


def test_every_page_can_be_reached_from_home(dossier: Any) -> None:
    pages = {_address(dossier.site, path): _read(path) for path in dossier.pages}
    seen, waiting = {_HOST}, [_HOST]
    while waiting:
        address = waiting.pop()
        for link in pages[address].links:
            target = urljoin(address, link).split("#")[0]
            if target in pages and target not in seen:
                seen.add(target)
                waiting.append(target)
    moved = {_address(dossier.site, path) for path in dossier.pages if "data-bb-moved" in path.read_text("utf-8")}
    assert set(pages) - seen - moved == {_HOST + "404.html"}, "pages at former addresses are for old links alone"
