"""`briefbook serve`: a saved sheet is on the page soon after."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.browser]

LIMIT = 30


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _until(found: Callable[[], bool]) -> bool:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        if found():
            return True
        time.sleep(0.2)
    return False


def _get(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
            return str(answer.read().decode())
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


@pytest.fixture(params=["briefbook", "mkdocs"])
def shown(request: pytest.FixtureRequest, copy: Any, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A copy of the second dossier and the address at which a real server shows it."""
    root = copy("reservoir", tmp_path / "desk")
    port = _free_port()
    program = Path(sys.executable).with_name(request.param)
    command = [
        program,
        "serve",
        *(["-C", str(root)] if request.param == "briefbook" else []),
        "-a",
        f"127.0.0.1:{port}",
    ]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=root, stdout=log, stderr=log)
        try:
            assert _until(lambda: "bb-" in _get(f"http://127.0.0.1:{port}/")), (tmp_path / "log").read_text()
            yield root, f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait(10)


def test_a_saved_fact_is_shown_and_the_browser_reloads(shown: tuple[Path, str], watch: Any) -> None:
    root, address = shown
    page = watch().page
    page.goto(f"{address}assets/sluice-gate/")
    assert "since 2 March" in page.locator("[id='stuck']").inner_text()
    sheet = root / "content" / "assets" / "sluice-gate.yml"
    sheet.write_text(re.sub("has been stuck half open", "has been stuck wide open", sheet.read_text("utf-8")), "utf-8")
    # Without a word to the browser: the served page reloads by itself.
    page.locator("[id='stuck']", has_text="stuck wide open").wait_for(timeout=LIMIT * 1000)
    assert not (root / "site").exists()
    assert "Traceback" not in (root.parent / "log").read_text()


def test_a_mistake_does_not_end_the_server(shown: tuple[Path, str]) -> None:
    root, address = shown
    sheet = root / "content" / "assets" / "sluice-gate.yml"
    good = sheet.read_text("utf-8")
    sheet.write_text(good.replace("sources: [valley-wire-2031-05-05]", "sources: [nobody]"), "utf-8")
    log = root.parent / "log"
    assert _until(lambda: "G301" in log.read_text())
    sheet.write_text(good.replace("half open", "quite open"), "utf-8")
    assert _until(lambda: "quite open" in _get(f"{address}assets/sluice-gate/")), log.read_text()
