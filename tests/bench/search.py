"""Measures search against Pagefind and the theme's own: `python tests/bench/search.py [SHEETS]`, in headless Chromium.

All in one run, on the dossier of this repository with the questions of queries.json, then on an invented one of 3,000
sheets. Told are, for each engine: mean reciprocal rank of the right hit among the first ten; bytes for a first answer in
a fresh browser (as they lie on the disk, and compressed as most servers send them); milliseconds from the question to
the first ten hits; the size of the index and the time to write it; where it answers at all.
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
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from engines import Engine, engines
from generate import write
from playwright.sync_api import Browser, Page, Route, sync_playwright

from briefbook.app.release import release
from briefbook.output.policy import POLICY
from briefbook.views import SearchEntry, site

REPOSITORY = Path(__file__).parents[2]
FIRST = 10
COLD = 3
"""So many questions are asked of a heavy engine in a fresh browser each."""
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
    missed: list[str] = field(default_factory=list)

    def told(self) -> Iterator[str]:
        every = [rank for ranks in self.ranks.values() for rank in ranks]
        sorts = ", ".join(f"{sort} {statistics.mean(ranks):.2f}" for sort, ranks in sorted(self.ranks.items()))
        yield f"    MRR {statistics.mean(every):.3f} ({sorts})"
        yield (
            f"    first answer: {statistics.median(self.bytes) / 1000:.0f} kB, at most {max(self.bytes) / 1000:.0f} kB;"
            f" compressed {statistics.median(self.compressed) / 1000:.0f} kB, at most {max(self.compressed) / 1000:.0f} kB;"
            f" {statistics.median(self.milliseconds):.0f} ms, at most {max(self.milliseconds):.0f} ms"
        )
        if self.missed:
            yield f"    not among the first ten: {'; '.join(self.missed[:30])}"


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


def ask(page: Page, engine: Engine, typed: str, entries: Sequence[SearchEntry]) -> tuple[list[str], float]:
    """Addresses of the first hits as the dossier has them, and the milliseconds that they took."""
    found: list[Any] = page.evaluate(engine.asked, typed)
    hits = [unquote(url.removeprefix("/")) for url in found[0][:FIRST]]
    return [entries[int(url[:-5])].url if url[:-5].isdigit() else url for url in hits], found[1]


def measure(
    browser: Browser, engine: Engine, folder: Path, entries: Sequence[SearchEntry], queries: Sequence[Query]
) -> Measured:
    """Every question, each in a fresh browser where the engine allows it."""
    made = Measured()
    with served(folder) as address:
        page = None
        for at, (sort, typed, right) in enumerate(queries):
            fresh = page is None or not engine.heavy or at < COLD
            if fresh:
                if page is not None:
                    page.context.close()
                page = browser.new_context().new_page()
                page.set_default_timeout(300_000)
                read: set[str] = set()
                page.context.on("response", lambda answer, read=read: read.add(urlsplit(answer.url).path))
                page.goto(address + "start.html", wait_until="networkidle")
            assert page is not None
            hits, took = ask(page, engine, typed, entries)
            place = next((place for place, url in enumerate(hits, 1) if url in right), 0)
            made.ranks.setdefault(sort, []).append(1 / place if place else 0)
            made.missed += [] if place else [typed]
            if fresh:
                # The theme is weighed without what its pages bring besides search.
                paths = [
                    path for path in read if not engine.heavy or "/workers/" in path or path.endswith("index.json")
                ]
                files = [folder / path[1:] for path in paths if path != "/start.html" and (folder / path[1:]).is_file()]
                sizes = [(file.stat().st_size, len(gzip.compress(file.read_bytes()))) for file in files]
                made.bytes.append(sum(size for size, _ in sizes))
                made.compressed.append(sum(map(min, sizes)))
                made.milliseconds.append(took)
    return made


def places(browser: Browser, engine: Engine, folder: Path, entries: Sequence[SearchEntry], query: Query) -> str:
    """Where the engine answers: under our policy in the page and in every answer's head, and from a disk."""

    def answers(address: str, policy: str, everywhere: bool) -> str:
        context = browser.new_context()

        def guarded(route: Route) -> None:
            answer = route.fetch()
            strict = policy if everywhere or route.request.url.endswith("start.html") else ""
            route.fulfill(
                response=answer, headers=answer.headers | ({"content-security-policy": strict} if strict else {})
            )

        if policy:
            context.route("**/*", guarded)
        page = context.new_page()
        page.set_default_timeout(10_000)
        try:
            page.goto(address + "start.html")
            return "yes" if ask(page, engine, query[1], entries)[0] else "no"
        except Exception as error:  # noqa: BLE001 (whatever stops it is the answer)
            return f"no ({str(error).splitlines()[0][:90]})"
        finally:
            context.close()

    wasm = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    with served(folder) as address:
        tried = {
            "our policy in the page": answers(address, POLICY, False),
            "our policy with every file": answers(address, POLICY, True),
            "the same with 'wasm-unsafe-eval'": answers(address, wasm, True),
        }
    tried["a disk"] = answers(folder.as_uri() + "/", "", False)
    return "; ".join(f"{place}: {answer}" for place, answer in tried.items())


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
            known = {entry.url for entry in entries}
            assert all(url in known for _, _, right in queries for url in right), "a right hit is no record"
            print(f"{name}: {len(entries)} records, {len(queries)} questions", flush=True)
            for engine in engines():
                print(f"  {engine.name}" + f": not installed ({engine.missing})" * bool(engine.missing), flush=True)
                if engine.missing:
                    continue
                built = engine.lay(entries, root / name / engine.name)
                start = time.perf_counter()
                engine.write(entries, built)
                took = time.perf_counter() - start
                files = [path for path in (built / engine.index).rglob("*") if path.is_file()]
                size = sum(path.stat().st_size for path in files)
                print("\n".join(measure(browser, engine, built, entries, queries).told()), flush=True)
                print(f"    index: {size / 1e6:.1f} MB in {len(files)} files, written in {took:.1f} s", flush=True)
                if dossier == REPOSITORY:
                    print(f"    answers under {places(browser, engine, built, entries, queries[0])}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
