from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.output.shelf import Shelf

PDF = b"%PDF-1.7\nwords\n"


def test_what_is_put_is_found(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "kept")
    assert shelf.get("a") is None
    shelf.put("a", PDF)
    assert shelf.get("a") == PDF


@pytest.mark.parametrize("damage", [lambda data: data[:-3], lambda data: data[:70] + b"x" + data[71:], lambda _: b""])
def test_what_is_damaged_is_not_there(tmp_path: Path, damage: object) -> None:
    shelf = Shelf(tmp_path)
    shelf.put("a", PDF)
    file = tmp_path / "a.pdf"
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert shelf.get("a") is None


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    size = len(PDF) + 65
    shelf = Shelf(tmp_path, limit=2 * size)
    for keys in (["a", "b"], ["b", "c"]):
        for key in keys:
            shelf.put(key, PDF)
        shelf.tidy(keys)
    assert {path.stem for path in tmp_path.glob("*.pdf")} == {"b", "c"}
    shelf.put("d", PDF)
    shelf.tidy(["c", "d"])
    assert {path.stem for path in tmp_path.glob("*.pdf")} == {"c", "d"}


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file")
    shelf = Shelf(tmp_path / "kept")
    shelf.put("a", PDF)
    shelf.tidy(["a"])
    assert shelf.get("a") is None


def test_git_leaves_it_alone(tmp_path: Path) -> None:
    Shelf(tmp_path / "kept").put("a", PDF)
    assert (tmp_path / "kept/.gitignore").read_text() == "*\n"
