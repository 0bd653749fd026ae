"""A picture has nothing to show.

## What it does
Reports a chart of a measure without dated values, a map of a thing without a place, a network of an actor without
relations, and a lineage of a source that nothing retells.

## Why it matters
The brief would have a caption over an empty frame.

## Example
    {{ map("bridge-closure") }}      # its sheet says nothing of where

## How to mend it
Add what the picture is made of (values with `when`; `located`, with a `location` on the place's sheet; `relations`;
`repeats` on the sheets of retellings), or take the picture out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span
from briefbook.graph import Graph
from briefbook.graph.pictured import all_placed, charted, placed, retold, ties
from briefbook.rules.citing import NAMES, named

RULE = Rule("B519", "nothing-to-show", Severity.ERROR, __doc__)

_SHOWS: dict[str, tuple[Callable[[Graph, str], tuple[object, ...]], str]] = {
    "chart": (charted, "has no fact with a value and a date"),
    "map": (placed, "has no place"),
    "network": (ties, "has no relations"),
    "lineage": (retold, "is retold by no source"),
}


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each id in a picture's call that gives it nothing."""
    for issue in graph.issues.values():
        spans = {(name.id, name.span.start): name.span for name in named(issue)}
        for call in issue.prose.calls:
            if call.name not in _SHOWS:
                continue
            find, why = _SHOWS[call.name]
            for id_ in call.ids:
                if graph.kind_of(id_) in NAMES[call.name] and not find(graph, id_):
                    yield Diagnostic(RULE, spans[id_, call.at], f"'{id_}' {why}", f"See `briefbook rule {RULE.code}`.")
            if call.name == "map" and not call.ids and not all_placed(graph):
                span = Span(issue.file, call.at, Position(call.at.line, call.at.column + 2))
                yield Diagnostic(
                    RULE, span, "Nothing in this dossier has a place", f"See `briefbook rule {RULE.code}`."
                )
