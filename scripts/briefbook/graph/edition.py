"""The edition code: a short name of exactly this text with exactly these facts, as known at this cut-off.

It names a copy in a reader's hand. Whatever a reader of the issue is shown goes into it: the text, the facts and
questions that it rests on, their sources down to the origins, and the names of who speaks. Layout of files does not,
nor does a field that nobody has filled, so that a newer briefbook gives the same issue the same code.
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

from pydantic import BaseModel

from briefbook.graph.graph import Graph
from briefbook.graph.references import references
from briefbook.graph.status import Status, verdict
from briefbook.load import IssueRecord
from briefbook.model import Question, Source
from briefbook.model.references import full_id

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 after Crockford: no letter that is easily taken for a digit."""


def edition(issue: IssueRecord, graph: Graph) -> str:
    """Eight letters and digits in two groups, such as `7K3M-9QXD`: the first 40 bits of a SHA-256.

    `graph` is the dossier as of the issue's cut-off.
    """
    text = " ".join(graph.loaded.texts.get(issue.file, "").split())
    scale = graph.dossier.scale if graph.dossier else ""
    shown = {
        "issue": issue.id,
        "cutoff": str(issue.issue.cutoff),
        "scale": scale,
        "text": text,
        "things": _things(issue, graph),
    }
    # Sources that the readers may not be shown have numbers, which later ones would change.
    told = re.sub(r'"~\d+"', '"~"', json.dumps(shown, sort_keys=True, ensure_ascii=False))
    return code(told)


def code(text: str) -> str:
    """The first 40 bits of the SHA-256 of `text`, as eight letters and digits in two groups."""
    digest = hashlib.sha256(text.encode()).digest()
    number = int.from_bytes(digest[:5], "big")
    letters = "".join(_ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def shown_in(issue: IssueRecord, graph: Graph) -> tuple[str, ...]:
    """Ids of facts and questions that the issue names or lists, each once, in the order of its text."""
    ids = [cite.id for cite in issue.prose.cites]
    for call in issue.prose.calls:
        ids += call.ids
        if call.name == "unknowns" and not call.ids:
            ids += [id_ for id_, node in graph.facts.items() if verdict(node, graph).status is Status.UNKNOWN]
    return tuple(dict.fromkeys(ids))


def _things(issue: IssueRecord, graph: Graph) -> dict[str, Any]:
    found: dict[str, Any] = {}
    waiting = list(shown_in(issue, graph))
    while waiting:
        id_ = waiting.pop()
        if id_ in found:
            continue
        if node := graph.facts.get(id_):
            found[id_] = _dump(node.fact)
            waiting += (
                full_id(node.record.id, target) if ref.local else target for _, target, ref in references(node.fact)
            )
        elif record := graph.sheets.get(id_):
            whole = isinstance(record.sheet, Source | Question)
            found[id_] = _dump(record.sheet) if whole else str(getattr(record.sheet, "name", ""))
            if whole:
                waiting += (
                    full_id(id_, target) if ref.local else target for _, target, ref in references(record.sheet)
                )
    return found


def _dump(record: BaseModel) -> Any:
    return record.model_dump(mode="json", exclude_defaults=True, exclude={"formerly"})
