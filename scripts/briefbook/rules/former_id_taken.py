"""A former id is that of something else.

## What it does
Reports ids under `formerly` that a sheet or fact of the dossier has, or that two of them claim to have had.

## Why it matters
The old address can lead to one thing only; a reader who kept it would be shown another.

## Example
    formerly: [ferry]            # and there is content/assets/ferry.yml

## How to mend it
Take the id out of `formerly`, or give the newer thing another id.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Note, Rule, Severity
from briefbook.graph import Graph
from briefbook.graph.former import Former, former

RULE = Rule("G306", "former-id-taken", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each former id that is not free."""
    first: dict[str, Former] = {}
    for one in former(graph):
        hint = "Take it out of formerly, or give the other another id."
        if graph.kind_of(one.id) in {"fact", *_kinds(graph)} or one.id in graph.broken:
            yield Diagnostic(RULE, one.span, f"The former id '{one.id}' is the id of something that is there", hint)
        elif one.id in first:
            note = Note(first[one.id].span, "claimed here")
            yield Diagnostic(RULE, one.span, f"The former id '{one.id}' is claimed twice", hint, (note,))
        first.setdefault(one.id, one)


def _kinds(graph: Graph) -> set[str]:
    return {record.kind.name for record in graph.sheets.values()}
