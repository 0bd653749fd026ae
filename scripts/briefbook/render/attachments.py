"""Files that travel inside a PDF: what it rests on, for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import orjson

from briefbook.render.printing import Attachment, PrintJob
from briefbook.views import Site

_OPTIONS = orjson.OPT_APPEND_NEWLINE | orjson.OPT_INDENT_2


def with_attachments(jobs: Iterable[PrintJob], site: Site) -> Iterator[PrintJob]:
    """Each job with its facts and sources: those of its issue, or of all issues of its day for a briefing book."""
    export = site.export
    issues = {issue["id"]: issue for issue in export.dossier["issues"]}
    for job in jobs:
        day = job.name.partition("@")[2]
        ids = [job.name] if job.name in issues else [id_ for id_ in issues if id_.endswith(f"@{day}")]
        facts = {"format": export.dossier["format"], "issues": [issues[id_] for id_ in ids]}
        items = {item["id"]: item for id_ in ids for item in export.cited[id_]}
        yield replace(job, attachments=(_facts(facts), _sources([items[id_] for id_ in sorted(items)])))


def _facts(data: object) -> Attachment:
    return Attachment(
        "facts.json",
        orjson.dumps(data, option=_OPTIONS),
        "application/json",
        "The facts that this document rests on, as known at its information cut-off",
        "data",
    )


def _sources(items: object) -> Attachment:
    return Attachment(
        "sources.csl.json",
        orjson.dumps(items, option=_OPTIONS),
        "application/vnd.citationstyles.csl+json",
        "The sources of these facts, for reference managers (CSL-JSON)",
        "supplement",
    )
