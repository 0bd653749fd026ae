"""The contract with templates: no field is there for nobody (that each is there when a template asks is proved by rendering)."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefbook import render
from briefbook.render.html import HtmlRenderer
from briefbook.views import VIEWS, Site
from briefbook.views.pictures import pages, parts

TEMPLATES = Path(render.__file__).parent / "templates"

# Fields that no template reads, and who does.
ELSEWHERE = {
    "Page.template": "the renderer",
    "Page.view": "the renderer, which passes it as `view`",
    "Page.search": "the search index",
    "Page.menu": "the navigation",
    "Page.dated": "the site map",
    "Page.contents": "the theme's table of contents",
    "Page.url": "the filter `rel`, for addresses seen from the page",
    "Page.title": "the theme's head",
    "Page.description": "the theme's head",
    "Contents.title": "the theme's table of contents",
    "Contents.anchor": "the theme's table of contents",
    "Contents.level": "the theme's table of contents",
    "SearchEntry.url": "the search index",
    "SearchEntry.title": "the search index",
    "SearchEntry.text": "the search index",
    **{
        f"SearchEntry.{name}": "the search index"
        for name in (
            "kind",
            "names",
            "of",
            "snippet",
            "status",
            "when",
            "date",
            "origins",
            "actors",
            "publishers",
            "briefs",
            "replaced",
        )
    },
    "BookView.date_iso": "the day in the PDF's metadata",
    "BookView.cutoff_iso": "api/index.json",
    "BookView.pdf_url": "the printer",
    "RedlineView.url": "the address of its page",
    "SinceView.url": "the address of its page",
    "IntervalView.after_iso": "the feed, and the order of intervals",
    "ClockView.ends_iso": "order of clocks on the home page",
    "FactView.order": "sorting of timelines and measures",
    "FactView.when_edtf": "api/, for machines",
    "IndexRow.order": "sorting of lists",
    "IndexView.url": "the address of its page",
    "FactView.used_in": "weights on the home page, and api/, for machines",
    "SheetView.facts": "the search index, and api/, for machines",
    "IssueView.brief": "file names of api/ and of print",
    "SheetView.url": "the address of its page, and api/",
    "SourceView.kind": "api/, for machines",
    "SourceView.id": "api/, for machines",
    "SourceView.url": "the address of its page, and api/",
    "SourceView.label": "the theme's head and the search index",
    "SourceView.consulted": "api/, for machines; the page gives it in words",
    "RelationsRow.actor": "grouping; the page names it once, over all that it does",
    "CopyView.of": "api/, for machines; the drawing sets each copy under what it retells",
    "SourceView.origins": "api/, for machines; the page shows each step of the lineage",
}

# What the printer is given: an issue, and all that hangs on it.
ON_PAPER = {
    view for view in VIEWS
    if not re.match(r"Page|Contents|Search|Home|Count|StatusCount|Index(Row|View)|Sheet|Property|Relation|Measure|SourceView|Notice|Changes|Interval|Sort|Since|Ledger|Redline|Audit|Share|TimelinePage|MapPage|PlaceRow|SortView|List(View|ed)", view.__name__)
}  # fmt: skip


def _fields() -> list[str]:
    return [f"{view.__name__}.{field.name}" for view in VIEWS for field in dataclasses.fields(view)]


def _read_by_site(site: Site, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Fields that the templates really read while all pages of the second dossier are rendered."""
    renderer = HtmlRenderer()
    environment = renderer._environment  # noqa: SLF001 - listens to what templates ask
    read: set[str] = set()

    def listening(ask: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
        def asked(thing: Any, key: Any) -> Any:
            read.add(f"{type(thing).__name__}.{key}")
            return ask(thing, key)

        return asked

    for name in ("getattr", "getitem"):
        monkeypatch.setattr(environment, name, listening(getattr(environment, name)))
    for page in site.pages:
        renderer.render(page, site)
    return read


def _named_in_print() -> set[str]:
    texts = [path.read_text("utf-8") for path in (TEMPLATES / "print").glob("*.typ")]
    return set(re.findall(r"[\w\])]\.([a-z]+(?:_[a-z]+)*)", "\n".join(texts)))


def _drawn() -> set[str]:
    """Fields of the data of pictures that are read where they are drawn."""
    texts = "\n".join(path.read_text("utf-8") for path in (TEMPLATES.parent / "pictures").glob("*.py"))
    return {
        f"{view.__name__}.{field.name}"
        for view in VIEWS
        if view.__module__ in {parts.__name__, pages.__name__}
        for field in dataclasses.fields(view)
        if re.search(rf"\.{field.name}\b", texts)
    }


def test_every_field_is_shown_or_has_a_reason(lake_site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    read, printed = _read_by_site(lake_site, monkeypatch), _named_in_print()
    assert len(read & set(_fields())) > 100
    on_paper = {f"{view.__name__}.{name}" for view in ON_PAPER for name in printed}
    idle = set(_fields()) - read - on_paper - _drawn()
    assert idle == set(ELSEWHERE)
