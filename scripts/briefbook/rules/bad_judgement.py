"""A judgement is not on the scale, or has no grounds.

## What it does
Reports judgements whose likelihood is no term of the dossier's scale (ICD 203, or the PHIA yardstick), whose
confidence is not high, moderate or low, or that rest on no fact. A likelihood may be given in percent, `likelihood=65`;
it is then mapped to its term, and refused where it lies outside the scale or in one of the gaps of PHIA. A number on
the border of two steps of ICD 203 belongs to the upper one.

## Why it matters
"Possible" means ten percent to one reader and sixty to another. A scale that is printed beside the text means the
same to all.

## Example
    {% judgement likelihood="possible", confidence="fair", rests_on=[] %}

## How to mend it
    {% judgement likelihood="likely", confidence="moderate", rests_on=["bridge.closed"] %}
"""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Position, Rule, Severity, Span, did_you_mean
from briefbook.graph import Graph
from briefbook.model.prose import Argument
from briefbook.model.scales import CONFIDENCE, SCALES, Scale

RULE = Rule("B513", "bad-judgement", Severity.ERROR, __doc__)


def check(graph: Graph) -> Iterator[Diagnostic]:
    """One finding for each fault of each judgement."""
    scale = SCALES[graph.dossier.scale if graph.dossier else "icd203"]
    for issue in graph.issues.values():
        for call in issue.prose.calls:
            if call.name != "judgement":
                continue
            span = Span(issue.file, call.at, Position(call.at.line, call.at.column + 2))
            likelihood, confidence = call.options.get("likelihood"), call.options.get("confidence")
            if likelihood is not None and scale.resolve(likelihood) is None:
                yield Diagnostic(
                    RULE,
                    span,
                    f"'{likelihood}' is no likelihood of the scale {scale.title}",
                    _hint(likelihood, scale),
                )
            if confidence not in CONFIDENCE:
                yield Diagnostic(RULE, span, f"'{confidence}' is no confidence", "Write high, moderate or low.")
            if not call.options.get("rests_on"):
                yield Diagnostic(RULE, span, "The judgement rests on no fact", 'Add rests_on=["sheet.fact"].')


def _hint(likelihood: Argument, scale: Scale) -> str:
    if isinstance(likelihood, int | float):
        ranges = ", ".join(f"{term.low:g}-{term.high:g} {term.names[0]}" for term in scale.terms)
        return f"Ranges in percent: {ranges}."
    return f"{did_you_mean(str(likelihood), scale.names)} Terms: {', '.join(scale.names)}.".strip()
