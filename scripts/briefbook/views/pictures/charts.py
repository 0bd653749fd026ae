"""A measure over time, as data."""

from __future__ import annotations

from collections import Counter, defaultdict

from briefbook.graph import FactNode, Graph
from briefbook.graph.pictured import charted
from briefbook.model import Value
from briefbook.model.edtf import Edtf
from briefbook.views import dates
from briefbook.views.facts import Facts, counted
from briefbook.views.parts import LinkView
from briefbook.views.pictures.parts import ChartView, PictureBlock, PointView, TableView

_CARRIED = ", as carried by "
"""After it, a publisher's name says who only passed it on."""


def chart(id_: str, number: int, graph: Graph, facts: Facts) -> PictureBlock | None:
    """The picture of one measure; None where no fact of it has a value and a date."""
    nodes = charted(graph, id_)
    if not nodes:
        return None
    measure = graph.measures[id_].measure
    points = tuple(_point(node, graph, facts) for node in nodes)
    ranked = Counter(point.who for point in points).most_common()
    return PictureBlock(
        number=number,
        title=measure.name,
        alt=_told(points, facts.language),
        language=facts.language,
        drawing=ChartView(measure.unit, points, tuple(who for who, _ in ranked)),
        table=TableView(
            ("When", "Figure", "Whose count", "Status", "Statement"),
            tuple(_row(node, point, facts) for node, point in zip(nodes, points, strict=True)),
        ),
        note="",
    )


def _point(node: FactNode, graph: Graph, facts: Facts) -> PointView:
    value, when = node.fact.value, node.fact.when
    assert value is not None
    assert when is not None
    last = when.latest or when.earliest
    assert last is not None
    first = when.earliest or last
    low, high = _bounds(value)
    lasting = when.is_interval and node.fact.extent == "throughout"
    return PointView(
        link=LinkView(str(value), facts.view(node.id).url, "fact", node.id),
        low=low,
        high=high,
        bound="range" if len(value.bounds) > 1 else next(iter(value.bounds)),
        start=first.isoformat(),
        day=last.isoformat(),
        held=lasting,
        vague=not when.is_interval and first != last,
        who=_counter(node, graph),
    )


def _bounds(value: Value) -> tuple[float | None, float | None]:
    if value.at_least is not None or value.at_most is not None:
        return value.at_least, value.at_most
    number = value.exactly if value.exactly is not None else value.about
    return number, number


def _counter(node: FactNode, graph: Graph) -> str:
    """Who counts: whoever asserts it, else the publisher of its origin."""
    for position in node.fact.positions:
        if position.stance.for_it:
            return graph.sheets[position.by].sheet.title
    origins = sorted(graph.origins.behind(node.cited))
    source = graph.source(origins[0]) if origins else None
    return source.publisher.partition(_CARRIED)[0] if source else ""


def _row(node: FactNode, point: PointView, facts: Facts) -> tuple[LinkView, ...]:
    view = facts.view(node.id)
    cells = (LinkView(view.when, ""), point.link, LinkView(point.who, ""), LinkView(view.status, ""))
    return (*cells, LinkView(view.statement, ""))


def _told(points: tuple[PointView, ...], language: str) -> str:
    first, last = points[0], points[-1]
    span = _day(first.day, language)
    if first.day != last.day:
        span = f"{span} to {_day(last.day, language)}"
    parts = [f"A chart of {counted(len(points), 'figure')} for {span}, the first {first.link.text}"]
    if len(points) > 1:
        parts[0] += f", the last {last.link.text}"
    days: dict[str, set[tuple[float | None, float | None]]] = defaultdict(set)
    for point in points:
        days[point.day].add((point.low, point.high))
    if differ := sum(len(values) > 1 for values in days.values()):
        parts.append(f"On {counted(differ, 'day')} the counts differ")
    return ". ".join(parts) + "."


def _day(iso: str, language: str) -> str:
    return dates.words(Edtf.parse(iso), language)
