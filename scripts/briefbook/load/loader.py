"""Files to records. Never stops at the first bad file."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, ValidationError

from briefbook.diagnostics import Diagnostic, Span
from briefbook.load import errors
from briefbook.load.faults import bad_id, front_matter, misplaced_file, missing_field
from briefbook.load.places import (
    DOSSIER,
    BadName,
    DossierFile,
    IdsFile,
    IssueFile,
    OwnPage,
    SeriesFile,
    SheetFile,
    Stray,
    place,
)
from briefbook.load.prose import parse_prose
from briefbook.load.published import PublishedId, read_ids
from briefbook.load.records import IssueRecord, Loaded, SeriesRecord, SheetRecord
from briefbook.model import Dossier, Issue, Series
from briefbook.source import Document, Tree, decode, parse_yaml

_Model = TypeVar("_Model", bound=BaseModel)


def load(tree: Tree) -> Loaded:
    """Read every sheet and brief of a dossier.

    `tree` maps paths (`content/actors/port-authority.yml`) to bytes. Whatever is wrong is in `findings`.
    """
    return _Load().run(tree)


class _Load:
    """One run: gathers records and findings."""

    def __init__(self) -> None:
        self.findings: list[Diagnostic] = []
        self.texts: dict[str, str] = {}
        self.dossier: tuple[Dossier, Document] | None = None
        self.sheets: list[SheetRecord] = []
        self.series: list[SeriesRecord] = []
        self.issues: list[IssueRecord] = []
        self.broken: set[str] = set()
        self.published: dict[PublishedId, Span] = {}

    def run(self, tree: Tree) -> Loaded:
        placed = [(path, place(path)) for path in sorted(tree)]
        if DOSSIER not in tree:
            self.findings.append(missing_field.no_dossier(DOSSIER))
        # The dossier first: its language decides how sentences end.
        for path, where in sorted(placed, key=lambda p: not isinstance(p[1], DossierFile)):
            match where:
                case DossierFile():
                    self.dossier = self._record(path, tree[path], Dossier)
                case SheetFile(kind, id_):
                    if (found := self._record(path, tree[path], kind.model)) is not None:
                        self.sheets.append(SheetRecord(kind, id_, *found))
                    else:
                        self.broken.add(id_)
                case SeriesFile(brief):
                    if (made := self._record(path, tree[path], Series)) is not None:
                        self.series.append(SeriesRecord(brief, *made))
                    else:
                        self.broken.add(brief)
                case IssueFile():
                    self._issue(path, tree[path], where)
                case BadName():
                    self.findings.append(bad_id.finding(Span.at(path), "file name", path.rsplit("/", 1)[-1]))
                case Stray(why, hint):
                    self.findings.append(misplaced_file.finding(path, why, hint))
                case IdsFile():
                    self._ids(path, tree[path])
                case OwnPage():
                    pass
        dossier, document = self.dossier or (None, None)
        return Loaded(
            dossier, document, tuple(self.sheets), tuple(self.series), tuple(self.issues),
            frozenset(self.broken), tuple(self.findings), self.texts, published=self.published,
        )  # fmt: skip

    def _text(self, path: str, data: bytes) -> str | None:
        text, findings = decode(path, data)
        self.findings += findings
        if text is not None:
            self.texts[path] = text
        return text

    def _record(self, path: str, data: bytes, model: type[_Model]) -> tuple[_Model, Document] | None:
        text = self._text(path, data)
        return None if text is None else self._parsed(path, text, model, 0)

    def _parsed(self, path: str, text: str, model: type[_Model], offset: int) -> tuple[_Model, Document] | None:
        document, findings = parse_yaml(path, text, line_offset=offset)
        self.findings += findings
        if document is None:
            return None
        try:
            return model.model_validate(document.data), document
        except ValidationError as error:
            self.findings += errors.findings(error, document, model)
            return None

    def _ids(self, path: str, data: bytes) -> None:
        text = self._text(path, data)
        if text is not None:
            self.published, findings = read_ids(path, text)
            self.findings += findings

    def _issue(self, path: str, data: bytes, where: IssueFile) -> None:
        text = self._text(path, data)
        if text is None:
            return
        lines = text.split("\n")
        if lines[0].rstrip() != "---":
            self.findings.append(front_matter.finding(path, "The brief does not begin with front matter"))
            return
        end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
        if end is None:
            self.findings.append(front_matter.finding(path, "The front matter does not end"))
            return
        made = self._parsed(path, "\n".join(lines[1:end]) + "\n", Issue, 1)
        language = self.dossier[0].language if self.dossier else "en"
        body = "\n".join(lines[end + 1 :])
        prose, findings = parse_prose(path, body, line_offset=end + 1, language=language)
        self.findings += findings
        if made is not None:
            self.issues.append(IssueRecord(where.brief, where.date, *made, prose))
