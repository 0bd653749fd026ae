"""Two things have the same id.

## What it does
Reports sheets of different kinds with the same file name, and facts or measures of one sheet with the same id.

## Why it matters
A citation could mean either, and both would have the same address.

## Example
    content/actors/ford.yml and content/assets/ford.yml

## How to mend it
Rename one, such as `uss-gerald-r-ford`, with the references to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity
from briefbook.graph import Graph

RULE = Rule("G303", "duplicate-id", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each id that stands again."""
    for id_, again, first in graph.twins:
        shared = (
            " A fact and a measure of one sheet share their ids."
            if id_ in graph.facts and id_ in graph.measures
            else ""
        )
        yield Diagnostic(
            RULE, again, f"The id '{id_}' is taken", f"Rename one of the two.{shared}", (Note(first, "first here"),)
        )
