"""The only importer of typst: data and a template in, a PDF out."""

from __future__ import annotations

import datetime
import hashlib
import json
import re
import tempfile
import threading
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import typst

from briefbook.diagnostics import Diagnostic, Span
from briefbook.output import packing
from briefbook.output.faults import bad_template, not_printable, not_set, too_many_pages
from briefbook.render.printing import PrintJob

STANDARDS: list[Literal["ua-1", "a-3a"]] = ["ua-1", "a-3a"]
"""PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3)."""

_DATA, _ATTACHED = "data.json", "attached.json"
_ATTACH = f"""
#for one in json("{_ATTACHED}") {{
  pdf.attach(
    one.name, read(one.name, encoding: none),
    relationship: one.relation, mime-type: one.mime, description: one.about,
  )
}}
""".encode()
"""Stands behind the template: what is attached takes no room on any page."""

_MISSING = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed')
_OVER = re.compile(r"overrun: (\d+) pages of (\d+), (\d+) lines")
"""How a template says that a document has more pages than it may have."""
_PLACE = re.compile(r"┌─ (?:\S*/)?(?P<name>[^/\s]+\.typ):(?P<line>\d+):")
_AGE = 10
"""How many documents the typesetter remembers the parts of."""


class Printer:
    """Sets PDFs with one set of templates and fonts, which are laid out once, from any number of threads.

    `templates` are Typst files by name, those in `own` the desk's with the path that a finding names; `fonts` are
    folders, and no other font is used, so that a page is the same on every machine; `inputs` is what the templates
    read as `sys.inputs`. It is a context: its files lie in a folder that goes when it ends.
    """

    def __init__(
        self,
        templates: Mapping[str, bytes],
        fonts: tuple[Path, ...],
        inputs: Mapping[str, str],
        own: Mapping[str, str] | None = None,
    ) -> None:
        self._templates, self._inputs, self._own = templates, inputs, own or {}
        self._fonts = fonts
        self._book: typst.Fonts | None = None
        self._local = threading.local()
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        self._book = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder) for folder in self._fonts]
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def fingerprint(self) -> bytes:
        """Tells apart whatever else than a job decides the bytes of a PDF."""
        told = hashlib.sha256(repr((version("typst"), version("deflate"), sorted(self._inputs.items()))).encode())
        for code in (Path(__file__), Path(packing.__file__)):
            told.update(code.read_bytes())
        for name, text in sorted(self._templates.items()):
            told.update(f"{name} {len(text)}\n".encode() + text)
        for folder in self._fonts:
            for path in sorted(folder.iterdir()):
                if path.is_file():
                    told.update(hashlib.sha256(path.read_bytes()).digest())
        return told.digest()

    def pdf(self, job: PrintJob) -> tuple[bytes, list[Diagnostic]]:
        """One PDF after `STANDARDS`, or what keeps it from being one."""
        root, compiler = self._desk()
        (root / _DATA).write_bytes(job.data)
        for one in job.attachments:
            (root / one.name).write_bytes(one.data)
        told = [{"name": a.name, "mime": a.mime, "about": a.about, "relation": a.relation} for a in job.attachments]
        (root / _ATTACHED).write_text(json.dumps(told), encoding="utf-8")
        (root / job.template).write_bytes(self._templates[job.template] + _ATTACH)
        try:
            made = compiler.compile(
                str(root / job.template),
                format="pdf",
                sys_inputs={**self._inputs, **job.inputs},
                pdf_standards=[*STANDARDS],
                timestamp=datetime.datetime.combine(job.stamp, datetime.time(), datetime.UTC),
            )
        except typst.TypstError as error:
            return b"", [self._finding(job, error)]
        assert isinstance(made, bytes)
        return packing.packed(made), []

    def forget(self) -> None:
        """Let go of what is remembered of past documents (1.1 GB after 32 of them); no document may be in the making."""
        _, compiler = self._desk()
        for _ in range(_AGE):
            compiler.compile(b"", format="pdf")

    def _desk(self) -> tuple[Path, typst.Compiler]:
        """A folder and a compiler of this thread's own."""
        assert self._folder is not None, "a printer is entered before it is used"
        assert self._book is not None
        if not hasattr(self._local, "desk"):
            root = Path(tempfile.mkdtemp(dir=self._folder.name))
            for name, text in self._templates.items():
                (root / name).write_bytes(text)
            self._local.desk = root, typst.Compiler(root=str(root), font_paths=self._book)
        desk: tuple[Path, typst.Compiler] = self._local.desk
        return desk

    def _finding(self, job: PrintJob, error: typst.TypstError) -> Diagnostic:
        """What a failure means to the desk: a letter without a font, a fault in its own template, or one in ours."""
        span, why = Span.at(job.file), str(error.message)
        if over := _OVER.search(why):
            pages, limit, lines = (int(number) for number in over.groups())
            return too_many_pages.finding(span, pages, limit, lines)
        if missing := _MISSING.search(why):
            return not_printable.glyph(span, missing["text"])
        places = _PLACE.finditer("\n".join([error.diagnostic, *error.trace]))
        own = next((place for place in places if place["name"] in self._own), None)
        if own is not None:
            return bad_template.finding(Span.at(self._own[own["name"]], int(own["line"])), why)
        return not_set.finding(span, job.name, why)
