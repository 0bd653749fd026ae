"""A page: which template shows which view at which address, and what search should find of it."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.views.contract import says


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One hit: a page, a section or a single fact."""

    url: str = says("Address on the site, with anchor.")
    title: str = says("Heading of the hit.")
    text: str = says("What is searched, as plain text.")
    tags: tuple[str, ...] = says("Kind and status.", ())


@dataclass(frozen=True, slots=True)
class Contents:
    """One line of a page's table of contents."""

    title: str = says("Heading.")
    anchor: str = says("Anchor of the heading.")
    level: int = says("Level from 2.")


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site."""

    url: str = says("Address relative to the root, ending in `/`; empty for the home page.")
    template: str = says("Name of the template, such as `sheet.html`.")
    view: object = says("What the template shows, as `view`.")
    title: str = says("Title for the browser and for search.")
    description: str = says("A sentence for search engines.")
    contents: tuple[Contents, ...] = says("Table of contents.", ())
    search: tuple[SearchEntry, ...] = says("What search finds.", ())
    menu: str = says("Title in the menu; empty for a page that only links and search lead to.", "")
    dated: str = says("Day (YYYY-MM-DD) that the page speaks of, for the site map; empty if none.", "")
