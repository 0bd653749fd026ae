"""`briefbook build`, `serve` and `pdf`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefbook.app.cli.options import audience_option, project_option
from briefbook.app.memory import uncollected
from briefbook.app.progress import Progress
from briefbook.app.project import Project
from briefbook.app.release import release
from briefbook.diagnostics import Report
from briefbook.diagnostics.formats import FORMATS
from briefbook.model import Marking
from briefbook.output.mkdocs.run import CannotRunError, audience_of, build_site, serve_site
from briefbook.output.publication import pdfs
from briefbook.render.printing import jobs
from briefbook.views import site


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
    _stop_on_errors(built.report)
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


@click.command()
@project_option
@click.argument("issues", nargs=-1, metavar="[BRIEF[@DATE]]…")
@click.option("--out", "-o", type=click.Path(path_type=Path, file_okay=False), help="Folder; by default pdf/.")
@audience_option
def pdf(project: Project, issues: tuple[str, ...], out: Path | None, audience: Marking | None) -> None:
    """Write PDFs of the issues named, or of all, with redlines, corrections slips and briefing books."""
    try:
        found = release(project.root, audience or audience_of(project.config))
    except CannotRunError as error:
        raise click.ClickException(str(error)) from error
    _stop_on_errors(found.report)
    if found.graph is None:
        sys.exit(1)
    made = tuple(jobs(site(found.graph), ""))
    chosen = tuple(job for job in made if not issues or {job.name, job.name.partition("@")[0]} & set(issues))
    if unknown := sorted(set(issues) - {name for job in chosen for name in (job.name, job.name.partition("@")[0])}):
        known = ", ".join(sorted({job.name for job in made}))
        raise click.UsageError(f"There is no issue {', '.join(unknown)}. Issues: {known}")
    folder = out or project.root / "pdf"
    printed, wrong = pdfs(chosen, project.templates)
    _stop_on_errors(Report.of(wrong, found.report.texts))
    folder.mkdir(parents=True, exist_ok=True)
    for path, data in printed.items():
        target = folder / Path(path).name
        target.write_bytes(data)
        click.echo(f"{target}  {len(data) / 1000:.0f} kB")
    click.echo(found.told)


def _stop_on_errors(report: Report) -> None:
    if report.findings:
        click.echo(FORMATS["text"](report), nl=False)
    if report.errors:
        sys.exit(1)
