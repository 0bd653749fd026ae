"""Index pages: one list for each kind, and one of all briefs."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, replace

from briefbook.graph import Graph
from briefbook.model import KINDS, Actor, Asset, Event, Question, Source
from briefbook.model.kinds import AnySheet
from briefbook.views import addresses, dates
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.parts import LinkView
from briefbook.views.questions import state_of


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One sheet in a list."""

    link: LinkView = says("The sheet.")
    sort: str = says("What sort of thing it is.")
    detail: str = says("What tells it from others: role, class, date, publisher.")
    count: str = says("`4 facts`, or what a source is used for.")
    state: str = says("State of a legal answer, `full`, `excerpt` or `none` for a source; else empty.")
    order: tuple[str, ...] = says("Sorts the list.")
    language: str = says("Language tag of a source's title, where it is not the dossier's; else empty.", "")
    tighter: str = says("TLP label, where it is closed more tightly than the dossier; else empty.", "")


@dataclass(frozen=True, slots=True)
class LetterView:
    """The rows of a long group that begin with one letter."""

    letter: str = says("The letter; empty in a short group, which has no letters.")
    anchor: str = says("Anchor of its first row; empty in a short group.")
    rows: tuple[IndexRow, ...] = says("The rows.")


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """Sheets of one sort, or of one year."""

    title: str = says("The sort in words, or the year.")
    anchor: str = says("Anchor of its heading.")
    number: int = says("How many sheets there are.")
    letters: tuple[LetterView, ...] = says("The rows; in a long group by the first letter of what they are sorted by.")


@dataclass(frozen=True, slots=True)
class IndexView:
    """A list of all sheets of one kind."""

    kind: str = says("The kind.")
    title: str = says("Its heading.")
    intro: str = says("What the list holds, in a sentence.")
    url: str = says("Its address.")
    number: int = says("How many sheets there are.")
    groups: tuple[IndexGroup, ...] = says("The sheets by sort, events by year.")


_INTROS = {
    "actor": "Whoever acts or speaks in this dossier.",
    "asset": "What is deployed, used, seized or aimed at.",
    "event": "What happened, goes on or is planned, in order of time.",
    "question": "Questions of law, with authorities, premises and positions on both sides.",
    "source": "Everything that facts rest on. A source that repeats another adds no origin of its own.",
}


_LONG = 40
"""From more rows than these on, a group can be entered by letter."""


def index_view(kind: str, graph: Graph, facts: Facts) -> IndexView:
    """The list of one kind."""
    made = (replace(_row(r.id, r.sheet, graph, facts), tighter=facts.tighter(r.sheet)) for r in graph.of_kind(kind))
    rows = sorted(made, key=lambda row: row.order)
    found: dict[str, list[IndexRow]] = defaultdict(list)
    for row in rows:
        found[_group(kind, row)].append(row)
    titles = list(found) if kind == "event" else sorted(found)
    groups = tuple(_index_group(title, number, found[title], kind) for number, title in enumerate(titles, 1))
    return IndexView(kind, KINDS[kind].plural, _INTROS[kind], addresses.index(kind), len(rows), groups)


def _group(kind: str, row: IndexRow) -> str:
    if kind != "event":
        return row.sort
    return "No date" if row.order[0] == "~" else row.order[0][:4]


def _index_group(title: str, number: int, rows: list[IndexRow], kind: str) -> IndexGroup:
    letters: dict[str, list[IndexRow]] = defaultdict(list)
    long = len(rows) > _LONG and kind != "event"
    for row in rows:
        letters[_letter(row.order[0]) if long else ""].append(row)
    views = [
        LetterView(letter, f"__{number}-{place}" if letter else "", tuple(own))
        for place, (letter, own) in enumerate(sorted(letters.items()), 1)
    ]
    return IndexGroup(title, f"__g{number}", len(rows), tuple(views))


def _letter(text: str) -> str:
    """The letter under which a reader looks: without its accent; `#` for what begins with none."""
    bare = unicodedata.normalize("NFKD", text.lstrip("[“\"'«¿¡ "))[:1].upper()
    return bare if bare.isalpha() else "#"


def _row(id_: str, sheet: AnySheet, graph: Graph, facts: Facts) -> IndexRow:
    link = facts.link(id_)
    folded = link.text.casefold()
    match sheet:
        case Actor():
            detail = "; ".join(role.role for role in sheet.roles)
            return IndexRow(link, sheet.kind.replace("-", " "), detail, _facts(sheet, id_, facts), "", (folded,))
        case Asset():
            detail = ", ".join(part for part in (sheet.class_name, sheet.designation) if part)
            return IndexRow(link, sheet.kind, detail, _facts(sheet, id_, facts), "", (folded,))
        case Event():
            when = dates.words(sheet.when, facts.language)
            order = (*dates.order(sheet.when), folded)
            return IndexRow(link, sheet.kind.replace("-", " "), when, _facts(sheet, id_, facts), "", order)
        case Question():
            positions = f"{len(sheet.positions)} positions"
            return IndexRow(link, "question", sheet.question, positions, state_of(sheet), (folded,))
        case Source():
            return _source(id_, sheet, graph, facts, link)


def _source(id_: str, sheet: Source, graph: Graph, facts: Facts, link: LinkView) -> IndexRow:
    used = len({r.fact or r.record.id for r in graph.incoming.get(id_, ()) if r.record.kind.name != "source"})
    count = f"used {used} time{'' if used == 1 else 's'}"
    if sheet.repeats:
        count += ", repeats another"
    order = (sheet.publisher.casefold(), *dates.order(sheet.published), link.text.casefold())
    sort = sheet.kind.replace("-", " ")
    return IndexRow(link, sort, facts.label(sheet), count, sheet.consulted, order, facts.foreign(sheet))


def _facts(sheet: Actor | Asset | Event, id_: str, facts: Facts) -> str:
    number = len(sheet.facts) + len(facts.elsewhere(id_))
    return f"{number} fact{'' if number == 1 else 's'}"
