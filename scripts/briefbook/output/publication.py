"""A publication: everything that is written, as pages and as files, before any of it is on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefbook.diagnostics import Diagnostic, Report, Span
from briefbook.model import Marking
from briefbook.output.faults import bad_template
from briefbook.render.blame import blamed
from briefbook.render.data import data_files
from briefbook.render.feed import feed
from briefbook.render.html import HtmlRenderer
from briefbook.render.machines import machine_texts
from briefbook.views import Page, Site
from briefbook.views.addresses import FEED

ASSETS = Path(__file__).parent.parent / "render" / "assets"


@dataclass(frozen=True, slots=True, eq=False)
class Publication:
    """Pages as HTML without their frame, and finished files by path below the site's root."""

    site: Site
    html: Mapping[str, str]
    """Content of each page by its address."""
    files: Mapping[str, bytes]
    audience: Marking
    """It holds nothing above this marking."""
    told: str
    """A line for the terminal, and for no page: whom it is for, and how much was left out."""


def pages(site: Site, templates: Path | None) -> tuple[dict[str, str], Report]:
    """HTML of every page by its address, and what is wrong with the desk's own templates."""
    renderer = HtmlRenderer(templates)
    made: dict[str, str] = {}
    wrong: list[Diagnostic] = []
    texts: dict[str, str] = {}
    for page in site.pages:
        try:
            made[page.url] = renderer.render(page, site)
        except Exception as error:
            place = blamed(error, templates)
            if place is None or templates is None:
                raise
            path, line = place
            file = f"{templates.name}/{path.relative_to(templates).as_posix()}"
            texts[file] = path.read_text("utf-8", "replace")
            wrong.append(bad_template.finding(Span.at(file, line), str(error)))
    return made, Report.of(wrong, texts)


def assets() -> dict[str, bytes]:
    """Style sheet, script and fonts, by path below the site's root."""
    return {
        f"assets/briefbook/{path.relative_to(ASSETS).as_posix()}": path.read_bytes()
        for path in sorted(ASSETS.rglob("*"))
        if path.is_file()
    }


def machine_files(site: Site, site_url: str) -> dict[str, bytes]:
    """JSON of every sheet and issue, and the feed; `site_url` may be empty."""
    return {**data_files(site), **machine_texts(site, site_url), FEED: feed(site, site_url)}


__all__ = ["Page", "Publication", "assets", "machine_files", "pages"]
