"""What changed between two cut-offs, as pages and feed show it."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import SORTS, Change, Ledger
from briefbook.graph.ledger import Sort
from briefbook.views import addresses
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.parts import LinkView

HEADINGS: dict[Sort, str] = {
    "added": "Facts added",
    "withdrawn": "Facts withdrawn",
    "replaced": "Facts brought up to date",
    "value": "Values changed",
    "date": "Dates changed",
    "status": "Statuses changed",
    "position": "Positions changed",
    "citation": "Sources of facts changed",
    "wording": "Wording changed",
    "detail": "Other details of facts changed",
    "source": "Sources",
    "answer": "Legal questions",
    "sheet": "Actors, assets and events",
    "issue": "Issues",
    "dossier": "The dossier itself",
}
"""What each sort of change is called."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One change."""

    link: LinkView = says("What has changed, as it stands today; without address if it is gone.")
    before: str = says("How it was; empty where there was nothing, or where only the new state is told.")
    after: str = says("How it is; empty where there is nothing.")
    detail: str = says("Which field or speaker, or why; empty where the heading says it all.")


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    """All changes of one sort."""

    sort: str = says("`added`, `withdrawn`, `replaced`, `value`, `status`…")
    title: str = says("The sort in words, as a heading.")
    anchor: str = says("Anchor of the heading.")
    lines: tuple[LedgerLine, ...] = says("The changes, by id.")


def groups(found: Ledger, facts: Facts) -> tuple[LedgerGroup, ...]:
    """The changes of a ledger in groups; `facts` are those of today, to which the links lead."""
    made = []
    for sort in SORTS:
        if changes := found.of(sort):
            lines = tuple(_line(change, facts) for change in changes)
            made.append(LedgerGroup(sort, HEADINGS[sort], f"__{sort}", lines))
    return tuple(made)


def _line(change: Change, facts: Facts) -> LedgerLine:
    link = LinkView(change.text, *_address(change, facts))
    match change.sort:
        case "added":
            return LedgerLine(link, "", "", change.detail)
        case "withdrawn":
            return LedgerLine(link, "", "", change.detail)
        case "replaced":
            return LedgerLine(link, "", change.after, "")
        case _ if change.detail in {"new", "gone"}:
            return LedgerLine(link, "", "", change.detail)
    who = facts.graph.sheets.get(change.detail)
    detail = str(getattr(who.sheet, "name", change.detail)) if who and change.sort == "position" else change.detail
    return LedgerLine(link, change.before, change.after, detail.replace("_", " "))


def _address(change: Change, facts: Facts) -> tuple[str, str, str]:
    graph = facts.graph
    if change.id in graph.facts:
        return addresses.fact(graph, change.id), "fact", change.id
    if change.id in graph.sheets:
        return addresses.thing(graph, change.id), graph.sheets[change.id].kind.name, change.id
    if issue := graph.issues.get(change.id):
        return addresses.issue(issue.brief, issue.date), "issue", change.id
    return "", "", change.id
