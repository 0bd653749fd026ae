"""A page: which template shows which view at which address, and what search should find of it."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.views.contract import says


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One hit: a sheet, a single fact, an issue, one of its sections, or a page of the desk's own."""

    url: str = says("Address on the site, with anchor.")
    title: str = says("Heading of the hit.")
    text: str = says("What is searched beside the title, as plain text.")
    kind: str = says("What it is, in a word or two: `Fact`, `Actor`, `Source`, `Section`.")
    names: tuple[str, ...] = says("Other names, native names and hull numbers; found as the title is.", ())
    of: str = says("What it belongs to: the sheet of a fact, the issue of a section; else empty.", "")
    snippet: str = says("What is shown under the title; empty if nothing.", "")
    status: str = says("Status of a fact; else empty.", "")
    when: str = says("Date in words; empty if it has none.", "")
    date: str = says("First day that it speaks of, `2025-11-22`, `2025-11` or `2025`; empty if it has none.", "")
    origins: int | None = says("Number of origins of a fact.", None)
    actors: tuple[str, ...] = says("Who acts or speaks in it.", ())
    publishers: tuple[str, ...] = says("Who published what it rests on.", ())
    briefs: tuple[str, ...] = says("Briefs that rest on it, or that it is part of.", ())
    replaced: bool = says("Whether a later fact or issue brings it up to date.", False)


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
