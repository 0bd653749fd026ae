"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from briefbook.app.project import Project, find
from briefbook.model import Marking


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


def audience_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--audience LABEL`, given to the command as a `Marking`, or None."""
    return click.option(
        "--audience",
        metavar="LABEL",
        callback=_marking,
        help="Leave out what is marked above CLEAR, GREEN, AMBER, AMBER+STRICT or RED; by default above the dossier.",
    )(function)


def _marking(_context: click.Context, _parameter: click.Parameter, label: str | None) -> Marking | None:
    if label is None:
        return None
    written = label.upper().removeprefix("TLP:")
    if written not in list(Marking):
        raise click.BadParameter(f"'{label}' is not a marking. Markings: {', '.join(Marking)}.")
    return Marking(written)
