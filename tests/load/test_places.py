"""What a file is, told from where it lies."""

from __future__ import annotations

import datetime

import pytest

from briefbook.load.places import BadName, DossierFile, IssueFile, OwnPage, SeriesFile, SheetFile, Stray, place
from briefbook.model import KINDS, Kind


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_sheet_lies_in_the_folder_of_its_kind(kind: Kind) -> None:
    assert place(f"content/{kind.folder}/swing-bridge.yml") == SheetFile(kind, "swing-bridge")


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("content/dossier.yml", DossierFile()),
        ("briefs/harbour/brief.yml", SeriesFile("harbour")),
        ("briefs/harbour/2025-04-10.md", IssueFile("harbour", datetime.date(2025, 4, 10))),
        ("briefs/harbour/2024-02-29.md", IssueFile("harbour", datetime.date(2024, 2, 29))),
        ("content/index.md", OwnPage()),
        ("content/actors/about.md", OwnPage()),
    ],
)
def test_every_place_has_its_sort(path: str, what: object) -> None:
    assert place(path) == what


@pytest.mark.parametrize(
    "path",
    [
        "content/actors/Port.yml", "content/actors/port_authority.yml", "content/actors/-port.yml",
        "content/actors/.yml", "content/actors/port..yml", "content/actors/ port.yml", "content/actors/pört.yml",
        "content/actors/port--authority.yml", "content/actors/port\n.yml",
        "briefs/Harbour/brief.yml", "briefs/har bour/2025-04-10.md", "briefs/.hidden/brief.yml",
    ],
)  # fmt: skip
def test_a_name_that_cannot_be_an_id(path: str) -> None:
    assert place(path) == BadName()


@pytest.mark.parametrize(
    ("path", "why", "hint"),
    [
        ("content/port.yml", "'port.yml' is no sheet of any kind", "Put it in content/ and one of: actors,"),
        ("content/dossier.yaml", "'dossier.yaml' is no sheet of any kind", "Put it in content/"),
        ("content/actor/port.yml", "There is no kind of sheet in 'actor'", "Did you mean 'actors'? Folders:"),
        ("content/zebra/port.yml", "There is no kind of sheet in 'zebra'", "Folders: actors, assets,"),
        ("content/actors/old/port.yml", "A sheet lies directly in the folder", "Move it to content/actors/."),
        ("content/actors/port.yaml", "'port.yaml' does not end in .yml", "Rename it to port.yml."),
        ("content/actors/PORT.YML", "'PORT.YML' does not end in .yml", "Rename it to PORT.yml."),
        ("briefs/2025-04-10.md", "A brief's files lie in a folder", "Put it in briefs/NAME/."),
        ("briefs/a/b/2025-04-10.md", "A brief's files lie in a folder", "Put it in briefs/NAME/."),
        ("briefs/harbour/april.md", "'april.md' is neither brief.yml nor an issue", "Name an issue after its day"),
        ("briefs/harbour/2025-02-30.md", "'2025-02-30.md' is neither", "Name an issue after its day"),
        ("briefs/harbour/2025-4-1.md", "'2025-4-1.md' is neither", "Name an issue after its day"),
        ("briefs/harbour/2025-04-10.yml", "'2025-04-10.yml' is neither", "Name an issue after its day"),
        ("content/a|b.yml", "'a|b.yml' is no sheet", "Put it in content/"),
        ("content/actors/a|b|c.yaml", "'a|b|c.yaml' does not end", "Rename it to a|b|c.yml."),
    ],
)
def test_a_file_that_is_not_read_is_told_where_it_belongs(path: str, why: str, hint: str) -> None:
    stray = place(path)
    assert isinstance(stray, Stray)
    assert stray.why.startswith(why)
    assert stray.hint.startswith(hint)
