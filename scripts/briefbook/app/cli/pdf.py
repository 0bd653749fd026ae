"""`briefbook pdf`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefbook.app.cli.build import stop_on_errors
from briefbook.app.cli.options import audience_option, project_option
from briefbook.app.memory import uncollected
from briefbook.app.printing import press, printed
from briefbook.app.progress import Progress
from briefbook.app.project import Project
from briefbook.app.release import release
from briefbook.diagnostics import Report
from briefbook.model import Marking
from briefbook.output.mkdocs.run import CannotRunError, Wanted, wanted_by
from briefbook.output.packing import page_count
from briefbook.render.papers import CHOICES, VARIANTS
from briefbook.render.printing import PrintJob, jobs
from briefbook.views import site


@click.command()
@project_option
@click.argument("issues", nargs=-1, metavar="[BRIEF[@DATE]]…")
@click.option("--out", "-o", type=click.Path(path_type=Path, file_okay=False), help="Folder; by default pdf/.")
@click.option("--paper", type=click.Choice(list(CHOICES["paper"])), help="By default as mkdocs.yml says, else a4.")
@click.option("--variant", "variants", multiple=True, type=click.Choice(list(VARIANTS)), help="May be given twice.")
@audience_option
def pdf(  # noqa: PLR0917 - click's
    project: Project,
    issues: tuple[str, ...],
    out: Path | None,
    paper: str | None,
    variants: tuple[str, ...],
    audience: Marking | None,
) -> None:
    """Write PDFs of the issues named, or of all, with redlines, corrections slips and briefing books."""
    wanted, progress = _wanted(project), Progress()
    with uncollected():
        progress("read")
        found = release(project.root, audience or wanted.audience)
        if found.graph is None:
            progress.done()
            stop_on_errors(found.report)
            sys.exit(1)
        made = site(found.graph)
        chosen = _chosen(tuple(jobs(made, "")), set(issues))
        if not chosen:
            progress.done()
            click.echo("There is nothing to print: no brief has an issue. `briefbook new issue BRIEF@DATE` begins one.")
            return
        progress("print")
        with_ = press(project.root, wanted.templates or project.templates, wanted.form.asked(paper, variants))
        pdfs, unset = printed(chosen, made, found.graph, with_, progress)
    progress.done()
    stop_on_errors(Report.of([*found.report.findings, *unset.findings], {**found.report.texts, **unset.texts}))
    folder = out or project.root / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    for path, data in pdfs.items():
        target, pages = folder / Path(path).name, page_count(data)
        target.write_bytes(data)
        click.echo(f"{target}  {pages} page{'s' * (pages != 1)}  {len(data) / 1000:.0f} kB")
    click.echo(found.told)


def _wanted(project: Project) -> Wanted:
    try:
        return wanted_by(project.config)
    except CannotRunError as error:
        raise click.ClickException(str(error)) from error


def _chosen(made: tuple[PrintJob, ...], asked: set[str]) -> tuple[PrintJob, ...]:
    """The PDFs of the names asked for, `brief` or `brief@date`; all where nothing is asked for."""

    def names(job: PrintJob) -> set[str]:
        return {job.name, job.name.partition("@")[0]}

    if asked and not made:
        raise click.UsageError("There is nothing to print: no brief has an issue.")
    if unknown := sorted(asked - {name for job in made for name in names(job)}):
        known = ", ".join(sorted({job.name for job in made}))
        raise click.UsageError(f"There is no issue {', '.join(unknown)}. Issues: {known}")
    return tuple(job for job in made if not asked or names(job) & asked)
