"""The quantities that are followed most, with how far the latest figures for them lie apart."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.model import Value
from briefbook.model.value import BOUND_WORDS
from briefbook.views.contract import says
from briefbook.views.parts import FactView, LinkView
from briefbook.views.sheets import MeasureView, SheetView

FOLLOWED = 4
"""How many facts a measure needs to be followed, rather than told once."""
SHOWN = 6
"""How many measures the home page shows."""
_PERIOD = datetime.timedelta(days=31)
"""Figures that end so close to the newest one speak of the same period."""


@dataclass(frozen=True, slots=True)
class SayingView:
    """One figure, and who gives it."""

    fact: FactView = says("The fact; its value is the figure.")
    who: str = says("Who says so: the speaker, else publisher and date.")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A measure that is followed, with the figures of its latest period."""

    name: str = says("What it counts.")
    sheet: LinkView = says("The sheet whose measure it is, at the measure.")
    spread: str = says("From the lowest figure to the highest: `67 to 100 or more`; one figure if all agree.")
    unit: str = says("Its unit.")
    when: str = says("Of when the newest figure is, in words.")
    sayings: tuple[SayingView, ...] = says("Who gives which figure: the highest, the newest and the lowest.")
    more: int = says("How many more figures of the period there are.")
    number: int = says("How many facts the measure has in all.")


def key_figures(sheets: Iterable[SheetView], graph: Graph) -> tuple[KeyFigure, ...]:
    """The most followed measures: those with most facts first, and only those with enough to be followed."""
    found = [(one, view) for view in sheets for one in view.measures if len(one.facts) >= FOLLOWED]
    found.sort(key=lambda pair: (-len(pair[0].facts), pair[1].id, pair[0].name))
    return tuple(_figure(one, view, graph) for one, view in found[:SHOWN])


def _figure(one: MeasureView, sheet: SheetView, graph: Graph) -> KeyFigure:
    period = _latest(one, graph)
    said = _told(period, graph)
    values = [value for fact in period if (value := graph.facts[fact.id].fact.value)]
    return KeyFigure(
        name=one.name,
        sheet=LinkView(sheet.title, f"{sheet.url}#{one.anchor}", sheet.kind, sheet.id),
        spread=spread(values),
        unit=one.unit,
        when=period[0].when,
        sayings=tuple(SayingView(fact, _who(fact)) for fact in said),
        more=len(period) - len(said),
        number=len(one.facts),
    )


def _latest(one: MeasureView, graph: Graph) -> list[FactView]:
    """Figures of the newest one's period that no later figure brings up to date, the newest first."""
    standing = [fact for fact in one.facts if not fact.replaced_by and fact.value] or list(one.facts)
    newest = standing[-1]
    end = _end(newest, graph)
    period = [fact for fact in standing if end and (own := _end(fact, graph)) and end - own < _PERIOD]
    return list(reversed(period)) or [newest]


def _told(period: list[FactView], graph: Graph) -> list[FactView]:
    """The highest, the newest and the lowest figure, from the highest; fewer where they are the same."""

    def size(fact: FactView) -> float:
        value = graph.facts[fact.id].fact.value
        return max(value.numbers) if value else 0

    chosen = dict.fromkeys((max(period, key=size), period[0], min(period, key=size)))
    return sorted({fact.value: fact for fact in chosen}.values(), key=size, reverse=True)


def _end(fact: FactView, graph: Graph) -> datetime.date | None:
    when = graph.facts[fact.id].fact.when
    return (when.latest or when.earliest) if when else None


def _who(fact: FactView) -> str:
    speakers = [one.who for one in fact.positions if one.side == "for"]
    return ", ".join(speakers) or (fact.citations[0].label if fact.citations else "")


def spread(values: list[Value]) -> str:
    """From the lowest bound to the highest, without the unit: `at least 83`, `67 to 100 or more`, `about 12,000`."""
    if not values:
        return ""
    numbers = [number for value in values for number in value.numbers]
    low, high = min(numbers), max(numbers)
    if low == high:
        ways = {name for value in values for name in value.bounds}
        return f"{BOUND_WORDS[ways.pop()] if len(ways) == 1 else ''}{low:,}"
    open_ = any(value.bounds.keys() == {"at_least"} and high in value.numbers for value in values)
    return f"{low:,} to {high:,}{' or more' if open_ else ''}"
