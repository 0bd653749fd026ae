from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

HOUSE = """
#import "house-defaults.typ": *
#let accent = rgb("#7a1f1f")
#let serif = ("Source Sans 3",)
#let letterhead = image("logo.svg", height: 9mm, alt: "Ministry of Water")
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="40" height="10" fill="#7a1f1f"/></svg>'


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "house.typ").write_text(HOUSE, "utf-8")
    (tmp_path / "logo.svg").write_text(LOGO, "utf-8")
    return tmp_path


def _fonts(reader: Any) -> set[str]:
    return {
        str(font["/BaseFont"]).partition("+")[2]
        for page in reader.pages
        for font in (one.get_object() for one in page["/Resources"].get("/Font", {}).values())
    }


def test_a_house_style_of_its_own_changes_colour_faces_and_letterhead(lake: Any, desk: Path) -> None:
    path = lake.site.issues[-1].pdf_url
    ours, theirs = lake.set(path), lake.set(path, templates=desk)
    assert any("SourceSerif" in name for name in _fonts(ours))
    assert not any("SourceSerif" in name for name in _fonts(theirs))
    red = b"0.47843137 0.12156863 0.12156863"
    assert red not in _drawn(ours)
    assert b"0.4784" in _drawn(theirs)
    assert "Ministry of Water" in _alternatives(theirs)


def _drawn(reader: Any) -> bytes:
    made: bytes = reader.pages[0].get_contents().get_data()
    return made


def _alternatives(reader: Any) -> str:
    texts = []
    for number in range(1, reader.trailer["/Size"]):
        one = reader.get_object(number)
        if isinstance(one, dict) and "/Alt" in one:
            texts.append(str(one["/Alt"]))
    return "\n".join(texts)


def test_what_the_desk_does_not_set_stays_ours(lake: Any, tmp_path: Path) -> None:
    (tmp_path / "house.typ").write_text('#import "house-defaults.typ": *\n', "utf-8")
    path = lake.site.issues[-1].pdf_url
    ours, theirs = lake.set(path), lake.set(path, templates=tmp_path)
    assert [page.extract_text() for page in ours.pages] == [page.extract_text() for page in theirs.pages]
