"""`briefbook export`."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import click

from briefbook.app.cli.options import audience_option, project_option
from briefbook.app.memory import uncollected
from briefbook.app.project import Project
from briefbook.app.release import release
from briefbook.diagnostics.formats import FORMATS as FINDINGS
from briefbook.graph import as_of
from briefbook.model import Marking
from briefbook.render.export import FORMATS
from briefbook.views.days import cutoffs, issue_states
from briefbook.views.export import export as exported
from briefbook.views.facts import Facts


@click.command()
@project_option
@click.argument("form", metavar="FORMAT", type=click.Choice(list(FORMATS)))
@click.option("--at", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help="Only what was known on that day.")
@audience_option
@click.option("--out", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File; by default standard output.")
def export(
    project: Project, form: str, at: datetime.datetime | None, out: Path | None, audience: Marking | None
) -> None:
    """Write the dossier for other programs: json (everything), csv (facts), csl-json (sources)."""
    day = at.date() if at else None
    with uncollected():
        found = release(project.root, audience)
        if found.graph is None:
            click.echo(FINDINGS["text"](found.report), nl=False, err=True)
            sys.exit(1)
        graph = as_of(found.graph, day) if day else found.graph
        facts = Facts(graph, day)
        states = issue_states(graph, cutoffs(graph), facts)
        data = FORMATS[form](exported(facts, {id_: state.then for id_, state in states.items()}))
    if out is None:
        click.echo(data, nl=False)
        return
    out.write_bytes(data)
    click.echo(f"{out}  {len(data) / 1000:.0f} kB", err=True)
