"""What search finds, written: our index, and the theme's for a desk that still names its plugin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page
from selectolax.lexbor import LexborHTMLParser

from briefbook.render.search import search_files
from briefbook.views import SearchEntry


def write_index(entries: Sequence[SearchEntry], site: Path) -> None:
    """Write the files of the index below the folder `site`."""
    for path, data in search_files(entries).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def own_entry(page: Page, html: str) -> Iterator[SearchEntry]:
    """The hit for a page of the desk's own; none where its front matter keeps it out of search."""
    if (page.meta.get("search") or {}).get("exclude"):
        return
    body = LexborHTMLParser(html).body
    text = " ".join(body.text(separator=" ").split()) if body else ""
    yield SearchEntry(page.url, str(page.title or ""), text, "Page", snippet=text)


def feed_theme(entries: Iterable[SearchEntry], config: MkDocsConfig) -> None:
    """Give the theme's own search, where it is on, one entry for each of ours, without parsing any HTML."""
    search = config.plugins.get("material/search") or config.plugins.get("search")
    if search is None:
        return
    index: Any = search.search_index
    for entry in entries:
        tags = [entry.kind, *([entry.status.capitalize()] if entry.status else [])]
        text = ". ".join(part for part in (entry.of, *entry.names, entry.text) if part)
        index.entries.append({"location": entry.url, "title": escape(entry.title), "text": escape(text), "tags": tags})
