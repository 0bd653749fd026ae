"""The functions that a brief may call, with what they take; one table for reading, checking and documentation."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.model.prose import Call


@dataclass(frozen=True, slots=True)
class Function:
    """One function. `names` says what its arguments name; `least` how many it needs."""

    usage: str
    help: str
    names: str | None
    least: int = 0
    most: int | None = None
    options: tuple[str, ...] = ()
    required: tuple[str, ...] = ()

    def fault(self, call: Call) -> str:
        """What is wrong with a call, in words; empty if nothing is."""
        count = len(call.arguments)
        if any(not isinstance(argument, str) for argument in call.arguments):
            return "its arguments are ids in quotes"
        if count < self.least or (self.most is not None and count > self.most):
            return f"it takes {self._wanted()}, not {count}"
        if strange := sorted(set(call.options) - set(self.options)):
            return f"it knows no '{strange[0]}'"
        if missing := [name for name in self.required if name not in call.options]:
            return f"it needs {' and '.join(missing)}"
        if not isinstance(call.options.get("carries", ""), str):
            return "carries is the id of a fact in quotes"
        rests_on = call.options.get("rests_on", ())
        if not isinstance(rests_on, tuple) or any(not isinstance(fact, str) for fact in rests_on):
            return "rests_on is a list of ids in quotes"
        return ""

    def _wanted(self) -> str:
        if self.most is None:
            return "at least one id"
        return "one id" if self.most else "no id"


FUNCTIONS: dict[str, Function] = {
    "value": Function('value("sheet.fact")', "The fact's value in words, with its note.", "fact", 1, 1),
    "facts": Function('facts("sheet.fact", …)', "A table of facts with status, date and voices.", "fact", 1),
    "timeline": Function(
        'timeline("sheet.fact", …)', "The facts in order of time, from four dates on with a picture.", "fact", 1
    ),
    "positions": Function('positions("sheet.fact", …)', "A matrix of who says what of which fact.", "fact", 1),
    "chart": Function(
        'chart("sheet.measure")', "A picture of a measure over time, disagreements as bands.", "measure", 1, 1
    ),
    "map": Function(
        'map("fact-or-sheet", …)',
        "A map of where things are or happened; everything with a place if none is named.",
        "thing",
    ),
    "network": Function('network("actor")', "A picture of the relations around an actor.", "actor", 1, 1),
    "lineage": Function(
        'lineage("source", carries="sheet.fact")',
        "A picture of what retells a source; with `carries`, which retellings the fact cites.",
        "source",
        1,
        1,
        options=("carries",),
    ),
    "unknowns": Function("unknowns()", "The facts that nobody could determine; all of them if none is named.", "fact"),
    "questions": Function('questions("question", …)', "Legal questions with the state of their answers.", "question"),
    "sources": Function("sources()", "The sources of this issue, with a summary of how they were read.", None, 0, 0),
}

PICTURES = frozenset({"chart", "map", "network", "lineage"})
"""Functions that give a picture; each stands in a paragraph of its own."""

BLOCKS: dict[str, Function] = {
    "judgement": Function(
        '{% judgement likelihood="likely", confidence="moderate", rests_on=["sheet.fact"] %} … {% endjudgement %}',
        "The desk's own assessment, graded and grounded; `likelihood` is a term of the scale, or a number in percent.",
        None,
        most=0,
        options=("likelihood", "confidence", "rests_on"),
        required=("confidence", "rests_on"),
    ),
}
