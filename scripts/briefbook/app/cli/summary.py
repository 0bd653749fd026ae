"""The evidence audit for a terminal, after the findings of `briefbook check`."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator

import orjson

from briefbook.app.cli.wording import as_json, count, line
from briefbook.graph import Audit, Count, Graph
from briefbook.views.audit import Audits, audits
from briefbook.views.data import json_bytes
from briefbook.views.days import cutoffs
from briefbook.views.facts import Facts

_WIDTH = 79
_LISTED = 5


def summary(graph: Graph, day: datetime.date | None) -> Audits:
    """The figures of every issue, and of the whole dossier seen from `day` or from the latest cut-off."""
    return audits(Facts(graph, day), cutoffs(graph))


def beside(findings: str, found: Audits) -> str:
    """The findings, which are a JSON object, with the figures as `summary`, in the form of `api/audit.json`."""
    return as_json(json.loads(findings) | {"summary": orjson.loads(json_bytes(found))}) + "\n"


def as_text(found: Audits, errors: int) -> str:
    """A table for each issue, newest first, and for the whole dossier, in 79 columns; with errors, a word of warning."""
    tables = ["\n".join(_table(one)) for one in (*found.issues, found.dossier)]
    warning = ["These are the figures of what could be read; the errors above are not in them."] if errors else []
    return "".join(f"\n{text}\n" for text in [*warning, *tables])


def _table(one: Audit) -> Iterator[str]:
    told = f"as known on {one.day}" if one.issue else f"ages told for {one.day}" if one.day else "no issue yet"
    yield line(f"{one.issue or 'the whole dossier'} ({told})")
    yield _row("statements", one.statements, f"judgements {one.judgements}; context {one.context}")
    yield _row("facts", one.facts, _numbers(one.by_status))
    yield from (_row(name, number, _part(number, one.facts)) for name, number in _shares(one))
    yield _row("citations", one.citations, f"of {count(one.sources, 'source')}, back to {count(one.origins, 'origin')}")
    yield _row("sources", one.sources, _numbers(one.by_consulted))
    yield _row("publishers", len(one.by_publisher), _first(one.by_publisher))
    yield _row("languages", len(one.by_language), _first(one.by_language))
    yield _row("rated", sum(c.number for c in one.by_reliability[:-1]), _numbers(one.by_reliability[:-1]))
    if one.stale:
        yield _row("stale facts", "", "; ".join(f"{fact.id} ({fact.days} days)" for fact in one.stale))


def _shares(one: Audit) -> Iterator[tuple[str, int]]:
    yield "on one origin", len(one.one_origin)
    yield "on unnamed voices", len(one.unnamed)
    yield "  and on no others", len(one.only_unnamed)
    yield "stale", len(one.stale)
    yield "overtaken", len(one.overtaken)


def _row(name: str, number: int | str, more: str) -> str:
    """A row, broken at spaces where it is too long."""
    rows, row = [], f"  {name:<18}{number:>6}  "
    empty = " " * len(row)
    for word in more.split(" ") if more else []:
        if len(row) + len(word) > _WIDTH and row.strip():
            rows.append(row)
            row = empty
        row += f"{word} "
    return "\n".join(line(text.rstrip()) for text in [*rows, row])


def _part(number: int, of: int) -> str:
    return f"{100 * number / of:.0f} %" if of else ""


def _numbers(counts: Iterable[Count]) -> str:
    """`established 6; reported 35`; what is nowhere is left out."""
    return "; ".join(f"{one.name} {one.number}" for one in counts if one.number)


def _first(counts: tuple[Count, ...]) -> str:
    """The most frequent, and how many others there are."""
    rest = len(counts) - _LISTED
    return _numbers(counts[:_LISTED]) + (f"; {rest} more" if rest > 0 else "")
