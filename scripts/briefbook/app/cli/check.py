"""`briefbook check`."""

from __future__ import annotations

import datetime
import sys

import click

from briefbook.app.checking import checked
from briefbook.app.cli.options import project_option
from briefbook.app.project import Project
from briefbook.diagnostics.formats import FORMATS


@click.command()
@project_option
@click.option("--format", "style", type=click.Choice(list(FORMATS)), default="text", help="How findings are shown.")
@click.option("--at", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help="Check what was known on that day.")
def check(project: Project, style: str, at: datetime.datetime | None) -> None:
    """Check every sheet and brief; exit 1 if anything is found."""
    report = checked(project.root, at.date() if at else None).report
    click.echo(FORMATS[style](report), nl=False)
    sys.exit(1 if report.findings else 0)
