"""`briefbook diff`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict

import click
from markupsafe import escape

from briefbook.app.checking import checked, checked_tree
from briefbook.app.cli.options import project_option
from briefbook.app.cli.wording import as_json, count, line
from briefbook.app.project import Project
from briefbook.app.revisions import NoRevisionError, tree_at
from briefbook.graph import SORTS, Change, Graph, Ledger, as_of, ledger
from briefbook.views.ledger import HEADINGS

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@click.command()
@project_option
@click.argument("before", metavar="A")
@click.argument("after", metavar="[B]", default="")
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "markdown"]), default="text", help="How it is told."
)
def diff(project: Project, before: str, after: str, style: str) -> None:
    """Tell what changed from A to B, each a day (YYYY-MM-DD) or a git revision; without B, to the files as they are.

    A day stands for the dossier as it was known at its end.
    """
    states = _States(project)
    found = ledger(states.graph(before), states.graph(after))
    names = (states.name(before), states.name(after))
    click.echo(_FORMATS[style](found, names))


class _States:
    """The states that are compared; the files as they are now are read once."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._now: Graph | None = None

    def graph(self, named: str) -> Graph:
        """The dossier as of a day, or in a revision."""
        if not named:
            return self.now
        if _DAY.fullmatch(named):
            try:
                return as_of(self.now, datetime.date.fromisoformat(named))
            except ValueError as error:
                raise click.UsageError(f"'{named}' is no day: {error}") from error
        try:
            tree = tree_at(self.project.root, named)
        except NoRevisionError as error:
            raise click.UsageError(f"'{named}' is neither a day (YYYY-MM-DD) nor a git revision: {error}") from error
        found = checked_tree(tree)
        return _told(found.report.errors, self.name(named), found.graph)

    @property
    def now(self) -> Graph:
        """The files as they are."""
        if self._now is None:
            found = checked(self.project.root)
            self._now = _told(found.report.errors, self.name(""), found.graph)
        return self._now

    @staticmethod
    def name(named: str) -> str:
        """What to call a state."""
        return named or "the files as they are"


def _told(errors: int, name: str, graph: Graph) -> Graph:
    if errors:
        click.echo(f"{count(errors, 'error')} in {name}; this compares what could be read.", err=True)
    return graph


def _text(found: Ledger, names: tuple[str, str]) -> str:
    return "\n".join([f"From {names[0]} to {names[1]}: {count(len(found.changes), 'change')}", *_groups(found)])


def _groups(found: Ledger) -> Iterator[str]:
    for sort in SORTS:
        if changes := found.of(sort):
            yield ""
            yield f"{HEADINGS[sort]} ({len(changes)})"
            for change in changes:
                yield from _lines(change)


def _lines(change: Change) -> Iterator[str]:
    yield line(f"- {change.id}: {change.text}", 1)
    match change.sort:
        case "added":
            yield line(f"status: {change.detail}", 2)
        case "withdrawn":
            yield line(change.detail, 2)
        case "replaced":
            now = (
                f"now {change.detail}: {change.after}"
                if change.after
                else f"no longer brought up to date by {change.detail}"
            )
            yield line(now, 2)
        case _ if change.detail == "new":
            yield line("new", 2)
        case _ if change.detail == "gone":
            yield line("gone", 2)
        case _:
            yield line(f"{change.detail}", 2)
            if change.before:
                yield line(f"was: {change.before}", 3)
            if change.after:
                yield line(f"is:  {change.after}", 3)


def _json(found: Ledger, names: tuple[str, str]) -> str:
    return as_json({"before": names[0], "after": names[1], "changes": [asdict(change) for change in found.changes]})


def _markdown(found: Ledger, names: tuple[str, str]) -> str:
    """Headings in Markdown, lists in HTML: so no word of the content can be read as markup."""
    parts = [f"## {count(len(found.changes), 'change')} from {names[0]} to {names[1]}"]
    for sort in SORTS:
        if changes := found.of(sort):
            items = "\n".join(f"<li>{_item(change)}</li>" for change in changes)
            parts.append(f"### {HEADINGS[sort]} ({len(changes)})\n\n<ul>\n{items}\n</ul>")
    return "\n\n".join(parts)


def _item(change: Change) -> str:
    was = f" <del>{_one_line(change.before)}</del>" if change.before and change.sort != "replaced" else ""
    now = f" <ins>{_one_line(change.after)}</ins>" if change.after else ""
    if change.sort in {"added", "withdrawn"} or change.detail in {"new", "gone"}:
        return f"<code>{escape(change.id)}</code>{was}{now}"
    return f"<code>{escape(change.id)}</code> {_one_line(change.text)} ({escape(change.detail)}):{was}{now}"


def _one_line(text: str) -> str:
    return str(escape(" ".join(text.split())))


_FORMATS: dict[str, Callable[[Ledger, tuple[str, str]], str]] = {"text": _text, "json": _json, "markdown": _markdown}
