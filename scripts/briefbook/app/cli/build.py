"""`briefbook build`, `serve` and `pdf`."""

from __future__ import annotations

import click

from briefbook.app.cli.options import project_option
from briefbook.app.project import Project


@click.command()
@project_option
def build(project: Project) -> None:
    """Check, then write the site and its PDFs."""


@click.command()
@project_option
def serve(project: Project) -> None:
    """Show the site, and each change as it is saved."""


@click.command()
@project_option
def pdf(project: Project) -> None:
    """Write the PDFs alone."""
