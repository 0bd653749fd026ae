"""Measures search against the theme's own: `python tests/bench/search.py [SHEETS]`, in headless Chromium, both in one run.

On the dossier of this repository with the questions of queries.json, then on an invented one of 3,000 sheets. Told are,
for each engine: mean reciprocal rank of the right hit among the first ten; bytes for a first answer in a fresh browser
(as they lie on the disk, and compressed as most servers send them); milliseconds from the question to the first ten hits.
"""

from __future__ import annotations

import functools
import gzip
import json
import shutil
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from generate import write
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Page, sync_playwright

from briefbook.app.release import release
from briefbook.app.scaffold import dossier_files
from briefbook.output.mkdocs.run import build_site
from briefbook.render.search import search_files
from briefbook.views import SearchEntry, site

REPOSITORY = Path(__file__).parents[2]
FIRST = 10
Query = tuple[str, str, list[str]]
"""Sort of the question, what is typed, and the right hits."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing on the terminal."""


@dataclass
class Measured:
    """One engine on one dossier."""

    ranks: dict[str, list[float]] = field(default_factory=dict)
    bytes: list[int] = field(default_factory=list)
    compressed: list[int] = field(default_factory=list)
    milliseconds: list[float] = field(default_factory=list)

    def told(self, name: str) -> Iterator[str]:
        every = [rank for ranks in self.ranks.values() for rank in ranks]
        sorts = ", ".join(f"{sort} {statistics.mean(ranks):.2f}" for sort, ranks in self.ranks.items())
        yield f"  {name}: MRR {statistics.mean(every):.3f} ({sorts})"
        yield (
            f"    first answer: {statistics.median(self.bytes) / 1000:.0f} kB, at most {max(self.bytes) / 1000:.0f} kB;"
            f" compressed {statistics.median(self.compressed) / 1000:.0f} kB, at most {max(self.compressed) / 1000:.0f} kB;"
            f" {statistics.median(self.milliseconds):.0f} ms, at most {max(self.milliseconds):.0f} ms"
        )


def records(root: Path) -> list[SearchEntry]:
    """What search finds in a dossier."""
    found = release(root, None)
    assert found.graph is not None, found.report.findings[:3]
    return [entry for page in site(found.graph).pages for entry in page.search]


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which a folder is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


# ---- Two sites that hold nothing but search


def ours(entries: Sequence[SearchEntry], root: Path) -> Path:
    """A small built site with the index of all entries."""
    for path, text in dossier_files("Search").items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    build_site(root / "mkdocs.yml", lambda _: None)
    shutil.rmtree(root / "site" / "search" / "data")
    for path, data in search_files(entries).items():
        (root / "site" / path).parent.mkdir(exist_ok=True)
        (root / "site" / path).write_bytes(data)
    return root / "site"


def theme(entries: Sequence[SearchEntry], root: Path) -> Path:
    """A page of plain Material for MkDocs with its own search fed with the same entries."""
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "index.md").write_text("# Search\n", encoding="utf-8")
    settings = "site_name: Search\ntheme: {name: material, font: false}\nplugins: [search]\n"
    (root / "mkdocs.yml").write_text(settings, encoding="utf-8")
    mkdocs_build(load_config(str(root / "mkdocs.yml")))
    index = root / "site" / "search" / "search_index.json"
    made = json.loads(index.read_text("utf-8"))
    made["docs"] = [
        {"location": e.url, "title": escape(e.title), "text": escape(". ".join((e.of, *e.names, e.text)))}
        for e in entries
    ]
    index.write_text(json.dumps(made, separators=(",", ":")), encoding="utf-8")
    return root / "site"


# ---- Asking them


def ask_ours(page: Page, typed: str) -> tuple[list[str], float]:
    """The first hits and the milliseconds that they took."""
    # In the page's own words: it may evaluate no text.
    found: list[Any] = page.evaluate(
        """async typed => {
          const start = performance.now(), found = await briefbook.find(typed);
          const hits = await briefbook.records(found.ids.slice(0, 10));
          return [hits.map(hit => hit.url), performance.now() - start];
        }""",
        typed,
    )
    return found[0], found[1]


def ask_theme(page: Page, typed: str) -> tuple[list[str], float]:
    """The first hits and the milliseconds from the last key, as the theme shows them."""
    found: list[Any] = page.evaluate(
        """async typed => {
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
          return [[...list.querySelectorAll("a.md-search-result__link")].map(link => link.href), took];
        }""",
        typed,
    )
    hits = [urlsplit(url) for url in found[0]]
    return [f"{url.path[1:]}{'#' + url.fragment if url.fragment else ''}" for url in hits], found[1]


def measure(browser: Browser, folder: Path, queries: Sequence[Query], *, own: bool, cold: int) -> Measured:
    """Every question, the first `cold` of them in a fresh browser each."""
    made = Measured()
    with served(folder) as address:
        page = None
        for at, (sort, typed, right) in enumerate(queries):
            fresh = page is None or at < cold
            if fresh:
                page = browser.new_context().new_page()
                page.set_default_timeout(300_000)
                read: set[str] = set()
                page.on("response", lambda answer, read=read: read.add(urlsplit(answer.url).path))
                page.goto(address + ("search/" if own else ""), wait_until="networkidle")
                # Files that the page has read for its filters are no part of an answer.
                before = {
                    path for path in read if "/data/f-" in path or path.endswith(("order.js", ".css", ".html", "/"))
                }
            assert page is not None
            hits, took = (ask_ours if own else ask_theme)(page, typed)
            place = next((place for place, url in enumerate(hits[:FIRST], 1) if url in right), 0)
            made.ranks.setdefault(sort, []).append(1 / place if place else 0)
            if fresh:
                wanted = ("/search.js", "/search/data/", "search_index.json", "/workers/")
                files = [folder / path[1:] for path in read - before if any(one in path for one in wanted)]
                made.bytes.append(sum(file.stat().st_size for file in files))
                made.compressed.append(sum(len(gzip.compress(file.read_bytes())) for file in files))
                made.milliseconds.append(took)
    return made


def invented(sheets: int) -> list[Query]:
    """Questions to the dossier of generate.py, with their answers."""
    folders = ("actors", "assets", "events")
    numbers = [n for n in range(17, sheets, max(sheets // 24, 1)) if n % 4 < 3]
    made: list[Query] = []
    for at, n in enumerate(numbers):
        url = f"{folders[n % 4]}/thing-{n}/"
        made += [
            ("fact", f"thing {n} seen {at % 13 + 2} times", [f"{url}#fact-{at % 13}"]),
            ("name", f"T-{n}", [url]),
            ("typing", f"thnig number {n}", [url]),
        ]
    return made


def main(sheets: int) -> None:
    """Measure and tell."""
    given: list[Query] = [tuple(one) for one in json.loads(Path(__file__).with_name("queries.json").read_text("utf-8"))]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        root = Path(folder)
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        write(root / "invented", sheets)
        for name, dossier, queries in (
            ("this dossier", REPOSITORY, given),
            (f"{sheets} sheets", root / "invented", invented(sheets)),
        ):
            entries = records(dossier)
            print(f"{name}: {len(entries)} records, {len(queries)} questions", flush=True)
            for engine, make in (("briefbook", ours), ("theme", theme)):
                built = make(entries, root / name / engine)
                own = make is ours
                cold = len(queries) if own else min(3, len(queries))
                print("\n".join(measure(browser, built, queries, own=own, cold=cold).told(engine)), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
