"""`briefbook new` and `briefbook init`."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.app.cli.options import project_option
from briefbook.app.project import Project
from briefbook.app.scaffold import KINDS, dossier_files, new_file


@click.command()
@project_option
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("name")
def new(project: Project, kind: str, name: str) -> None:
    """Write the start of a sheet or a brief. NAME is its name in words, or its id; for an issue, BRIEF@DATE."""
    try:
        path, text = new_file(kind, name)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    _write(project.root, {path: text})


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", default="A new dossier", show_default=True, help="What the dossier is about.")
def init(folder: Path, title: str) -> None:
    """Start a dossier in FOLDER: settings, one sheet of each kind that it needs, and a first brief."""
    _write(folder, dossier_files(title))
    click.echo(f"Now: briefbook check -C {folder}, then briefbook serve -C {folder}")


def _write(root: Path, files: dict[str, str]) -> None:
    if taken := [path for path in files if (root / path).exists()]:
        raise click.ClickException(f"{', '.join(taken)} is already there; nothing was written.")
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"Wrote {target}")
