"""`content/ids.txt`: what has been published, so that no address is lost when an id changes.

One id a line, as `fact boat-strikes.killed`; what comes after `#` is a remark. A line that begins with `gone` says that
the desk took the thing away on purpose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefbook.diagnostics import Diagnostic, Span
from briefbook.load.faults import bad_id
from briefbook.model import KINDS
from briefbook.model.text import SLUG

_SORTS = (*KINDS, "fact", "issue")
_LINE = re.compile(rf"(gone )?({'|'.join(_SORTS)}) ({SLUG}(?:\.{SLUG}|@\d{{4}}-\d\d-\d\d)?)")


@dataclass(frozen=True, slots=True, order=True)
class PublishedId:
    """An id under which something was published."""

    sort: str
    """Kind of sheet, `fact` or `issue`."""
    id: str
    gone: bool = False
    """Whether it was taken away on purpose."""

    def __str__(self) -> str:
        """The line of the file."""
        return f"{'gone ' if self.gone else ''}{self.sort} {self.id}"


def read_ids(path: str, text: str) -> tuple[dict[PublishedId, Span], list[Diagnostic]]:
    """The ids with their lines, and findings for lines that hold none."""
    found: dict[PublishedId, Span] = {}
    findings = []
    for number, line in enumerate(text.split("\n"), 1):
        words = " ".join(line.partition("#")[0].split())
        if not words:
            continue
        span = Span.at(path, number)
        if match := _LINE.fullmatch(words):
            found.setdefault(PublishedId(match[2], match[3], bool(match[1])), span)
        else:
            findings.append(bad_id.finding(span, "line", words))
    return found, findings
