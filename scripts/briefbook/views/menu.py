"""The menu: which pages stand together in it."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.views.page import Page

GROUPS = (
    ("Read", ("", "briefs/")),
    ("Look up", ("explore/", "search/", "actors/", "assets/", "events/", "questions/", "sources/")),
    ("See", ("timeline/", "map/", "relations/")),
    ("Check", ("changes/", "unknowns/", "audit/", "method/")),
)
"""Groups of the menu with the addresses of their pages, in order."""


def grouped(pages: Iterable[Page]) -> list[tuple[str, list[Page]]]:
    """Pages with a title in the menu, by group; what no group names stands by itself at the end."""
    known = {page.url: page for page in pages}
    made = []
    for title, urls in GROUPS:
        if found := [known.pop(url) for url in urls if url in known]:
            made.append((title, found))
    return [*made, *(("", [page]) for page in known.values())]
