"""What the fonts have: the list beside them is theirs, and the typesetter prints what it names."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from briefbook.output.press import Press
from briefbook.render.coverage import FONTS, SHIPPED, covered, font_coverage, font_files, ranges
from briefbook.render.printing import PrintJob


def test_the_list_is_that_of_the_fonts() -> None:
    points = {point for path in font_files(FONTS) for point in font_coverage(path)}
    assert SHIPPED.read_text("ascii").split() == list(ranges(points)), "write render/fonts/coverage.txt anew"


@pytest.mark.parametrize("text", [
    "Dosjé señalado ñandú", "Η λίμνη", "Вода уходит", "السد", "הסכר", "समाचार पत्र", "ข่าววันนี้",
    "路透：美國準備對委內瑞拉啟動新一階段軍事行動", "中国外交部发言人", "橋の通知、カタカナ", "외교부 대변인",
])  # fmt: skip
def test_these_scripts_are_covered(text: str) -> None:
    assert set(text) - {" "} <= covered(None)


def test_a_folder_of_fonts_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert covered(tmp_path / "fonts") == covered(None)


def test_what_is_no_font_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    (tmp_path / "OFL.txt").write_text("licence")
    assert covered(tmp_path) == covered(None)


def test_ranges_are_short() -> None:
    assert list(ranges([0x41, 0x43, 0x42, 0x61, 0x41])) == ["0041-0043", "0061"]


@pytest.mark.slow
def test_the_typesetter_prints_whatever_is_covered(tmp_path: Path) -> None:
    chars = [char for char in sorted(covered(None)) if char.isprintable() and not char.isspace()]
    (tmp_path / "issue.typ").write_text(
        '#set document(title: "All")\n#set text(font: ("Source Serif 4", "Source Sans 3"))\n'
        '#for word in json("data.json") [#text(word) ]\n',
        encoding="utf-8",
    )
    job = PrintJob("all", "all.pdf", "issue.typ", json.dumps(chars).encode(), datetime.date(2025, 1, 1), "all")
    made, findings = Press(tmp_path).run([job])
    assert findings == []
    assert made["all.pdf"]
