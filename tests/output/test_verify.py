from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.output.verify import verify

GOOD = {
    "index.html": '<a href="actors/">A</a><a href="./">home</a><a href="#top" id="top">t</a><a href="https://example.org/">e</a>',
    "actors/index.html": '<a href="../">up</a><a href="cia/#fact">fact</a><a href="../api/a%20b.json">data</a>',
    "actors/cia/index.html": '<p id="fact">x</p><img src="data:image/png;base64,AA=="><a href="mailto:a@example.org">m</a>',
    "404.html": '<link rel="stylesheet" href="/style.css"><a href="/actors/cia/#fact">x</a>',
    "api/a b.json": "{}",
    "style.css": "",
}


def _tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def test_a_good_tree_has_no_findings(tmp_path: Path) -> None:
    assert verify(_tree(tmp_path, GOOD)) == []


# What is added to a page, the rule that speaks, and what it names.
FAULTS = {
    "page that is not there": ('<a href="../dia/">x</a>', "P602", "../dia/"),
    "anchor that is not there": ('<a href="#facts">x</a>', "P602", "#facts"),
    "anchor of another page": ('<a href="../../actors/#fact">x</a>', "P602", "../../actors/#fact"),
    "above the root": ('<a href="../../../secret/">x</a>', "P602", "../../../secret/"),
    "folder without a page": ('<a href="../../api/">x</a>', "P602", "../../api/"),
    "image that is not there": ('<img src="x.png">', "P602", "x.png"),
    "script of another host": ('<script src="https://cdn.example.org/x.js"></script>', "P603", "https://cdn.example.org/x.js"),
    "host without scheme": ('<script src="//cdn.example.org/x.js"></script>', "P603", "//cdn.example.org/x.js"),
    "style of another host": (
        '<link rel="preload stylesheet" href="https://fonts.example.org/f">', "P603", "https://fonts.example.org/f",
    ),
    "image of another host": ('<img src="http://example.org/x.png">', "P603", "http://example.org/x.png"),
    "image set of another host": ('<img srcset="http://example.org/x.png 2x">', "P603", "http://example.org/x.png"),
    "style element that imports": ("<style>@import 'https://example.org/x.css'</style>", "P603", "https://example.org/x.css"),
    "style attribute": ('<p style="background: url(https://example.org/x.png)">', "P603", "https://example.org/x.png"),
    "object of another host": ('<object data="https://example.org/x"></object>', "P603", "https://example.org/x"),
    "video of another host": ('<video src="https://example.org/x"></video>', "P603", "https://example.org/x"),
    "embed of another host": ('<embed src="https://example.org/x">', "P603", "https://example.org/x"),
}  # fmt: skip


@pytest.mark.parametrize("fault", list(FAULTS))
def test_a_fault_is_found_once_and_named(tmp_path: Path, fault: str) -> None:
    added, code, named = FAULTS[fault]
    page = "actors/cia/index.html"
    found = verify(_tree(tmp_path, {**GOOD, page: GOOD[page] + added}))
    assert [(one.code, one.span.file) for one in found] == [(code, page)]
    assert named in found[0].message


def test_a_style_sheet_that_asks_another_host_is_found(tmp_path: Path) -> None:
    found = verify(_tree(tmp_path, {**GOOD, "style.css": "a { background: url('//example.org/x.png') }"}))
    assert [(one.code, one.span.file) for one in found] == [("P603", "style.css")]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    found = verify(
        _tree(
            tmp_path, {**GOOD, "index.html": '<a href="a/">a</a><a href="b/">b</a><script src="//c.test/x"></script>'}
        )
    )
    assert sorted(one.code for one in found) == ["P602", "P602", "P603"]
