"""All positions on a legal question stand on one side.

## What it does
Reports legal questions whose positions all answer `yes`, or all answer `no` or `doubts`, unless `one_sided` says why.
Questions without positions are left alone.

## Why it matters
The strongest counter-argument is part of legal reasoning. Where only one side is shown, the reader must be told whether
there is no other or nobody looked.

## Example
    positions: [{by: pilots-guild, side: "no", stance: a hearing is due, sources: [gazette-report]}]

## How to mend it
Add the strongest position of the other side, or say what was looked for:
`one_sided: The authority has published no legal argument.`
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Rule, Severity
from briefbook.graph import Graph
from briefbook.model import Question, Side

RULE = Rule("L703", "one-sided-positions", Severity.WARNING, __doc__)
_SIDES = {"yes": {Side.YES}, "no": {Side.NO, Side.DOUBTS}}


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each one-sided question."""
    for record in graph.of_kind("question"):
        if not isinstance(record.sheet, Question) or record.sheet.one_sided:
            continue
        taken = {position.side for position in record.sheet.positions}
        for answer, side in _SIDES.items():
            if taken and taken <= side:
                yield Diagnostic(
                    RULE,
                    record.document.span(("positions", 0, "side")),
                    f"All positions on '{record.id}' answer {answer}",
                    "Add the strongest position of the other side, or say in `one_sided` why there is none.",
                )
