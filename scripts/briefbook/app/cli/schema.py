"""`briefbook schema`, and the reference pages."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.app.cli.options import project_option
from briefbook.app.project import Project
from briefbook.app.reference import pages
from briefbook.model.schema import schemas
from briefbook.views.export import export_schema


@click.command()
@project_option
@click.option("--out", "-o", type=click.Path(path_type=Path, file_okay=False), help="Folder; by default schemas/.")
def schema(project: Project, out: Path | None) -> None:
    """Write the JSON Schema of every kind of file, for editors, and of the export."""
    folder = out or project.root / "schemas"
    folder.mkdir(parents=True, exist_ok=True)
    written = schemas() | {"export.schema.json": export_schema()}
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"Wrote {len(written)} schemas to {folder}")


@click.command(hidden=True)
@project_option
def reference(project: Project) -> None:
    """Write the reference pages of the documentation, docs/reference/."""
    folder = project.root / "docs" / "reference"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"Wrote {len(pages())} pages to {folder}")
