"""Sheets as JSON files for machines."""

from __future__ import annotations

from briefbook.render.export import export_files
from briefbook.views import IssuePage, Site, json_bytes


def data_files(site: Site) -> dict[str, bytes]:
    """Path below the site's root -> bytes: one file per sheet and issue, and an index of all."""
    pages = {page.view.issue.id: page.view for page in site.pages if isinstance(page.view, IssuePage)}
    files = {view.data_url: json_bytes(view) for view in site.sheets}
    for issue in site.issues:
        files[f"api/briefs/{issue.brief}/{issue.date_iso}.json"] = json_bytes(issue)
    files["api/index.json"] = json_bytes(
        {
            "title": site.title,
            "language": site.language,
            "marking": site.marking,
            "sheets": [
                {"id": view.id, "kind": view.kind, "title": view.title, "url": view.url, "data": view.data_url}
                for view in site.sheets
            ],
            "issues": [
                {
                    "id": issue.id,
                    "title": issue.title,
                    "cutoff": issue.cutoff_iso,
                    "url": issue.url,
                    "pdf": issue.pdf_url if site.printed else "",
                    "redline": pages[issue.id].redline_pdf if site.printed else "",
                    "corrections": pages[issue.id].slip_pdf if site.printed else "",
                }
                for issue in site.issues
            ],
            "books": [
                {"id": book.id, "cutoff": book.cutoff_iso, "pdf": book.pdf_url, "edition": book.edition}
                for book in site.books
                if site.printed
            ],
            "facts": [
                {"id": fact.id, "statement": fact.statement, "status": fact.status, "url": fact.url}
                for fact in site.facts
            ],
        }
    )
    return files | export_files(site)
