"""`briefbook pdf` and `briefbook build`, through the real command."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

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
    assert "There is no issue situation@2020-01-01. Issues: situation@2025-04-03" in made.output


def test_a_letter_that_no_font_has_is_a_finding(dossier: Path) -> None:
    sheet = dossier / "content/sources/council-notice-2025-04-02.yml"
    sheet.write_text(sheet.read_text().replace("Notice on the bridge", "橋の通知"), encoding="utf-8")
    made = run("pdf", "-C", dossier, "-o", dossier / "out")
    assert made.exit_code == 1
    assert "P601" in made.output
    assert "Traceback" not in made.output
    assert not (dossier / "out").exists()


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
