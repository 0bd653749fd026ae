"""`briefbook pdf` and `briefbook build`, through the real command."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pypdf import PdfReader

from briefbook.app.cli import command

pytestmark = pytest.mark.slow


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    CliRunner().invoke(command, ["init", str(tmp_path / "d")])
    return tmp_path / "d"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


@pytest.mark.parametrize("chosen", [[], ["situation"], ["situation@2025-04-03"]])
def test_an_issue_is_printed_by_its_brief_its_day_or_with_all(dossier: Path, chosen: list[str]) -> None:
    made = run("pdf", *chosen, "-C", dossier, "-o", dossier / "out")
    assert made.exit_code == 0, made.output
    assert (dossier / "out/situation-2025-04-03.pdf").read_bytes().startswith(b"%PDF-1.7")


def test_an_unknown_issue_is_named_with_those_that_exist(dossier: Path) -> None:
    made = run("pdf", "situation@2020-01-01", "-C", dossier)
    assert made.exit_code == 2
    assert (
        "There is no issue situation@2020-01-01. Issues: briefing-book@2025-04-03, situation@2025-04-03" in made.output
    )


TITLE = "content/sources/council-notice-2025-04-02.yml"
BRIEF = "briefs/situation/2025-04-03.md"


@pytest.mark.parametrize("asked", [["check"], ["pdf"], ["build"]])
@pytest.mark.parametrize(("file", "old", "place"), [(TITLE, "Notice on", ":2:"), (BRIEF, "bridge", ":")])
def test_a_letter_that_no_font_has_is_named_with_its_place(
    dossier: Path, asked: list[str], file: str, old: str, place: str
) -> None:
    text = (dossier / file).read_text("utf-8")
    (dossier / file).write_text(text.replace(old, "\U00013000"), encoding="utf-8")
    made = run(*asked, "-C", dossier)
    assert made.exit_code == 1
    assert "No font can print '\U00013000' (U+13000)" in made.output
    assert f"{file}{place}" in made.output
    assert "Traceback" not in made.output
    assert not (dossier / "pdf").exists()


def test_a_font_of_the_desk_prints_what_ours_cannot(dossier: Path) -> None:
    text = (dossier / TITLE).read_text("utf-8")
    (dossier / TITLE).write_text(text.replace("Notice on", "\U00013000"), encoding="utf-8")
    fonts = dossier / "templates/fonts"
    fonts.mkdir(parents=True)
    (fonts / "OneSign.ttf").write_bytes(one_glyph("\U00013000"))
    assert run("check", "-C", dossier).exit_code == 0
    made = run("pdf", "-C", dossier, "-o", dossier / "out")
    assert made.exit_code == 0, made.output


def test_a_font_that_cannot_be_used_is_named(dossier: Path) -> None:
    fonts = dossier / "templates/fonts"
    fonts.mkdir(parents=True)
    (fonts / "Broken.ttf").write_bytes(one_glyph("x")[:60])
    made = run("pdf", "-C", dossier)
    assert made.exit_code == 1
    assert "error[P609] This font cannot be used" in made.output
    assert "templates/fonts/Broken.ttf:1:1" in made.output


def test_a_dossier_without_an_issue_says_that_there_is_nothing_to_print(dossier: Path) -> None:
    for issue in (dossier / "briefs").glob("*/*.md"):
        issue.unlink()
    made = run("pdf", "-C", dossier)
    assert made.exit_code == 0, made.output
    assert "There is nothing to print: no brief has an issue." in made.output
    assert run("pdf", "situation", "-C", dossier).exit_code == 2
    assert not (dossier / "pdf").exists()


def test_no_brief_may_be_called_as_the_book_of_them_all(dossier: Path) -> None:
    (dossier / "briefs/situation").rename(dossier / "briefs/briefing-book")
    made = run("pdf", "-C", dossier)
    assert made.exit_code == 1
    assert "'briefing-book' is the name of the PDFs that bind all briefs of a day" in made.output


def one_glyph(char: str) -> bytes:
    """A font that has this character and the space alone."""
    builder = FontBuilder(1000)
    names = [".notdef", "space", "sign"]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({0x20: "space", ord(char): "sign"})
    pen = TTGlyphPen(None)
    for point in ((0, 0), (0, 700), (500, 700)):
        (pen.moveTo if point == (0, 0) else pen.lineTo)(point)
    pen.closePath()
    sign = pen.glyph()
    builder.setupGlyf({".notdef": sign, "space": TTGlyphPen(None).glyph(), "sign": sign})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable(
        {"familyName": "One Sign", "styleName": "Regular", "fullName": "One Sign", "psName": "OneSign-Regular"}
    )
    builder.setupOS2()
    builder.setupPost()
    made = BytesIO()
    builder.save(made)
    return made.getvalue()


def test_a_fault_in_a_template_of_the_desk_is_shown_there(dossier: Path) -> None:
    (dossier / "templates").mkdir()
    (dossier / "templates/house.typ").write_text('#import "house-defaults.typ": *\n#let ink = no-such-thing\n')
    made = run("pdf", "-C", dossier)
    assert made.exit_code == 1
    assert "P604" in made.output
    assert "templates/house.typ:2:" in made.output
    assert "#let ink = no-such-thing" in made.output


def test_paper_and_variant_are_asked_for_or_set(dossier: Path) -> None:
    def printed(*options: str) -> tuple[float, bytes]:
        made = run("pdf", "situation@2025-04-03", "-C", dossier, "-o", dossier / "out", *options)
        assert made.exit_code == 0, made.output
        assert re.search(r"situation-2025-04-03\.pdf  \d+ pages?  \d+ kB", made.output)
        file = dossier / "out/situation-2025-04-03.pdf"
        return round(float(PdfReader(file).pages[0].mediabox.width)), file.read_bytes()

    a4, letter = printed(), printed("--paper", "letter")
    assert (a4[0], letter[0]) == (595, 612)
    forms = {printed("--variant", one)[1] for one in ("large", "two-sided")}
    assert len({a4[1], letter[1]} | forms) == 4
    text = (dossier / "mkdocs.yml").read_text("utf-8")
    (dossier / "mkdocs.yml").write_text(text.replace("  - briefbook", "  - briefbook:\n      pdf: {paper: letter}"))
    assert printed() == letter


def test_a_wrong_setting_of_the_print_edition_is_told_with_the_right_ones(dossier: Path) -> None:
    text = (dossier / "mkdocs.yml").read_text("utf-8")
    (dossier / "mkdocs.yml").write_text(text.replace("  - briefbook", "  - briefbook:\n      pdf: {paper: a5}"))
    made = run("pdf", "-C", dossier)
    assert made.exit_code == 1, made.output
    assert "mkdocs.yml: " in made.output
    assert "paper: 'a5' is not one of a4, letter" in made.output


def test_a_build_says_its_stages_and_an_error_stops_it(dossier: Path) -> None:
    built = run("build", "-C", dossier)
    assert built.exit_code == 0, built.output
    for stage in ("Reading and checking", "Making pages", "Setting PDFs", "Writing the site", "Following links"):
        assert stage in built.output
    (dossier / "content/actors/town-council.yml").write_text("name: [", encoding="utf-8")
    failed = run("build", "-C", dossier)
    assert failed.exit_code == 1
    assert "Y101" in failed.output
    assert (dossier / "site/index.html").is_file()


def test_a_site_without_a_print_edition_speaks_of_none(dossier: Path) -> None:
    settings = dossier / "mkdocs.yml"
    settings.write_text(re.sub(r"- briefbook.*", "- briefbook: {pdf: false}", settings.read_text("utf-8")), "utf-8")
    made = run("build", "-C", dossier)
    assert made.exit_code == 0, made.output
    pages = [path.read_text("utf-8") for path in (dossier / "site").rglob("*.html")]
    assert len(pages) > 5
    assert not [text for text in pages if ".pdf" in text]
    assert ".pdf" not in (dossier / "site/api/index.json").read_text("utf-8")
    assert not list((dossier / "site").rglob("*.pdf"))
