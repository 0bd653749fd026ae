"""The files of a dossier, and nothing outside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.source import read_tree, tree


def put(root: Path, name: str, text: str = "x: 1\n") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def said(root: Path) -> list[tuple[str, str]]:
    return [(finding.code, finding.span.file) for finding in read_tree(root)[1]]


def test_sheets_and_briefs_are_read_in_one_order(tmp_path: Path) -> None:
    names = ["content/b/z.yml", "content/b/a.md", "briefs/s/2025-04-10.md", "content/a/b.yaml", "content/dossier.yml"]
    for name in names:
        put(tmp_path, name)
    files, findings = read_tree(tmp_path)
    inorder = ["content/dossier.yml", "content/a/b.yaml", "content/b/a.md", "content/b/z.yml", "briefs/s/2025-04-10.md"]
    assert list(files) == inorder
    assert set(files.values()) == {b"x: 1\n"}
    assert findings == []


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    for name in ("mkdocs.yml", "docs/page.md", "content/map.png", "content/a/notes.txt", "content/a/b.yml~"):
        put(tmp_path, name)
    assert read_tree(tmp_path) == ({}, [])


def test_the_ending_may_be_written_in_capitals_so_that_the_file_is_not_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "content/actors/PILOT.YML")
    assert list(read_tree(tmp_path)[0]) == ["content/actors/PILOT.YML"]


def test_a_link_inside_the_dossier_is_read(tmp_path: Path) -> None:
    put(tmp_path, "content/a/b.yml", "b: 2\n")
    (tmp_path / "content/a/c.yml").symlink_to("b.yml")
    assert read_tree(tmp_path)[0]["content/a/c.yml"] == b"b: 2\n"


@pytest.mark.parametrize("target", ["../../../out.yml", "{top}/out.yml", "../up/../../../out.yml", "../hop.yml"])
def test_a_link_out_of_the_dossier_is_not_read(tmp_path: Path, target: str) -> None:
    put(tmp_path, "out.yml", "secret")
    root = tmp_path / "desk"
    put(root, "content/up/x.yml")
    put(root, "content/a/x.yml")
    (root / "content/hop.yml").symlink_to("../../out.yml")
    (root / "content/a/c.yml").symlink_to(target.format(top=tmp_path))
    files, findings = read_tree(root)
    assert b"secret" not in files.values()
    assert ("Y112", "content/a/c.yml") in [(finding.code, finding.span.file) for finding in findings]
    assert all(str(tmp_path) not in finding.message for finding in findings)


def test_a_linked_folder_is_not_entered(tmp_path: Path) -> None:
    put(tmp_path, "outside/secret.yml")
    root = tmp_path / "desk"
    put(root, "content/a/x.yml")
    (root / "content/b").symlink_to(tmp_path / "outside")
    (root / "content/c").symlink_to("a")
    assert said(root) == [("Y112", "content/b"), ("Y113", "content/c")]


def test_a_link_to_the_contents_folder_itself_is_held_to_the_same(tmp_path: Path) -> None:
    put(tmp_path, "outside/a/secret.yml")
    root = tmp_path / "desk"
    root.mkdir()
    (root / "content").symlink_to(tmp_path / "outside")
    assert said(root) == [("Y112", "content/a/secret.yml")]


def test_links_that_lead_nowhere_or_in_a_circle_are_said(tmp_path: Path) -> None:
    put(tmp_path, "content/x.yml")
    (tmp_path / "content/gone.yml").symlink_to("nothing.yml")
    (tmp_path / "content/ring.yml").symlink_to("ring.yml")
    assert said(tmp_path) == [("Y113", "content/gone.yml"), ("Y113", "content/ring.yml")]


def test_the_largest_file_and_one_byte_more(tmp_path: Path) -> None:
    put(tmp_path, "content/most.yml", "x" * tree.MAX_BYTES)
    put(tmp_path, "content/more.yml", "x" * (tree.MAX_BYTES + 1))
    files, findings = read_tree(tmp_path)
    assert list(files) == ["content/most.yml"]
    assert [(finding.code, finding.span.file) for finding in findings] == [("Y111", "content/more.yml")]
