"""Views to what the typesetter reads: data, never markup."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import segno

from briefbook.render.pictures import PAPER, drawn
from briefbook.views import (
    BookView,
    IssuePage,
    IssueView,
    PictureBlock,
    RedlineView,
    SinceView,
    Site,
    json_bytes,
)
from briefbook.views.prose import BlockView, FactsBlock

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
_TEMPLATES = HERE / "templates" / "print"

_View = TypeVar("_View")
_Told = TypeVar("_Told", IssuePage, RedlineView)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside a PDF (PDF/A-3)."""

    name: str
    data: bytes
    mime: str
    """Its media type."""
    about: str
    """What it is, for the reader of the PDF."""
    relation: str
    """`AFRelationship` as Typst spells it: source, data, alternative or supplement."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One PDF to be set."""

    name: str
    """What is asked for: `situation@2025-11-23`, `briefing-book@2025-11-23`."""
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
    attachments: tuple[Attachment, ...] = ()
    inputs: Mapping[str, str] = field(default_factory=dict)
    """What the templates read as `sys.inputs`, beside the form that is printed."""


def jobs(site: Site, site_url: str) -> Iterator[PrintJob]:
    """All PDFs of a site: issues, redlines, corrections slips and briefing books; `site_url` may be empty."""
    yield from (issue_job(issue, site_url) for issue in site.issues)
    yield from (book_job(book, site_url) for book in site.books)
    since = {view.issue.id: view for view in _views(site, SinceView)}
    standing = {view.issue.id: view for view in _views(site, IssuePage)}
    redlines = {view.issue.id: view for view in _views(site, RedlineView)}
    for id_, page in standing.items():
        if id_ in redlines:
            yield _job(page.redline_pdf, "redline.typ", page.issue, {"redline": _bare(redlines[id_])}, site_url)
        if page.slip_pdf:
            newer = since[id_].newer if id_ in since else ()
            yield _job(page.slip_pdf, "slip.typ", page.issue, {"standing": _bare(page), "newer": newer}, site_url)


def issue_job(issue: IssueView, site_url: str) -> PrintJob:
    """An issue of a brief. Its data hold the issue's view, its pictures by number, and the site's address or none."""
    pictures = {str(one.number): _drawn(one) for one in _pictures(issue.blocks)}
    return _job(issue.pdf_url, "issue.typ", issue, {"issue": issue, "pictures": pictures}, site_url)


def book_job(book: BookView, site_url: str) -> PrintJob:
    """The briefing book of a day."""
    pictures = {str(one.number): _drawn(one) for issue in book.issues for one in _pictures(issue.blocks)}
    return PrintJob(
        name=book.id,
        path=book.pdf_url,
        template="book.typ",
        data=json_bytes(
            {"book": book, "pictures": pictures, "site_url": site_url, "qr": _code(site_url, book.since_url)}
        ),
        stamp=datetime.date.fromisoformat(book.date_iso),
        file="content/dossier.yml",
    )


def _job(path: str, template: str, issue: IssueView, data: Mapping[str, object], site_url: str) -> PrintJob:
    return PrintJob(
        name=issue.id,
        path=path,
        template=template,
        data=json_bytes({**data, "site_url": site_url, "qr": _code(site_url, f"{issue.since_url}#e-{issue.edition}")}),
        stamp=datetime.date.fromisoformat(issue.date_iso),
        file=f"briefs/{issue.brief}/{issue.date_iso}.md",
    )


def _code(site_url: str, path: str) -> dict[str, str] | None:
    """QR code (ISO/IEC 18004) that leads to what changed since this copy, as SVG; none where no address is known."""
    if not site_url.startswith(("http://", "https://")):
        return None
    address = f"{site_url.rstrip('/')}/{path}"
    made = BytesIO()
    segno.make(address, error="m", micro=False).save(made, kind="svg", border=0, omitsize=True, xmldecl=False)
    return {"svg": made.getvalue().decode(), "address": address}


def _bare(view: _Told) -> _Told:
    """Without the text of the issue, which is not printed here."""
    return replace(view, issue=replace(view.issue, blocks=(), notes=(), contents=()))


def _views(site: Site, kind: type[_View]) -> Iterator[_View]:
    return (page.view for page in site.pages if isinstance(page.view, kind))


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


_OWN = ("*.typ", "*.svg", "*.png", "*.jpg")
"""Files that a desk's own templates may read: Typst, and pictures such as a letterhead's."""


def print_templates(user: Path | None) -> Mapping[str, bytes]:
    """Typst files by name; a file of the same name in the desk's own folder comes first."""
    found = {path.name: path.read_bytes() for path in sorted(_TEMPLATES.glob("*.typ"))}
    return found | own_templates(user) if user is not None else found


def own_templates(user: Path) -> dict[str, bytes]:
    """Files of the desk's own folder by name, Typst and pictures; the folder need not exist."""
    return {path.name: path.read_bytes() for pattern in _OWN for path in sorted(user.glob(pattern))}
