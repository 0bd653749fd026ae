"""Files to records; a bad file never hides the others."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from briefbook.load import Loaded, load

Load = Callable[[Mapping[str, str]], Loaded]


def test_the_base_dossier_is_read_whole(loaded: Load) -> None:
    found = loaded({})
    assert [(sheet.kind.name, sheet.id) for sheet in found.sheets] == [
        ("actor", "harbour-authority"), ("actor", "pilots-guild"), ("event", "bridge-closure"),
        ("question", "closing-power"), ("source", "gazette-report"), ("source", "harbour-notice"),
    ]  # fmt: skip
    assert [series.id for series in found.series] == ["harbour"]
    (issue,) = found.issues
    assert (issue.id, issue.file) == ("harbour@2025-04-10", "briefs/harbour/2025-04-10.md")
    assert issue.issue.cutoff == datetime.date(2025, 4, 9)
    assert found.findings == ()
    assert found.dossier is not None
    assert found.broken == frozenset()


def test_a_bad_file_leaves_the_others_and_is_known_as_broken(loaded: Load) -> None:
    found = loaded({"content/sources/harbour-notice.yml": "title: [", "briefs/harbour/brief.yml": ""})
    assert [finding.code for finding in found.findings] == ["Y106", "Y101"]
    assert found.broken == {"harbour-notice", "harbour"}
    assert "gazette-report" in {sheet.id for sheet in found.sheets}
    assert found.texts["content/sources/harbour-notice.yml"] == "title: ["


def test_without_dossier_the_rest_is_still_checked() -> None:
    found = load({"content/actors/pilot.yml": b"name: [\n"})
    assert found.dossier is None
    assert [(finding.code, str(finding.span)) for finding in found.findings] == [
        ("M202", "content/dossier.yml:1:1"),
        ("Y101", "content/actors/pilot.yml:2:1"),
    ]


def test_the_same_files_in_another_order_give_the_same(base: Mapping[str, bytes]) -> None:
    turned = dict(reversed(list(base.items())))
    assert [sheet.id for sheet in load(turned).sheets] == [sheet.id for sheet in load(base).sheets]


def test_front_matter_ends_at_the_first_line_of_hyphens(loaded: Load) -> None:
    text = "---   \r\ntitle: T\r\ncutoff: 2025-04-09\r\nsummary: S.\r\n---\r\n[Words.]{.context}\r\n\r\n---\r\n"
    found = loaded({"briefs/harbour/2025-04-10.md": text})
    assert [(finding.code, str(finding.span)) for finding in found.findings] == [
        ("B506", "briefs/harbour/2025-04-10.md:8:1")
    ]
    assert found.issues[0].prose.sentences[0].at.line == 6


def test_the_body_is_checked_even_where_the_front_matter_is_wrong(loaded: Load) -> None:
    found = loaded({"briefs/harbour/2025-04-10.md": "---\ntitle: [\n---\n\n{{ x }}\n"})
    assert [finding.code for finding in found.findings] == ["Y101", "B503"]
    assert [str(finding.span) for finding in found.findings][1] == "briefs/harbour/2025-04-10.md:5:1"
    assert found.issues == ()


def test_front_matter_without_end(loaded: Load) -> None:
    found = loaded({"briefs/harbour/2025-04-10.md": "---\ntitle: T\n"})
    assert [finding.message for finding in found.findings] == ["The front matter does not end"]


def test_the_dossiers_language_decides_how_sentences_end(loaded: Load, base: Mapping[str, bytes]) -> None:
    dossier = base["content/dossier.yml"].decode() + "language: de\n"
    issue = "---\ntitle: T\ncutoff: 2025-04-09\nsummary: S.\n---\nAm 2. April wurde sie geschlossen. Niemand kam.\n"
    found = loaded({"content/dossier.yml": dossier, "briefs/harbour/2025-04-10.md": issue})
    assert [sentence.text for sentence in found.issues[0].prose.sentences] == [
        "Am 2. April wurde sie geschlossen.",
        "Niemand kam.",
    ]
