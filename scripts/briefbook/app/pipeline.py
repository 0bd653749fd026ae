"""The whole way at a glance: check (`checking.py`), take out what is closed (`release.py`), view, render, print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from briefbook.app.memory import uncollected
from briefbook.app.printing import printed
from briefbook.app.release import release
from briefbook.diagnostics import Report
from briefbook.model import Marking
from briefbook.output.press import Press
from briefbook.output.publication import Publication, machine_files, pages
from briefbook.render.printing import jobs
from briefbook.views import site

Told = Callable[[str], None]
"""Hears the name of each stage as it begins."""


@uncollected()
def publication(
    root: Path,
    templates: Path,
    site_url: str,
    told: Told,
    *,
    press: Press | None = None,
    audience: Marking | None = None,
) -> tuple[Publication | None, Report]:
    """Everything that is published of the dossier in `root`, or None where an error forbids it; with the findings.

    `templates` is the desk's own folder of templates (it need not exist), `site_url` the address for the print
    edition (may be empty), `press` what sets it, if it is wanted. `audience` is the marking above which nothing is
    published; by default the dossier's own.
    """
    told("read")
    found = release(root, audience)
    report = found.report
    if found.graph is None:
        return None, report
    told("pages")
    made = site(found.graph, printed=press is not None)
    html, rendered = pages(made, templates)
    if rendered.errors:
        return None, Report.of([*report.findings, *rendered.findings], {**report.texts, **rendered.texts})
    pdfs: dict[str, bytes] = {}
    if press is not None:
        told("print")
        pdfs, unset = printed(jobs(made, site_url), made, found.graph, press, told)
        if unset.findings:
            return None, Report.of([*report.findings, *unset.findings], {**report.texts, **unset.texts})
    return Publication(made, html, {**machine_files(made, site_url), **pdfs}, found.audience, found.told), report
