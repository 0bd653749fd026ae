"""All PDFs of a run: fonts loaded once, both cores, and nothing set again that has not changed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from briefbook.diagnostics import Diagnostic
from briefbook.graph import Graph
from briefbook.output.culprit import named
from briefbook.output.shelf import Shelf
from briefbook.output.typst import Printer
from briefbook.render.papers import Form
from briefbook.render.printing import FONTS, PrintJob, own_templates, print_templates

_BATCH = 4
"""How many PDFs each thread sets before the typesetter forgets them, which keeps memory at a third."""

Told = Callable[[int, int], None]
"""Hears how many PDFs of how many are there."""


@dataclass(frozen=True, slots=True)
class Press:
    """How PDFs are set."""

    templates: Path | None = None
    """Folder of the desk's own templates; `fonts/` in it holds its own fonts."""
    form: Form = field(default_factory=Form)
    kept: Path | None = None
    """Folder where PDFs are kept from run to run; without one, all are set anew."""
    threads: int = 2
    graph: Graph | None = None
    """Where the facts of a document stand that cannot be set; without one, only the document is named."""

    def run(
        self, jobs: Iterable[PrintJob], told: Told = lambda _done, _all: None
    ) -> tuple[dict[str, bytes], list[Diagnostic]]:
        """PDFs by path in the order of the jobs, without those that failed, and the findings."""
        wanted = list(jobs)
        shelf = Shelf(self.kept) if self.kept else None
        findings: list[Diagnostic] = []
        faults: set[Diagnostic] = set()
        with Printer(print_templates(self.templates), self._fonts(), self.form.inputs, self._own()) as printer:
            kind = printer.fingerprint()
            keys = {job.path: _key(job, kind) for job in wanted}
            made = _found(keys, shelf)
            told(len(made), len(wanted))
            for job, (pdf, wrong) in self._set([job for job in wanted if job.path not in made], printer):
                # One fault of a template is told once, whatever it keeps from being set.
                findings += [self._named(job, one, printer) for one in wrong if one not in faults]
                faults.update(wrong)
                if pdf:
                    made[job.path] = pdf
                    if shelf is not None:
                        shelf.put(keys[job.path], pdf)
                told(len(made), len(wanted))
        if shelf is not None:
            shelf.tidy(keys.values())
        return {path: made[path] for path in keys if path in made}, findings

    def _set(self, jobs: list[PrintJob], printer: Printer) -> Iterator[tuple[PrintJob, tuple[bytes, list[Diagnostic]]]]:
        size = _BATCH * self.threads
        # The longest first: those that are set at the same time take about as long, and no thread waits.
        jobs = sorted(jobs, key=lambda job: -len(job.data))
        with ThreadPoolExecutor(self.threads) as threads:
            for start in range(0, len(jobs), size):
                batch = jobs[start : start + size]
                yield from zip(batch, threads.map(printer.pdf, batch), strict=True)
                if start + size < len(jobs):
                    printer.forget()

    def _named(self, job: PrintJob, wrong: Diagnostic, printer: Printer) -> Diagnostic:
        if self.graph is None:
            return wrong
        return named(job, wrong, self.graph, lambda other: printer.pdf(other)[1])

    def _fonts(self) -> tuple[Path, ...]:
        own = self.templates / "fonts" if self.templates else None
        return (FONTS, own) if own is not None and own.is_dir() else (FONTS,)

    def _own(self) -> dict[str, str]:
        if self.templates is None:
            return {}
        return {name: f"{self.templates.name}/{name}" for name in own_templates(self.templates)}


def _found(keys: dict[str, str], shelf: Shelf | None) -> dict[str, bytes]:
    if shelf is None:
        return {}
    found = ((path, shelf.get(key)) for path, key in keys.items())
    return {path: pdf for path, pdf in found if pdf is not None}


def _key(job: PrintJob, kind: bytes) -> str:
    """Tells apart whatever decides the bytes of this PDF."""
    told = hashlib.sha256(kind)
    told.update(repr((job.template, job.stamp, sorted(job.inputs.items()))).encode())
    for part in (job.data, *(repr(one).encode() for one in job.attachments)):
        told.update(hashlib.sha256(part).digest())
    return told.hexdigest()
