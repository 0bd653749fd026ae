"""The only importer of typst: data and a template in, a PDF out."""

from __future__ import annotations

import datetime
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import typst

from briefbook.diagnostics import Diagnostic, Span
from briefbook.output.faults import not_printable, too_many_pages
from briefbook.render.printing import FONTS, PrintJob

_DATA = "data.json"
_MISSING = re.compile(r'the text `"(?P<text>.+?)"` could not be displayed')
_OVER = re.compile(r"overrun: (\d+) pages of (\d+), (\d+) lines")
"""How a template says that a document has more pages than it may have."""


@dataclass(frozen=True, slots=True)
class Printer:
    """Sets PDFs with one set of templates. The fonts are briefbook's own, so the same on every machine."""

    templates: Mapping[str, bytes]
    """Typst files by name."""
    fonts: tuple[Path, ...] = (FONTS,)
    """Folders of fonts; the desk's own come after briefbook's."""

    def pdf(self, job: PrintJob) -> tuple[bytes, list[Diagnostic]]:
        """One PDF after PDF/UA-1 (ISO 14289-1), or what keeps it from being one."""
        moment = datetime.datetime.combine(job.stamp, datetime.time(), datetime.UTC)
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in self.templates.items():
                (root / name).write_bytes(text)
            (root / _DATA).write_bytes(job.data)
            try:
                made = typst.compile(
                    root / job.template,
                    root=root,
                    font_paths=list(self.fonts),
                    ignore_system_fonts=True,
                    format="pdf",
                    pdf_standards=["ua-1"],
                    timestamp=moment,
                )
            except typst.TypstError as error:
                return b"", [_finding(Span.at(job.file), str(error.message))]
        assert isinstance(made, bytes)
        return made, []


def _finding(span: Span, why: str) -> Diagnostic:
    if over := _OVER.search(why):
        pages, limit, lines = (int(number) for number in over.groups())
        return too_many_pages.finding(span, pages, limit, lines)
    missing = _MISSING.search(why)
    return not_printable.glyph(span, missing["text"]) if missing else not_printable.finding(span, why)
