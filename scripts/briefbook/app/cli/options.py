"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from briefbook.app.project import Project, find


def project_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--project DIR`, given to the command as a `Project`."""
    return click.option(
        "--project",
        "-C",
        "project",
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        default=".",
        help="Folder of the dossier; by default the one that you are in.",
        callback=_found,
    )(function)


def _found(_context: click.Context, _parameter: click.Parameter, folder: Path) -> Project:
    project = find(folder.absolute())
    if project is None:
        raise click.UsageError(f"There is no dossier in {folder} or above it: no folder content/ beside mkdocs.yml.")
    return project
