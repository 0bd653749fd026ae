"""The first half of the way: read, load, link, check."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook import rules
from briefbook.app.memory import uncollected
from briefbook.diagnostics import Diagnostic, Report
from briefbook.graph import Graph, as_of, build
from briefbook.load import load
from briefbook.output.faults import broken_font
from briefbook.output.printable import unprintable
from briefbook.render.coverage import covered, unusable
from briefbook.source import Tree, read_tree

OWN_FONTS = Path("templates") / "fonts"
"""Where a desk's own fonts lie."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A dossier that was read and checked."""

    graph: Graph
    report: Report


@uncollected()
def checked_tree(tree: Tree) -> Checked:
    """Check a dossier that is given as files by path, such as a revision of it."""
    loaded = load(tree)
    graph = build(loaded)
    return Checked(graph, Report.of([*loaded.findings, *rules.check(graph)], loaded.texts))


@uncollected()
def checked(root: Path, at: datetime.date | None = None) -> Checked:
    """Read and check the dossier in `root`, as it was known at the end of day `at` where one is given.

    The graph may only be published when the report has no errors.
    """
    tree, unread = read_tree(root)
    loaded = load(tree)
    graph = build(loaded)
    if at is not None:
        graph = as_of(graph, at)
    findings = [*unread, *loaded.findings, *found_in(graph, root)]
    return Checked(graph, Report.of(findings, loaded.texts))


def found_in(graph: Graph, root: Path) -> Iterator[Diagnostic]:
    """What the rules find, and what could not be printed with the fonts of the project in `root`."""
    yield from rules.check(graph)
    yield from unprintable(graph, covered(root / OWN_FONTS))
    for path in unusable(root / OWN_FONTS):
        yield broken_font.finding(path.relative_to(root).as_posix())
