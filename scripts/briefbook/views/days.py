"""Facts as they were known on each day that an issue speaks of, and as each issue may tell of them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from briefbook.graph import Graph, as_of, for_audience
from briefbook.model import Marking
from briefbook.views.facts import Facts


def cutoffs(graph: Graph) -> dict[datetime.date, Facts]:
    """The dossier as of each day that is the cut-off of an issue."""
    days = sorted({issue.issue.cutoff for issue in graph.issues.values()})
    return {day: Facts(as_of(graph, day), day) for day in days}


@dataclass(frozen=True, slots=True)
class State:
    """The dossier as an issue may tell of it: as of its cut-off, and as it stands now."""

    then: Facts
    now: Facts


def issue_states(graph: Graph, known: Mapping[datetime.date, Facts], facts: Facts) -> dict[str, State]:
    """The state of each issue.

    An issue is passed on by itself, so it holds nothing above its own marking, whoever the site is for.
    """
    made: dict[tuple[Marking, datetime.date], State] = {}
    open_: dict[Marking, Facts] = {}
    found = {}
    for issue in graph.issues.values():
        day, marking = issue.issue.cutoff, facts.markings.issue(issue, graph.series.get(issue.brief))
        if marking not in open_:
            shown = for_audience(graph, marking)
            open_[marking] = facts if shown is graph else Facts(shown)
        now = open_[marking]
        if (marking, day) not in made:
            then = known[day] if now is facts else Facts(as_of(now.graph, day), day)
            made[marking, day] = State(then, now)
        found[issue.id] = made[marking, day]
    return found
