"""Finished pages as MkDocs knows them: their HTML goes in without Markdown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from briefbook.views import Page, Site
from briefbook.views.menu import grouped


class FinishedPage(MkDocsPage):
    """A page whose content is HTML from the start.

    Python-Markdown and the search plugin's HTML parser take two thirds of a MkDocs build; neither is run.
    """

    def __init__(self, page: Page, html: str, linked: str, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(page.menu or page.title), file, config)
        self._page = page
        self._html = html
        self._linked = linked
        # MkDocs would put the day of the build into the site map.
        self.update_date = page.dated or "1970-01-01"

    def read_source(self, config: MkDocsConfig) -> None:
        """Say what the theme asks of the front matter; the theme escapes nothing itself."""
        del config
        page = self._page
        hidden = ["navigation", *([] if page.contents else ["toc"])]
        self.markdown = ""
        self.meta = {
            "title": escape(page.title),
            "description": escape(page.description),
            "hide": hidden,
            "search": {"exclude": True},
            "briefbook": page,
            "linked": self._linked,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the finished HTML and its table of contents."""
        del config, files
        self.content = self._html
        self.toc = get_toc(_nested(self._page))  # type: ignore[arg-type]
        self.present_anchor_ids = set()


def generated_page(page: Page, html: str, linked: str, config: MkDocsConfig) -> File:
    """The file that MkDocs writes for a page. Only pages with a menu title come into the navigation."""
    file = File.generated(config, f"{page.url}index.md", content="")
    file.inclusion = InclusionLevel.INCLUDED if page.menu else InclusionLevel.NOT_IN_NAV
    FinishedPage(page, html, linked, file, config)
    return file


def menu(site: Site) -> list[Mapping[str, str | list[dict[str, str]]]]:
    """The navigation in groups. Sheets stay out, or it would grow quadratically."""
    made: list[Mapping[str, str | list[dict[str, str]]]] = []
    for group, found in grouped(page for page in site.pages if page.menu):
        entries: list[dict[str, str]] = [{page.menu: f"{page.url}index.md"} for page in found]
        made.extend([{group: entries}] if group else entries)
    return made


def _nested(page: Page) -> list[dict[str, Any]]:
    """The table of contents as nested tokens."""
    top: list[dict[str, Any]] = []
    open_: list[dict[str, Any]] = []
    for line in page.contents:
        token = {"id": line.anchor, "name": escape(line.title), "level": line.level, "children": []}
        while open_ and open_[-1]["level"] >= line.level:
            open_.pop()
        (open_[-1]["children"] if open_ else top).append(token)
        open_.append(token)
    return top
