"""Setting many PDFs: the same bytes however they come about, and nothing set twice."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefbook.output.packing import packed, page_count
from briefbook.output.press import Press
from briefbook.output.typst import Printer
from briefbook.render.papers import Form
from briefbook.render.printing import Attachment, PrintJob

TEMPLATE = """#let data = json("data.json")
#set document(title: data.title)
#set text(font: "Source Serif 4")
#set page(paper: sys.inputs.at("paper"))
= #data.title
#for line in data.lines [#line \\ ]
"""
NOTE = Attachment("note.json", b'{"a": 1}\n', "application/json", "A note", "data")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk/sheet.typ").write_text(TEMPLATE, encoding="utf-8")
    return tmp_path / "desk"


def job(number: int, lines: int = 40) -> PrintJob:
    data = json.dumps({"title": f"Sheet {number}", "lines": [f"Line {line}" for line in range(lines)]}).encode()
    return PrintJob(f"sheet@{number}", f"{number}.pdf", "sheet.typ", data, datetime.date(2025, 1, 1), "a.md", (NOTE,))


JOBS = [job(number) for number in range(12)]


def test_bytes_are_the_same_with_one_thread_or_three_kept_or_new(desk: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    ways = [Press(desk, threads=1), Press(desk, threads=3), Press(desk, kept=kept), Press(desk, kept=kept)]
    made, *others = [press.run(JOBS) for press in ways]
    assert made[1] == []
    assert list(made[0]) == [one.path for one in JOBS]
    assert all(other == made for other in others)


def test_only_what_changed_is_set_again(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    press = Press(desk, kept=tmp_path / "kept")
    press.run(JOBS)
    seen: list[str] = []
    whole = Printer.pdf
    monkeypatch.setattr(Printer, "pdf", lambda self, one: (seen.append(one.path), whole(self, one))[1])
    press.run([*JOBS[:3], replace(JOBS[3], data=job(99).data), *JOBS[4:]])
    assert seen == ["3.pdf"]
    seen.clear()
    press.run([replace(JOBS[0], attachments=())])
    replace(press, form=Form(paper="letter")).run(JOBS[1:2])
    (desk / "sheet.typ").write_text(TEMPLATE + "\n", encoding="utf-8")
    press.run(JOBS[2:3])
    assert seen == ["0.pdf", "1.pdf", "2.pdf"]


def test_it_tells_how_far_it_is(desk: Path) -> None:
    told: list[tuple[int, int]] = []
    Press(desk).run(JOBS[:3], lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_fails_keeps_nothing_else_from_being_set(desk: Path) -> None:
    bad = replace(JOBS[1], data=b'{"title": "No lines"}')
    made, findings = Press(desk).run([JOBS[0], bad, JOBS[2]])
    assert list(made) == ["0.pdf", "2.pdf"]
    assert [(one.code, str(one.span)) for one in findings] == [("P604", "desk/sheet.typ:6:1")]


def test_a_packed_pdf_is_the_same_document_in_fewer_bytes(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    long = job(1, 2000)
    small = Press(desk).run([long])[0][long.path]
    monkeypatch.setattr("briefbook.output.packing.packed", lambda pdf: pdf)
    whole = Press(desk).run([long])[0][long.path]
    assert len(small) < 0.6 * len(whole)
    assert packed(whole) == small
    assert page_count(small) == page_count(whole) == len(PdfReader(BytesIO(small)).pages) > 10
    old, new = PdfReader(BytesIO(whole)), PdfReader(BytesIO(small))
    assert [page.extract_text() for page in new.pages] == [page.extract_text() for page in old.pages]
    assert new.metadata == old.metadata
    assert new.attachments == old.attachments == {"note.json": [NOTE.data]}


@pytest.mark.parametrize(
    "strange", [b"", b"%PDF-1.7\n", b"no PDF", b"%PDF-1.7\ntrailer<</Size 1>>\nstartxref\n9\n%%EOF\n"]
)
def test_what_is_not_as_typst_writes_it_stays_as_it_is(strange: bytes) -> None:
    assert packed(strange) == strange
