"""The print edition: what is printed, and what it is set with."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from briefbook.diagnostics import Report
from briefbook.graph import Graph
from briefbook.output.press import Press
from briefbook.render.attachments import with_attachments
from briefbook.render.papers import Form
from briefbook.render.printing import PrintJob, own_templates
from briefbook.views import Site

KEPT = Path(".cache") / "briefbook" / "pdf"
"""Where PDFs are kept below the project's root; it may be deleted at any time."""


def press(root: Path, templates: Path, form: Form) -> Press:
    """The press of the project in `root`."""
    return Press(templates, form, root / KEPT, min(4, os.cpu_count() or 1))


def printed(
    jobs: Iterable[PrintJob], site: Site, graph: Graph, with_: Press, told: Callable[[str], None]
) -> tuple[dict[str, bytes], Report]:
    """PDFs by path, and what keeps others from being set; `told` hears `print 3 of 12`. `site` was made of `graph`."""
    made, wrong = replace(with_, graph=graph).run(
        with_attachments(jobs, site), lambda done, of: told(f"print {done} of {of}")
    )
    texts = {}
    if wrong and with_.templates is not None:
        own = own_templates(with_.templates)
        texts = {f"{with_.templates.name}/{name}": text.decode("utf-8", "replace") for name, text in own.items()}
    return made, Report.of(wrong, texts)
