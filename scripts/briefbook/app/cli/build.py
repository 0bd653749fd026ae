"""`briefbook build` and `serve`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefbook.app.cli.options import audience_option, project_option
from briefbook.app.memory import uncollected
from briefbook.app.progress import Progress
from briefbook.app.project import Project
from briefbook.diagnostics import Report
from briefbook.diagnostics.formats import FORMATS
from briefbook.model import Marking
from briefbook.output.mkdocs.run import CannotRunError, build_site, serve_site


@click.command()
@project_option
@click.option("--site", type=click.Path(path_type=Path, file_okay=False), help="Folder of the site; by default site/.")
@audience_option
def build(project: Project, site: Path | None, audience: Marking | None) -> None:
    """Check, then write the site and its PDFs; exit 1 on an error, with the last good site left as it was."""
    progress = Progress()
    click.echo(f"Building {project.root.name}")
    try:
        with uncollected():
            built = build_site(project.config, progress, site and site.absolute(), audience)
    except CannotRunError as error:
        raise click.ClickException(str(error)) from error
    stop_on_errors(built.report)
    seconds = progress.done()
    click.echo(built.told)
    click.echo(f"Published in {(site or project.site)} in {seconds:.2f} s")


@click.command()
@project_option
@click.option("--address", "-a", metavar="HOST:PORT", help="Where to show it; by default 127.0.0.1:8000.")
@audience_option
def serve(project: Project, address: str | None, audience: Marking | None) -> None:
    """Show the site in a browser, and each change as it is saved."""
    serve_site(project.config, address, audience)


def stop_on_errors(report: Report) -> None:
    """Show what was found; exit 1 if an error is among it."""
    if report.findings:
        click.echo(FORMATS["text"](report), nl=False)
    if report.errors:
        sys.exit(1)
