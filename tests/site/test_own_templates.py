from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def _project(copy: Any, tmp_path: Path, template: str, text: str) -> Path:
    root: Path = copy("reservoir", tmp_path / "desk")
    (root / "templates").mkdir()
    (root / "templates" / template).write_text(text, "utf-8")
    return root


def test_a_desk_extends_our_template(reservoir: Any, copy: Any, run: Any, tmp_path: Path) -> None:
    text = '{% extends "default:sheet.html" %}{% block body %}<p>House style of {{ view.title }}</p>{{ super() }}{% endblock %}'
    root = _project(copy, tmp_path, "sheet.html", text)
    done = run("briefbook", "build", "-C", root)
    assert done.returncode == 0, done.stdout
    made = (root / "site/assets/lake-velm/index.html").read_text("utf-8")
    assert "<p>House style of Lake Velm</p>" in made
    assert made.replace("<p>House style of Lake Velm</p>", "") == reservoir.html("assets/lake-velm")
    escaped = (root / "site/actors/herders-union/index.html").read_text("utf-8")
    assert "House style of Herders&#39; Union &lt;script&gt;" in escaped


# A mistake in a desk's template, and what the message must say.
MISTAKES = {
    "undefined variable": ("{{ view.titel }}", "titel"),
    "undefined name": ("{{ nothing_here }}", "nothing_here"),
    "syntax": ("{% if %}", "sheet.html"),
    "missing template": ('{% extends "default:sheets.html" %}', "sheets.html"),
    "Python": ("{{ view.__class__.__mro__ }}", "__"),
    "foreign request": ('<script src="https://cdn.example.org/x.js"></script>', "P603"),
}


@pytest.mark.parametrize("mistake", list(MISTAKES))
def test_a_mistake_is_told_plainly(copy: Any, run: Any, tmp_path: Path, mistake: str) -> None:
    text, named = MISTAKES[mistake]
    root = _project(copy, tmp_path, "sheet.html", text)
    done = run("briefbook", "build", "-C", root)
    said = done.stdout + done.stderr
    assert done.returncode in {1, 2}
    assert "Traceback" not in said
    assert named in said
    assert "sheet.html" in said or mistake == "foreign request"
    assert not (root / "site").exists()
    assert [entry.name for entry in root.iterdir() if entry.name.startswith(".")] in ([], [".cache"])
