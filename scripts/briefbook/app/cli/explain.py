"""`briefbook explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

import click

from briefbook.app.cli.options import project_option
from briefbook.app.cli.wording import as_json, count, line, read, style_option, unknown
from briefbook.app.project import Project
from briefbook.graph import Provenance, Reading, Step, provenance, reading


@click.command()
@project_option
@click.argument("id_", metavar="ID")
@style_option
def explain(project: Project, id_: str, style: str) -> None:
    """Show where the fact ID comes from, down to the origins, and where it is used.

    For an issue (BRIEF@DATE): each sentence beside the facts that it rests on, as they were known at its cut-off.
    """
    graph = read(project)
    if issue := graph.issues.get(id_):
        shown = list(reading(graph, issue))
        told = as_json({"issue": id_, "passages": [asdict(one) for one in shown]})
        click.echo(told if style == "json" else "\n".join(_reading(shown)))
        return
    if id_ not in graph.facts:
        raise unknown(graph, id_, "fact or issue", [*graph.facts, *graph.issues])
    found = provenance(graph, id_)
    click.echo(as_json(asdict(found)) if style == "json" else "\n".join(_text(found)))


def _text(found: Provenance) -> Iterator[str]:
    yield line(f"{found.id}: {found.statement}")
    yield line(f"{found.file}:{found.line}", 1)
    yield line(f"status: {found.status}. {found.reason}", 1)
    yield line(f"{count(len(found.origins), 'origin')}: {', '.join(found.origins) or 'none'}", 1)
    if found.measure:
        yield line(f"measure: {found.measure}", 1)
    if found.replaces:
        yield line(f"replaces: {found.replaces}", 1)
    yield from _part("Sources", _steps(found.sources, 1))
    yield from _part("Positions", _voices(found))
    yield from _part("Used in", _uses(found))


def _reading(shown: Iterable[Reading]) -> Iterator[str]:
    for one in shown:
        yield line(f"{one.passage.file}:{one.passage.line} {one.passage.kind}: {one.passage.text}")
        for ground in one.grounds:
            yield line(
                f"- {ground.id} ({ground.status}): {ground.text}" if ground.text else f"- {ground.id}: not known then",
                1,
            )
            if ground.voices:
                yield line("; ".join(ground.voices), 2)
        yield ""


def _part(heading: str, lines: Iterable[str]) -> Iterator[str]:
    listed = list(lines)
    if listed:
        yield ""
        yield heading
        yield from listed


def _steps(steps: tuple[Step, ...], depth: int) -> Iterator[str]:
    for step in steps:
        yield line(f"- {_told(step)}", depth + step.depth)


def _told(step: Step) -> str:
    if not step.consulted:
        return f"{step.id}: no source of this id could be read"
    told = [
        f"{step.id}: {step.title} ({step.publisher}, {step.published or 'undated'})",
        step.at,
        {"full": "read in full", "excerpt": "read in part", "none": "not read"}[step.consulted],
        f"withdrawn {step.withdrawn}" if step.withdrawn else "fallen with what it repeats" if step.fallen else "",
        _part_in_lineage(step),
    ]
    return "; ".join(filter(None, told))


def _part_in_lineage(step: Step) -> str:
    if step.passes_on:
        return f"passes on {step.passes_on}"
    return "origin" if step.origin else "told above" if step.again else "retells"


def _voices(found: Provenance) -> Iterator[str]:
    for voice in found.positions:
        on = f", {voice.on}" if voice.on else ""
        yield line(f"- {voice.name} ({voice.by}) {voice.stance}{on}", 1)
        if voice.rests_on:
            yield line(f"rests on {', '.join(voice.rests_on)}", 2)
        yield from _steps(voice.sources, 2)


def _uses(found: Provenance) -> Iterator[str]:
    for passage in found.passages:
        yield line(f"- {passage.file}:{passage.line} {passage.kind}: {passage.text}", 1)
    for question in found.premise_of:
        yield line(f"- premise of {question}", 1)
    for leaning in found.leanings:
        yield line(f"- {leaning.by} ({leaning.stance}) rests on it in {leaning.held_on}", 1)
    for fact in found.replaced_by:
        yield line(f"- replaced by {fact}", 1)
