from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.output.staging import Staging


def _hidden(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir() if entry.name.startswith(".")]


def test_the_first_site_is_put_in_place(tmp_path: Path) -> None:
    staging = Staging.beside(tmp_path / "deep" / "site")
    (staging.folder / "index.html").write_text("new")
    assert staging.publish() == tmp_path / "deep" / "site"
    assert (tmp_path / "deep" / "site" / "index.html").read_text() == "new"
    assert _hidden(tmp_path / "deep") == []


def test_the_old_site_is_replaced_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "old").mkdir(parents=True)
    (site / "old" / "page.html").write_text("old")
    staging = Staging.beside(site)
    (staging.folder / "index.html").write_text("new")
    assert (site / "old" / "page.html").exists()
    staging.publish()
    assert [entry.name for entry in site.iterdir()] == ["index.html"]
    assert _hidden(tmp_path) == []
    assert site.stat().st_mode & 0o777 == 0o755


def test_a_failed_swap_restores_the_old_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (site / "index.html").write_text("old")
    staging = Staging.beside(site)
    rename = Path.rename

    def fails(path: Path, target: Path) -> Path:
        if path == staging.folder:
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="No space left"):
        staging.publish()
    monkeypatch.undo()
    assert (site / "index.html").read_text() == "old"
    staging.discard()
    assert [entry.name for entry in tmp_path.iterdir()] == ["site"]


def test_what_was_begun_can_be_discarded(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    staging = Staging.beside(tmp_path / "site")
    (staging.folder / "half.html").write_text("half")
    staging.discard()
    staging.discard()
    assert [entry.name for entry in tmp_path.iterdir()] == ["site"]


def test_two_runs_do_not_share_a_folder(tmp_path: Path) -> None:
    assert Staging.beside(tmp_path / "site").folder != Staging.beside(tmp_path / "site").folder
