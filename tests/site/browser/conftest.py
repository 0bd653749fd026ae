from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--no-first-run", "--disable-extensions", "--disable-component-extensions-with-background-pages",
    # The browser's own frame, made of pages of its own, costs more than ours.
    "--disable-features=InitialWebUI,WebUIReloadButton,WebUIToolbar,WebUILocationBar,WebUIOmniboxPopup,PreloadTopChromeWebUI",
]  # fmt: skip


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing on the terminal."""


@dataclass
class Served:
    """A built site at an address of its own."""

    dossier: Any
    address: str

    def at(self, kind: str) -> str:
        """Address of a page of this kind."""
        return self.address + _address_of(self.dossier, kind)


@dataclass
class Watched:
    """A browser's page, with what it asked for and complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("dialog", lambda dialog: (self.complaints.append(dialog.message), dialog.dismiss()))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium; BRIEFBOOK_CHROMIUM may name another."""
    path = os.environ.get("BRIEFBOOK_CHROMIUM") or shutil.which("chromium")
    if not path or not shutil.which(path):
        why = f"no browser: {path or 'chromium'} was not found (install it, or set BRIEFBOOK_CHROMIUM)"
        if os.environ.get("BRIEFBOOK_NO_SKIP") == "1":
            pytest.fail(why)
        pytest.skip(why)
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield made
        made.close()


@pytest.fixture
def watch(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """Opens a page in a fresh profile; keywords are Playwright's (viewport, color_scheme, java_script_enabled)."""
    contexts = []

    def make(**options: Any) -> Watched:
        context = browser.new_context(**options)
        context.set_default_timeout(20_000)
        contexts.append(context)
        return Watched(context.new_page())

    yield make
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Any], Served]]:
    """Serves a dossier's site on a free port until the session ends."""
    with ExitStack() as running:

        @functools.cache
        def start(dossier: Any) -> Served:
            handler = functools.partial(_Quiet, directory=str(dossier.site))
            server = running.enter_context(ThreadingHTTPServer(("127.0.0.1", 0), handler))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            running.callback(server.shutdown)
            return Served(dossier, f"http://127.0.0.1:{server.server_port}/")

        yield start


@pytest.fixture
def served(dossier: Any, serve: Callable[[Any], Served]) -> Served:
    """Each of the two dossiers in turn."""
    return serve(dossier)


# One page of each kind, in each dossier.
KINDS = (
    "home", "briefs", "brief", "issue", "redline", "since", "actor", "asset", "event", "question", "source", "index",
    "explore", "search", "timeline", "map", "relations", "unknowns", "changes", "audit", "method", "missing",
)  # fmt: skip


@functools.cache
def _address_of(dossier: Any, kind: str) -> str:
    """Address of a page of a kind; of sheets the one that says most."""
    brief, day = dossier.issues[-1]
    known = {
        "home": "", "briefs": "briefs/", "brief": f"briefs/{brief}/", "issue": f"briefs/{brief}/{day}/", "index": "sources/",
        "since": f"briefs/{brief}/{day}/since/", "explore": "explore/", "unknowns": "unknowns/", "changes": "changes/",
        "audit": "audit/", "method": "method/", "search": "search/?q=lake", "timeline": "timeline/", "map": "map/",
        "relations": "relations/", "missing": "404.html",
    }  # fmt: skip
    if kind in known:
        return known[kind]
    if kind == "redline":
        found = sorted(dossier.site.glob("briefs/*/*/redline/index.html"))
        return f"{found[-1].parent.relative_to(dossier.site).as_posix()}/" if found else known["since"]
    longest = max(
        (url for url in dossier.sheets if url.startswith(f"{kind}s/")), key=lambda url: len(dossier.html(url))
    )
    return f"{longest}/"


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind of page in turn."""
    return str(request.param)


@pytest.fixture(scope="session")
def kinds() -> tuple[str, ...]:
    """All kinds of pages."""
    return KINDS
