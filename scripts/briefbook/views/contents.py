"""Contents of the pages of sheets."""

from __future__ import annotations

from briefbook.views.arranged import contents
from briefbook.views.page import Contents
from briefbook.views.questions import QuestionView
from briefbook.views.sheets import SheetView


def sheet_contents(view: SheetView) -> tuple[Contents, ...]:
    """Headings of the page of an actor, an asset or an event, with the names of its measures."""
    found = contents(
        (
            ("Figures over time", "__figures", bool(view.measures)),
            ("Facts", "__facts", bool(view.groups)),
            ("Relations", "__relations", bool(view.relations)),
            ("Said elsewhere", "__elsewhere", bool(view.elsewhere)),
            ("Used in", "__uses", bool(view.uses)),
        ),
        view.groups,
    )
    if not found or not view.measures:
        return found
    return (found[0], *(Contents(one.name, one.anchor, 3) for one in view.measures), *found[1:])


def question_contents(view: QuestionView) -> tuple[Contents, ...]:
    """Headings of the page of a legal question."""
    return contents(
        (
            ("Answer", "__answer", True),
            ("The law", "__rule", True),
            ("What the answer turns on", "__premises", bool(view.premises)),
            ("Positions", "__positions", True),
            ("Clocks", "__clocks", bool(view.clocks)),
            ("Facts", "__facts", bool(view.facts)),
            ("Said elsewhere", "__elsewhere", bool(view.elsewhere)),
            ("Used in", "__uses", bool(view.uses)),
        )
    )
