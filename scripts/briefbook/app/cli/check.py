"""`briefbook check`."""

from __future__ import annotations

import sys

import click

from briefbook.app.checking import checked
from briefbook.app.cli.options import project_option
from briefbook.app.project import Project
from briefbook.diagnostics.formats import FORMATS


@click.command()
@project_option
@click.option("--format", "style", type=click.Choice(list(FORMATS)), default="text", help="How findings are shown.")
def check(project: Project, style: str) -> None:
    """Check every sheet and brief; exit 1 if anything is found."""
    report = checked(project.root).report
    click.echo(FORMATS[style](report), nl=False)
    sys.exit(1 if report.findings else 0)
