"""What `impact` and `explain` share: the dossier as far as it can be read, and trees for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import click

from briefbook.app.checking import checked
from briefbook.app.project import Project
from briefbook.diagnostics import did_you_mean
from briefbook.diagnostics.formats.full import visible
from briefbook.graph import Graph

style_option = click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", help="For people or for programs."
)


def read(project: Project) -> Graph:
    """The dossier as far as it could be read; errors in it are counted on standard error."""
    found = checked(project.root)
    if errors := found.report.errors:
        click.echo(
            f"{count(errors, 'error')} in the dossier (briefbook check names them); this tells what could be read.",
            err=True,
        )
    return found.graph


def unknown(graph: Graph, id_: str, wanted: str, known: Iterable[str]) -> click.UsageError:
    """What to say where `id_` names no `wanted`."""
    kind = graph.kind_of(id_)
    if kind is not None:
        text = f"'{id_}' is no {wanted}: its kind is {kind}."
    elif not graph.is_missing(id_):
        text = f"'{id_}' stands in a sheet that could not be read; briefbook check says why."
    else:
        text = f"There is no {wanted} '{id_}'. {did_you_mean(id_, known)}"
    return click.UsageError(visible(text.strip()))


def count(number: int, noun: str) -> str:
    """Such as `1 fact` and `2 facts`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def line(text: str, depth: int = 0) -> str:
    """One line of a tree, with what a terminal would obey spelt out."""
    return f"{'  ' * min(depth, 20)}{visible(text)}"


def as_json(record: Mapping[str, Any]) -> str:
    """One JSON object."""
    text = json.dumps(record, ensure_ascii=False, indent=2)
    # A file name that is not UTF-8 comes as lone surrogates; escaped, they can be written.
    return text.encode("utf-8", "backslashreplace").decode()
