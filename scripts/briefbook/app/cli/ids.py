"""`briefbook ids`."""

from __future__ import annotations

import sys

import click

from briefbook.app.checking import checked
from briefbook.app.cli.options import project_option
from briefbook.app.project import Project
from briefbook.diagnostics.formats import FORMATS
from briefbook.graph.former import living
from briefbook.load.places import PUBLISHED
from briefbook.load.published import PublishedId

_HEAD = "# Ids that have been published, one a line; `briefbook ids --write` adds the new ones (docs/addresses.md).\n"


@click.command()
@project_option
@click.option("--write", is_flag=True, help="Add what is new to content/ids.txt.")
def ids(project: Project, *, write: bool) -> None:
    """List ids that are not in content/ids.txt yet, or add them there; none is ever taken out."""
    found = checked(project.root)
    if found.report.errors:
        click.echo(FORMATS["text"](found.report), nl=False, err=True)
        sys.exit(1)
    known = {(one.sort, one.id) for one in found.graph.loaded.published}
    new = sorted(PublishedId(sort, id_) for sort, id_ in living(found.graph) if (sort, id_) not in known)
    if not write:
        for one in new:
            click.echo(str(one))
        return
    file = project.root / PUBLISHED
    kept = file.read_text("utf-8") if file.is_file() else _HEAD
    if new:
        lines = kept.rstrip("\n").split("\n")
        head = [line for line in lines if line.startswith("#")]
        rest = sorted([line for line in lines if line and not line.startswith("#")] + [str(one) for one in new])
        file.write_text("\n".join([*head, *rest]) + "\n", encoding="utf-8", newline="\n")
    click.echo(f"Added {len(new)} to {PUBLISHED}")
