"""Finds what no font can print, in the sheets and briefs themselves, before anything is set."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Position, Span
from briefbook.graph import Graph
from briefbook.load import IssueRecord
from briefbook.output.faults import not_printable
from briefbook.source import Document, Path
from briefbook.source.text import UNSAFE

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Zl", "Zp"})
"""Categories of characters without a shape; those that hide or reorder text are matters of rule Y107."""
_SELECTORS = frozenset(chr(point) for point in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x034F))
"""Shapeless too, though their category does not say so."""


def unprintable(graph: Graph, covered: frozenset[str]) -> Iterator[Diagnostic]:
    """A finding for each character of a file that is not among `covered`, where it first stands."""
    for document in _documents(graph):
        yield from _in_document(document, covered)
    for issue in graph.issues.values():
        yield from _in_body(issue, graph.loaded.texts.get(issue.file, ""), covered)


def _documents(graph: Graph) -> Iterator[Document]:
    if graph.dossier_document is not None:
        yield graph.dossier_document
    yield from (record.document for record in graph.sheets.values())
    yield from (record.document for record in graph.series.values())
    yield from (record.document for record in graph.issues.values())


def _missing(text: str, covered: frozenset[str]) -> set[str]:
    """Characters that no font has; those that may not stand in a dossier at all are told of elsewhere (Y107)."""
    return {char for char in _without_font(text, covered) if not UNSAFE.match(char)}


def _without_font(text: str, covered: frozenset[str]) -> set[str]:
    if text.isascii():
        return set()
    found = set(text) - covered
    return {char for char in found if unicodedata.category(char) not in _UNSEEN and char not in _SELECTORS}


def _in_document(document: Document, covered: frozenset[str]) -> Iterator[Diagnostic]:
    # What a comment holds is not printed, and what an escape writes is: both are seen in the values alone.
    if "\\" not in document.text and not _missing(document.text, covered):
        return
    told: set[str] = set()
    for path, text in _strings(document.data, ()):
        for char in sorted(_missing(text, covered) - told):
            told.add(char)
            yield not_printable.glyph(_place(document, path, char), char)


def _strings(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    match value:
        case str():
            yield path, value
        case list():
            for index, item in enumerate(value):
                yield from _strings(item, (*path, index))
        case dict():
            for key, item in value.items():
                yield from _strings(item, (*path, key))


def _place(document: Document, path: Path, char: str) -> Span:
    """Where the character stands in the value at `path`; the value itself where it is written as an escape."""
    whole = document.span(path)
    lines = document.text.split("\n")
    for number in range(whole.start.line, whole.end.line + 1):
        line = lines[number - 1 - document.line_offset] if number - 1 - document.line_offset < len(lines) else ""
        first = whole.start.column - 1 if number == whole.start.line else 0
        column = line.find(char, first)
        if column >= 0:
            return Span(document.file, Position(number, column + 1), Position(number, column + 2))
    return whole


def _in_body(issue: IssueRecord, text: str, covered: frozenset[str]) -> Iterator[Diagnostic]:
    lines = text.split("\n")
    body = issue.document.text.count("\n") + 2
    told: set[str] = set()
    for number, line in enumerate(lines[body:], body + 1):
        for char in sorted(_missing(line, covered) - told):
            told.add(char)
            yield not_printable.glyph(Span.at(issue.file, number, line.index(char) + 1), char)
