"""`briefbook check`."""

from __future__ import annotations

import datetime
import sys

import click

from briefbook.app.checking import checked
from briefbook.app.cli.options import audience_option, project_option
from briefbook.app.project import Project
from briefbook.app.release import checked_for
from briefbook.diagnostics.formats import FORMATS
from briefbook.model import Marking


@click.command()
@project_option
@click.option("--format", "style", type=click.Choice(list(FORMATS)), default="text", help="How findings are shown.")
@click.option("--at", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help="Check what was known on that day.")
@click.option("--summary", "told", is_flag=True, help="Then tell what each issue rests on, in figures.")
@audience_option
def check(
    project: Project,
    style: str,
    at: datetime.datetime | None,
    told: bool,  # noqa: FBT001 - click's
    audience: Marking | None,
) -> None:
    """Check every sheet and brief; exit 1 if anything is found. For an audience, check what it would be shown."""
    day = at.date() if at else None
    found = checked_for(project.root, audience, day) if audience else checked(project.root, day)
    text = FORMATS[style](found.report)
    if told:
        from briefbook.app.cli import summary  # noqa: PLC0415 - a check alone need not wait for it

        figures = summary.summary(found.graph, day)
        text = (
            summary.beside(text, figures) if style == "json" else text + summary.as_text(figures, found.report.errors)
        )
    click.echo(text, nl=False)
    sys.exit(1 if found.report.findings else 0)
