"""Search engines side by side for search.py: each a site that holds nothing but search, and how a page asks it.

All are given the same words. Pagefind is asked where it is installed (`pip install pagefind pagefind-bin`); it is no
dependency of briefbook.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from briefbook.app.scaffold import dossier_files
from briefbook.output.mkdocs.run import build_site
from briefbook.render.search import search_files
from briefbook.render.search.facets import FACETS
from briefbook.views import SearchEntry

Entries = Sequence[SearchEntry]

# Scripts that a page runs: each gives addresses of the first hits and the milliseconds from the question to them, with
# the engine loaded before the clock starts.
_OURS = """async typed => {
  if (!globalThis.briefbook) for (const name of ["search-words.js", "search.js"]) await new Promise(resolve => {
    const script = document.createElement("script");
    Object.assign(script, { src: new URL(`assets/briefbook/${name}`, document.baseURI), onload: resolve });
    document.head.append(script);
  });
  await briefbook.load("head");
  const start = performance.now(), found = await briefbook.find(typed);
  const hits = await briefbook.records(found.ids.slice(0, 10));
  return [hits.map(hit => hit.url), performance.now() - start];
}"""
_PAGEFIND = """async typed => {
  const engine = await import(new URL("pagefind/pagefind.js", document.baseURI));
  await engine.init();
  const start = performance.now(), found = await engine.search(typed);
  const hits = await Promise.all(found.results.slice(0, 10).map(one => one.data()));
  return [hits.map(hit => hit.raw_url ?? hit.url), performance.now() - start];
}"""
_THEME = """async typed => {
  const field = document.querySelector(".md-search__input"), meta = document.querySelector(".md-search-result__meta");
  const list = document.querySelector(".md-search-result__list");
  document.querySelector("[data-md-toggle=search]").checked = true;
  field.focus();
  const put = async text => {
    const said = new Promise(resolve => new MutationObserver((_, watch) => { watch.disconnect(); resolve(); })
      .observe(meta, { childList: true, characterData: true, subtree: true }));
    field.value = text;
    field.dispatchEvent(new Event("keyup"));
    field.dispatchEvent(new Event("input"));
    await Promise.race([said, new Promise(resolve => setTimeout(resolve, text ? 180000 : 400))]);
  };
  await put("");
  const start = performance.now();
  await put(typed);
  await new Promise(resolve => setTimeout(resolve, 0));
  const took = performance.now() - start;
  await new Promise(resolve => setTimeout(resolve, 150));
  return [[...list.querySelectorAll("a.md-search-result__link")].map(link => new URL(link.href).pathname + new URL(link.href).hash), took];
}"""


@dataclass(frozen=True)
class Engine:
    """One engine."""

    name: str
    lay: Callable[[Entries, Path], Path]
    """Lays out a site with a page `start.html` below a folder, without the index; gives the site."""
    write: Callable[[Entries, Path], None]
    """Writes the index of the site; this is what is timed."""
    index: str
    """Folder of the index within the site."""
    asked: str
    """Script that a page runs to ask."""
    heavy: bool = False
    """Loads its whole index at once: asked in a fresh browser a few times only."""
    missing: str = ""
    """What has to be installed first."""


def words(entry: SearchEntry) -> str:
    """All that is searched beside the title, the same for every engine."""
    name = " ".join(entry.url.replace("#", "/").split("/"))
    return ". ".join((entry.of, *entry.names, entry.text, entry.date, entry.kind, name))


def engines() -> list[Engine]:
    """Ours, Pagefind and the theme's own."""
    missing = "" if importlib.util.find_spec("pagefind") else "pip install pagefind pagefind-bin"
    return [
        Engine("briefbook", _lay_ours, _write_ours, "search/data", _OURS),
        Engine("Pagefind", _lay_pages, _write_pagefind, "pagefind", _PAGEFIND, missing=missing),
        Engine("theme", _lay_theme, _write_theme, "search", _THEME, heavy=True),
    ]


# ---- Ours


def _lay_ours(_: Entries, root: Path) -> Path:
    for path, text in dossier_files("Search").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    build_site(root / "mkdocs.yml", lambda _: None)
    shutil.rmtree(root / "site" / "search" / "data")
    (root / "site" / "start.html").write_text("<!doctype html><meta charset='utf-8'><title>Start</title>")
    return root / "site"


def _write_ours(entries: Entries, site: Path) -> None:
    (site / "search" / "data").mkdir()
    for path, data in search_files(entries).items():
        (site / path).write_bytes(data)


# ---- Pagefind: one small page for each record, which weighs its heading most


def _lay_pages(entries: Entries, root: Path) -> Path:
    root.mkdir(parents=True)
    (root / "start.html").write_text("<!doctype html><meta charset='utf-8'><title>Start</title>")
    for number, entry in enumerate(entries):
        (root / f"{number}.html").write_text(_page(entry), encoding="utf-8")
    return root


def _page(entry: SearchEntry) -> str:
    narrowed = "".join(
        f'<meta data-pagefind-filter="{name}[content]" content="{escape(value)}">'
        for name, (_, values) in FACETS.items()
        for value in values(entry)
    )
    names = f"<h2>{escape(', '.join(entry.names))}</h2>" if entry.names else ""
    dated = f'<meta data-pagefind-sort="date[content]" content="{entry.date}">' if entry.date else ""
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(entry.title)}</title>{narrowed}{dated}'
        f'<meta data-pagefind-meta="address[content]" content="{escape(entry.url)}">'
        f"<main data-pagefind-body><h1>{escape(entry.title)}</h1>{names}<p>{escape(words(entry))}</p></main></html>"
    )


def _write_pagefind(_: Entries, site: Path) -> None:
    command = [sys.executable, "-m", "pagefind", "--site", str(site)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# ---- The theme's


def _lay_theme(_: Entries, root: Path) -> Path:
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "index.md").write_text("# Search\n", encoding="utf-8")
    settings = "site_name: Search\ntheme: {name: material, font: false}\nplugins: [search]\n"
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    mkdocs_build(load_config(str(root / "mkdocs.yml")))
    (root / "site" / "index.html").rename(root / "site" / "start.html")
    return root / "site"


def _write_theme(entries: Entries, site: Path) -> None:
    index = site / "search" / "search_index.json"
    made = json.loads(index.read_text("utf-8"))
    made["docs"] = [{"location": e.url, "title": escape(e.title), "text": escape(words(e))} for e in entries]
    index.write_text(json.dumps(made, separators=(",", ":")), encoding="utf-8")
