"""`--audience`: what the terminal is told, what is refused, and which audience counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.cli import command

CASE = Path(__file__).parents[1] / "cases" / "marking-too-low" / "good"
SETTINGS = "site_name: Harbour\ndocs_dir: content\ntheme: {name: material, font: false}\nplugins: [search, PLUGIN]\n"


@pytest.fixture
def desk(project: Callable[..., Path]) -> Path:
    """The harbour dossier with a closed fact, source and issue."""
    root = project(CASE)
    settle(root, "briefbook")
    return root


def settle(root: Path, plugin: str) -> None:
    (root / "mkdocs.yml").write_text(SETTINGS.replace("PLUGIN", plugin), encoding="utf-8")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def test_a_check_for_an_audience_is_of_what_it_is_shown(desk: Path) -> None:
    sheet = desk / "content/questions/closing-power.yml"
    excuse = "one_sided: The authority has published no legal argument.\n"
    side = "  - {by: harbour-authority, side: yes, stance: no hearing is due, sources: [pilot-interview]}\n"
    sheet.write_text(sheet.read_text("utf-8").replace(excuse, side), encoding="utf-8")
    assert run("check", "-C", desk, "--format", "concise").output == "No findings.\n"
    assert "L703" in run("check", "-C", desk, "--audience", "CLEAR", "--format", "concise").output


def test_an_audience_below_the_dossier_is_refused_with_the_place(desk: Path) -> None:
    dossier = desk / "content/dossier.yml"
    dossier.write_text(dossier.read_text("utf-8") + "marking: AMBER\n", encoding="utf-8")
    found = run("check", "-C", desk, "--audience", "GREEN", "--format", "concise")
    assert found.exit_code == 1
    assert "content/dossier.yml:4:10: P605 The dossier is TLP:AMBER; nothing of it can be published" in found.output


@pytest.mark.parametrize("label", ["amber+strict", "TLP:AMBER+STRICT"])
def test_a_label_may_be_written_as_one_likes(desk: Path, label: str) -> None:
    assert run("check", "-C", desk, "--audience", label).exit_code == 0


def test_a_label_that_is_none_is_refused_with_those_that_are(desk: Path) -> None:
    found = run("check", "-C", desk, "--audience", "PINK")
    assert found.exit_code == 2
    assert "'PINK' is not a marking. Markings: CLEAR, GREEN, AMBER, AMBER+STRICT, RED." in found.stderr


@pytest.mark.slow
@pytest.mark.parametrize(("plugin", "options", "told", "issues"), [
    ("briefbook", [], "For TLP:CLEAR: left out 1 sheet, 1 fact, 1 issue", ["2025-04-09"]),
    ("briefbook: {audience: AMBER}", [], "For TLP:AMBER: nothing is left out", ["2025-04-09", "2025-04-10"]),
    ("briefbook: {audience: AMBER}", ["--audience", "green"], "For TLP:GREEN: left out 1 sheet", ["2025-04-09"]),
])  # fmt: skip
def test_the_terminal_alone_is_told_how_much_is_left_out(
    desk: Path, plugin: str, options: list[str], told: str, issues: list[str]
) -> None:
    settle(desk, plugin)
    for made, folder in (
        (run("build", "-C", desk, *options), desk / "site/pdf"),
        (run("pdf", "-C", desk, *options), desk / "pdf"),
    ):
        assert made.exit_code == 0, made.output
        assert told in made.output
        assert sorted(path.stem for path in folder.glob("*[0-9].pdf")) == sorted(
            f"{brief}-{issue}" for brief in ("briefing-book", "harbour") for issue in issues
        )
    assert not [path for path in (desk / "site").rglob("*.html") if "left out" in path.read_text("utf-8")]


@pytest.mark.slow
def test_an_open_issue_is_the_same_for_every_audience(desk: Path) -> None:
    for label in ("CLEAR", "AMBER"):
        assert run("build", "-C", desk, "--audience", label, "--site", desk / label).exit_code == 0
    for file in ("pdf/harbour-2025-04-09.pdf", "api/briefs/harbour/2025-04-09.json"):
        assert (desk / "CLEAR" / file).read_bytes() == (desk / "AMBER" / file).read_bytes()
    text = (desk / "AMBER/events/bridge-closure/index.html").read_text("utf-8")
    assert "What a pilot told the desk" in text


@pytest.mark.slow
@pytest.mark.parametrize(
    ("front", "there"), [("", True), ("---\nmarking: CLEAR\n---\n", True), ("---\nMarking: GREEN\n---\n", False)]
)
def test_a_page_of_the_desks_own_has_a_marking_too(desk: Path, front: str, there: bool) -> None:
    (desk / "content/about.md").write_text(f"{front}\n# About\n", encoding="utf-8")
    assert run("build", "-C", desk).exit_code == 0
    assert (desk / "site/about/index.html").is_file() == there


@pytest.mark.slow
def test_a_page_with_a_marking_that_is_none_stops_the_build(desk: Path) -> None:
    (desk / "content/about.md").write_text("---\nmarking: SECRET\n---\n\n# About\n", encoding="utf-8")
    made = run("build", "-C", desk)
    assert made.exit_code == 1
    assert "'SECRET' is not a marking" in made.output
    assert "content/about.md" in made.output
    assert not (desk / "site").exists()
