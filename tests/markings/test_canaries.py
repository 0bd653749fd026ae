"""No byte of what is published for an audience holds anything above its marking.

The words planted by `conftest.py` are looked for in every byte of every file, in file names, in unpacked archives, and
in the text, metadata, attachments and streams of every PDF. So that the test can fail, the same words are looked for in
the build that may hold them.
"""

from __future__ import annotations

import datetime
import gzip
import html
import io
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from babel.dates import format_date
from pydantic import BaseModel
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from briefbook.graph.references import plan
from briefbook.load import load
from briefbook.model import Edtf
from briefbook.model.kinds import KINDS
from briefbook.model.references import Ref
from briefbook.model.schema import FILES
from briefbook.source import read_tree

pytestmark = pytest.mark.slow

# Planted words that no build shows, and why.
NEVER = {
    "comment": "a comment in YAML is no content",
    "raw file": "copies of sheets, and other files among them, are never published",
}


def build(root: Path, *options: str) -> Path:
    site = root / "-".join(["site", *options])
    command = [Path(sys.executable).with_name("briefbook"), "build", "-C", root, "--site", site, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (site / "index.html").is_file()
    return site


def pieces(value: Any, reader: PdfReader) -> Iterator[bytes]:
    """Every string, name and unpacked stream of a PDF's objects."""
    if isinstance(value, StreamObject):
        yield value.get_data()
    if isinstance(value, DictionaryObject):
        for name, inner in value.items():
            yield str(name).encode()
            yield from pieces(inner, reader)
    elif isinstance(value, ArrayObject):
        for inner in value:
            yield from pieces(inner, reader)
    elif not isinstance(value, IndirectObject | StreamObject):
        yield str(value).encode("utf-8", "replace")
        yield getattr(value, "original_bytes", b"")


def printed(data: bytes) -> Iterator[bytes]:
    reader = PdfReader(io.BytesIO(data))
    for page in reader.pages:
        text = page.extract_text()
        yield text.encode()
        # A word that is broken at the end of a line.
        yield re.sub(r"[-\u00ad\u2010]?\s*\n\s*", "", text).encode()
    yield str(reader.metadata).encode()
    for name, attached in reader.attachments.items():
        yield name.encode()
        yield from attached
    for number in range(1, int(reader.trailer["/Size"])):
        yield from pieces(reader.get_object(IndirectObject(number, 0, reader)), reader)


def forms(data: bytes) -> Iterator[str]:
    text = data.decode("utf-8", "replace")
    escaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    for one in {text, escaped, html.unescape(text), unquote(text), data.decode("utf-16-be", "replace")}:
        yield one.casefold()


def everything(site: Path) -> dict[str, str]:
    """By file, everything that can be read out of it and out of its name."""
    found = {}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        parts = [name.encode()]
        if path.is_file():
            data = path.read_bytes()
            parts.append(data)
            if name.endswith(".gz"):
                parts.append(gzip.decompress(data))
            if name.endswith(".pdf"):
                parts += printed(data)
        found[name] = "\n".join(form for part in parts for form in forms(part))
    return found


def spelt(word: str) -> list[str]:
    """A planted word as a reader may meet it: a day also in words."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", word):
        return [word]
    day = datetime.date.fromisoformat(word)
    return [
        word,
        format_date(day, "long", locale="en").casefold(),
        format_date(day, "d MMMM y", locale="en").casefold(),
    ]


def leaks(site: Path, words: dict[str, str]) -> set[tuple[str, str]]:
    """Each planted word that is found, with the file."""
    files = everything(site)
    return {(word, name) for name, text in files.items() for word in words if any(form in text for form in spelt(word))}


@pytest.fixture(scope="module")
def planted(plant: Callable[[str], Any]) -> Any:
    return plant("a")


@pytest.fixture(scope="module")
def shown(planted: Any) -> set[tuple[str, str]]:
    """What the build that may hold them shows of the words."""
    return leaks(build(planted.root, "--audience", "AMBER"), planted.words)


def test_nothing_above_the_audience_is_in_any_byte(planted: Any) -> None:
    site = build(planted.root, "--audience", "CLEAR")
    assert (site / "open/index.html").is_file()
    names = sorted(path.name for path in (site / "pdf").iterdir())
    assert names == ["briefing-book-2025-04-10.pdf", "harbour-2025-04-10.pdf"]
    assert {(planted.words[word], name) for word, name in leaks(site, planted.words)} == set()


def test_without_an_audience_the_dossiers_own_marking_counts(planted: Any) -> None:
    site = build(planted.root)
    assert {(planted.words[word], name) for word, name in leaks(site, planted.words)} == set()


def test_what_is_hidden_changes_no_byte(planted: Any, plant: Callable[[str], Any]) -> None:
    def tree(site: Path) -> dict[str, bytes]:
        return {p.relative_to(site).as_posix(): p.read_bytes() for p in sorted(site.rglob("*")) if p.is_file()}

    other = plant("q")
    (other.root / "content/actors/one-more.yml").write_text(
        "name: One more\nkind: group\nmarking: RED\nsources: [harbour-notice]\n", encoding="utf-8"
    )
    assert tree(build(other.root)) == tree(build(planted.root))


def test_the_words_are_there_where_they_may_be(planted: Any, shown: set[tuple[str, str]]) -> None:
    found = {word for word, _ in shown}
    missed = {where for word, where in planted.words.items() if word not in found}
    assert sorted(missed - set(NEVER)) == sorted(set(NEVER) - missed) == []


@pytest.mark.parametrize(
    "kind",
    [
        "index.html",
        "search_index.json",
        "search/data/w0.js",
        "search/data/r0.js",
        "search/data/f-actor.js",
        "api/index.json",
        ".pdf",
        "sitemap.xml.gz",
    ],
)
def test_words_are_found_in_every_kind_of_file(shown: set[tuple[str, str]], kind: str) -> None:
    assert any(name.endswith(kind) for _, name in shown)


def fields(model: type[BaseModel]) -> Iterator[tuple[type[BaseModel], str, Any]]:
    """Every field of a model and of the models inside it."""
    for name, info in model.model_fields.items():
        yield model, name, info
        yield from _inside(info.annotation)


def _inside(annotation: Any) -> Iterator[tuple[type[BaseModel], str, Any]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield from fields(annotation)
    for part in typing.get_args(annotation):
        yield from _inside(part)


def named(record: BaseModel, closed: set[str]) -> Iterator[str]:
    """Fields of a record, and of the records inside it, that name something closed."""
    for name, ref in plan(type(record)):
        value = getattr(record, name)
        for item in value if isinstance(value, tuple) else [value] if value is not None else []:
            if ref is None:
                yield from named(item, closed)
            elif str(item).partition(".")[0] in closed:
                yield f"{type(record).__name__}.{name}"


def test_open_records_name_closed_ones_in_every_field_that_can(planted: Any) -> None:
    records = load(read_tree(planted.root)[0]).sheets
    closed = {record.id for record in records if record.sheet.marking}
    every = {
        f"{model.__name__}.{name}"
        for kind in KINDS.values()
        for model, _, _ in fields(kind.model)
        for name, ref in plan(model)
        if ref is not None
    }
    open_ = [record.sheet for record in records if record.id not in closed]
    assert {name for sheet in open_ for name in named(sheet, closed)} == every


def of_words(annotation: Any, metadata: tuple[Any, ...]) -> bool:
    """Whether a field holds the author's own words or days, by itself or in a list."""
    metadata += getattr(annotation, "__metadata__", ())
    if any(isinstance(mark, Ref) for mark in metadata) or typing.get_origin(annotation) is typing.Literal:
        return False
    if annotation in {str, Edtf, datetime.date}:
        return True
    return any(of_words(part, metadata) for part in typing.get_args(annotation) if part is not type(None))


def test_every_field_of_words_is_planted(planted: Any) -> None:
    every = {
        f"{model.__name__}.{name}"
        for file, one in FILES.items()
        if file != "dossier"
        for model, name, info in fields(one)
        if of_words(info.annotation, tuple(info.metadata))
    }
    assert every - {where.partition(" ")[0] for where in planted.words.values()} == set()
