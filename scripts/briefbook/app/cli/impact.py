"""`briefbook impact`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

import click

from briefbook.app.cli.options import project_option
from briefbook.app.cli.wording import as_json, count, line, read, style_option, unknown
from briefbook.app.project import Project
from briefbook.graph import Graph, Impact, LostPassage, WeakenedFact, fallen_now
from briefbook.graph import impact as impact_of


@click.command()
@project_option
@click.argument("id_", metavar="[ID]", required=False)
@style_option
def impact(project: Project, id_: str | None, style: str) -> None:
    """Tell what falls if the source or fact ID falls; without ID, what has fallen with all withdrawn sources."""
    graph = read(project)
    sources = [record.id for record in graph.of_kind("source")]
    if id_ is None:
        found = fallen_now(graph)
    elif id_ in graph.facts or graph.source(id_) is not None:
        found = impact_of(graph, id_)
    else:
        raise unknown(graph, id_, "source or fact", [*sources, *graph.facts])
    click.echo(as_json(_record(found)) if style == "json" else "\n".join(_text(found, graph)))


def _record(found: Impact) -> dict[str, Any]:
    made = asdict(found)
    for kind in ("judgements", "sentences", "parts"):
        for entry, lost in zip(made[kind], getattr(found, kind), strict=True):
            entry["alone"] = lost.alone
    for entry, answer in zip(made["answers"], found.answers, strict=True):
        entry["fallen"] = answer.fallen
    return {**made, "issues": found.issues, "touched": found.touched}


def _text(found: Impact, graph: Graph) -> Iterator[str]:
    groups = [group for group in map(list, _groups(found)) if len(group) > 1]
    yield line(_head(found, graph))
    for group in groups:
        yield ""
        yield from group
    if note := _note(found, sum(len(group) - 1 for group in groups)):
        yield ""
        yield note


def _note(found: Impact, lines: int) -> str:
    """What to say where there is nothing to list, or only the source itself."""
    if found.of is None:
        return "" if lines else "Nothing has fallen."
    if not lines:
        return "It has already fallen with what it repeats: ask for that."
    return "Nothing rests on it." if lines == 1 and found.sources else ""


def _head(found: Impact, graph: Graph) -> str:
    if found.of is None:
        return "What has fallen with all withdrawn sources"
    source = graph.source(found.of)
    if source is not None:
        retracted = source.retracted
        title = f"{found.of}: {source.title} ({source.publisher})"
        return f"What has fallen with {title}, withdrawn {retracted.on}" if retracted else f"What falls with {title}"
    return f"What falls with {found.of}: {graph.facts[found.of].fact.statement}"


def _groups(found: Impact) -> Iterator[Iterator[str]]:
    """Each kind of loss: its heading, then its lines."""
    yield _group("Sources that fall", [_source(s.id, s.repeats) for s in found.sources])
    yield _group("Facts that keep no source", [(f"{f.id}: {f.statement}", f"{f.file}:{f.line}") for f in found.facts])
    yield _group(
        "Facts that stand on less",
        [_weakened(w) for w in found.weakened],
    )
    yield _group(
        "Measures that lose their latest fact",
        [(f"{m.id}: {m.lost}", f"left: {m.latest}" if m.latest else "no fact is left") for m in found.measures],
    )
    yield _group(
        "Positions that keep no source",
        [(f"{p.held_on}: {p.by} ({p.stance})",) for p in found.positions if p.state == "fallen"],
    )
    yield _group(
        "Positions that rest on fallen facts alone",
        [
            (f"{p.held_on}: {p.by} ({p.stance})", f"rests on {_names(p.lost)}")
            for p in found.positions
            if p.state == "shaken"
        ],
    )
    yield _group(
        "Legal answers that lose grounds",
        [
            (
                f"{a.question}: {'nothing is left' if a.fallen else count(a.left, 'ground') + ' left'}",
                *([f"premises: {_names(a.premises)}"] if a.premises else []),
                *([f"authorities: {_names(a.authorities)}"] if a.authorities else []),
            )
            for a in found.answers
        ],
    )
    yield _group(
        "Entries of sheets that keep no source",
        [(f"{e.sheet}: {e.entry}", f"{e.file}:{e.line}") for e in found.entries],
    )
    for issue in found.touched:
        here = [p for p in found.passages if p.passage.issue == issue]
        yield _group(f"Issue {issue}", [_passage(p) for p in here])


def _group(heading: str, items: Iterable[tuple[str, ...]]) -> Iterator[str]:
    listed = list(items)
    yield line(f"{heading} ({len(listed)})")
    for first, *more in listed:
        yield line(f"- {first}", 1)
        yield from (line(text, 2) for text in more)


def _source(id_: str, repeats: tuple[str, ...]) -> tuple[str, ...]:
    return (id_, f"repeats only {_names(repeats)}") if repeats else (id_,)


def _weakened(fact: WeakenedFact) -> tuple[str, ...]:
    had, has = set(fact.origins_before), set(fact.origins_after)
    as_before = fact.status_before == fact.status_after
    return (
        f"{fact.id}: {fact.statement}",
        f"origins: {len(had)} -> {len(has)}, lost {_names(had - has)}"
        if had - has
        else f"origins: {len(has)}, as before",
        f"status: {fact.status_after}, as before"
        if as_before
        else f"status: {fact.status_before} -> {fact.status_after}",
    )


def _passage(found: LostPassage) -> tuple[str, ...]:
    passage = found.passage
    rest = "nothing else" if found.alone else f"also on {_names(found.standing)}, which {_stands(found.standing)}"
    return (
        f"{passage.file}:{passage.line} {passage.kind}: {passage.text}",
        f"rests on {_names(found.fallen)}, {rest}",
    )


def _stands(ids: tuple[str, ...]) -> str:
    return "stands" if len(ids) == 1 else "stand"


def _names(ids: Iterable[str]) -> str:
    return ", ".join(sorted(ids))
