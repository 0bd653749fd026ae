from __future__ import annotations

import json
from pathlib import Path

from briefbook.render.data import data_files
from briefbook.render.export import export_files
from briefbook.render.printing import FONTS, print_templates
from briefbook.views import Site


def test_one_file_for_each_sheet_and_issue(lake_site: Site) -> None:
    files = data_files(lake_site)
    wanted = {sheet.data_url for sheet in lake_site.sheets}
    wanted |= {f"api/briefs/{issue.brief}/{issue.date_iso}.json" for issue in lake_site.issues}
    assert set(files) == {*wanted, "api/index.json", *export_files(lake_site)}
    for path in {*wanted, "api/index.json"}:
        assert isinstance(json.loads(files[path]), dict)


def test_a_desk_s_typst_file_comes_before_ours(tmp_path: Path) -> None:
    ours = print_templates(None)
    assert "issue.typ" in ours
    (tmp_path / "words.typ").write_text("// Ours in Greek")
    (tmp_path / "notes.txt").write_text("no template")
    theirs = print_templates(tmp_path)
    assert theirs["words.typ"] == b"// Ours in Greek"
    assert {name: text for name, text in theirs.items() if name != "words.typ"} == {
        name: text for name, text in ours.items() if name != "words.typ"
    }


def test_fonts_come_with_their_licences() -> None:
    names = {path.name for path in FONTS.iterdir()}
    assert any(name.endswith((".otf", ".ttf")) for name in names)
    assert {name for name in names if not name.startswith("OFL-")} - {"coverage.txt", "README.md"} == {
        name for name in names if name.endswith((".otf", ".ttf"))
    }
