"""Every page before an independent validator: Nu Html Checker, as `npm install vnu-jar` brings it.

BRIEFBOOK_VNU names vnu.jar; `.ci/run` puts it there. Nothing is downloaded here.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

# Material for MkDocs 9, not ours to mend: its drawer and search toggles are checkboxes with `autocomplete="off"`, and
# the label above a table of contents names a checkbox that is only written into pages of the menu.
THEME = (
    (
        "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, “datetime-local”, “email”, "
        "“hidden”, “month”, “number”, “password”, “range”, “search”, “tel”, “text”, “time”, “url”, or “week”."
    ),
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control.",
)

# The checker reads files, for which 'self' names no origin, and takes data for machines (JSON-LD) for scripts. That the
# policy lets through what the pages need, and nothing else, is proved in a browser.
POLICY = "Content Security Policy (meta tag)"


def _java() -> tuple[str, str]:
    jar, java = os.environ.get("BRIEFBOOK_VNU", ""), shutil.which("java")
    if java and Path(jar).is_file():
        return java, jar
    why = f"HTML is not validated: java is {java or 'missing'}, BRIEFBOOK_VNU={jar or 'not set'} names no vnu.jar"
    if os.environ.get("BRIEFBOOK_NO_SKIP") == "1":
        pytest.fail(why)
    pytest.skip(why)


def _messages(*paths: Path) -> list[dict[str, Any]]:
    java, jar = _java()
    command = [java, "-jar", jar, "--skip-non-html", "--format", "json", "--stdout", "--exit-zero-always", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found


def test_the_validator_finds_a_fault(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>", "utf-8")
    assert any("Duplicate ID" in message["message"] for message in _messages(page))


def _of_others(message: str) -> bool:
    """The theme's, or of the policy."""
    return message in THEME or POLICY in message


def test_every_page_is_valid(dossier: Any) -> None:
    ours = [message for message in _messages(dossier.site) if not _of_others(message["message"])]
    assert [(m["url"].split("/site/")[-1], m["message"], m.get("extract")) for m in ours] == []
