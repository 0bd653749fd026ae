"""Views to what the typesetter reads: data, never markup."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefbook.render.pictures import PAPER, drawn
from briefbook.views import IssueView, PictureBlock, json_bytes
from briefbook.views.prose import BlockView, FactsBlock

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
_TEMPLATES = HERE / "templates" / "print"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One PDF to be set."""

    path: str
    """Where it stands below the site's root."""
    template: str
    """The Typst file that it begins with."""
    data: bytes
    """JSON that the templates read."""
    stamp: datetime.date
    """Day in the PDF's metadata."""
    file: str
    """File of the dossier that a finding speaks of."""


def issue_job(issue: IssueView, site_url: str) -> PrintJob:
    """An issue of a brief. Its data hold the issue's view, its pictures by number, and the site's address or none."""
    pictures = {str(one.number): _drawn(one) for one in _pictures(issue.blocks)}
    return PrintJob(
        path=issue.pdf_url,
        template="issue.typ",
        data=json_bytes({"issue": issue, "site_url": site_url, "pictures": pictures}),
        stamp=datetime.date.fromisoformat(issue.date_iso),
        file=f"briefs/{issue.brief}/{issue.date_iso}.md",
    )


def _drawn(picture: PictureBlock) -> dict[str, object]:
    """Without links: the table beside it names what they would lead to."""
    pen = drawn(picture, PAPER, lambda _: "")
    return {"svg": pen.svg("picture", picture.title, picture.alt), "ratio": pen.high / pen.wide}


def _pictures(blocks: Iterable[BlockView]) -> Iterator[PictureBlock]:
    for block in blocks:
        if isinstance(block, PictureBlock):
            yield block
        elif isinstance(block, FactsBlock) and block.picture is not None:
            yield block.picture


def print_templates(user: Path | None) -> Mapping[str, bytes]:
    """Typst files by name; a file of the same name in the desk's own folder comes first."""
    found = {path.name: path.read_bytes() for path in sorted(_TEMPLATES.glob("*.typ"))}
    if user is not None and user.is_dir():
        found |= {path.name: path.read_bytes() for path in sorted(user.glob("*.typ"))}
    return found
