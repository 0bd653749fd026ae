"""The command as the shell sees it: exit status, standard output and standard error apart."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "cases"


def briefbook(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    code = "from briefbook.app.cli import main; main()"
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("name", ["input-many", "input-reaching-python"])
def test_findings_go_to_standard_output_with_status_1(name: str, project: Callable[..., Path]) -> None:
    done = briefbook("check", "-C", str(project(CASES / name / "bad")), "--format", "concise")
    assert done.stdout == (CASES / name / "expected.txt").read_bytes()
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_clean_dossier_is_status_0(project: Callable[..., Path]) -> None:
    done = briefbook("check", "-C", str(project()))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"No findings.\n", b"")


def test_no_dossier_is_status_2_and_one_sentence(tmp_path: Path) -> None:
    done = briefbook("check", "-C", str(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"There is no dossier in" in done.stderr
    assert b"Traceback" not in done.stderr
