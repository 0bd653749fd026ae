"""PDF/UA-1 and PDF/A-3a by a checker that is not the typesetter, which is first seen to find what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pytest
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

pytestmark = pytest.mark.slow

UA, A = page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A


def faults(pdf: bytes, standard: page.ValidationProfile) -> set[str]:
    return {failure.rule_id for failure in page.validate_pdf_bytes(pdf, profile=standard).failures}


@pytest.mark.parametrize("standard", [UA, A], ids=["ua-1", "a-3a"])
@pytest.mark.parametrize("name", ["real", "reservoir"])
def test_every_pdf_of_a_dossier_keeps_the_standard(
    folders: dict[str, Path], name: str, standard: page.ValidationProfile
) -> None:
    files = sorted((folders[name] / "site" / "pdf").glob("*.pdf"))
    assert len(files) > 3
    found = {file.name: sorted(faults(file.read_bytes(), standard)) for file in files}
    assert {file: wrong for file, wrong in found.items() if wrong} == {}


@pytest.fixture
def book(folders: dict[str, Path]) -> bytes:
    """It has all that a PDF of ours can have: tables, pictures, notes, links, attachments."""
    return max((folders["reservoir"] / "site" / "pdf").glob("briefing-book-*.pdf")).read_bytes()


def damaged(pdf: bytes, damage: Callable[[DictionaryObject, list[DictionaryObject]], None]) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf))
    damage(writer.root_object, [one for one in map(_real, writer._objects) if isinstance(one, DictionaryObject)])  # noqa: SLF001
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _real(one: Any) -> Any:
    return one.get_object() if isinstance(one, IndirectObject) else one


def tagged(objects: list[DictionaryObject], *kinds: str) -> list[DictionaryObject]:
    return [one for one in objects if one.get("/Type") == "/StructElem" and one.get("/S") in kinds]


def without_title(root: DictionaryObject, _objects: list[DictionaryObject]) -> None:
    root["/ViewerPreferences"].get_object().pop("/DisplayDocTitle")


def without_language(root: DictionaryObject, _objects: list[DictionaryObject]) -> None:
    root.pop("/Lang")


def without_tags(root: DictionaryObject, _objects: list[DictionaryObject]) -> None:
    root.pop("/StructTreeRoot")
    root.pop("/MarkInfo")


def without_alternative(_root: DictionaryObject, objects: list[DictionaryObject]) -> None:
    figures = tagged(objects, "/Figure")
    assert figures
    for figure in figures:
        figure.pop("/Alt", None)


def with_a_level_left_out(_root: DictionaryObject, objects: list[DictionaryObject]) -> None:
    for heading in tagged(objects, "/H1"):
        heading[NameObject("/S")] = NameObject("/H3")


def without_words_for_links(_root: DictionaryObject, objects: list[DictionaryObject]) -> None:
    for link in (one for one in objects if one.get("/Subtype") == "/Link"):
        link.pop("/Contents", None)


def without_a_font(_root: DictionaryObject, objects: list[DictionaryObject]) -> None:
    for font in (one for one in objects if one.get("/Type") == "/FontDescriptor"):
        for key in ("/FontFile", "/FontFile2", "/FontFile3"):
            font.pop(key, None)


def without_relations(_root: DictionaryObject, objects: list[DictionaryObject]) -> None:
    files = [one for one in objects if one.get("/Type") == "/Filespec"]
    assert files
    for file in files:
        file.pop("/AFRelationship")


def with_a_script(root: DictionaryObject, _objects: list[DictionaryObject]) -> None:
    script = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): NameObject("/x")}
    root[NameObject("/OpenAction")] = DictionaryObject(script)


def without_output_intent(root: DictionaryObject, _objects: list[DictionaryObject]) -> None:
    root[NameObject("/OutputIntents")] = ArrayObject()


@cache
def faults_of_whole(book: bytes, standard: page.ValidationProfile) -> set[str]:
    """What is found in the book that was taken apart and put together again."""
    return faults(damaged(book, lambda _root, _objects: None), standard)


DAMAGE = [
    (without_title, UA), (without_language, UA), (without_tags, UA), (without_alternative, UA),
    (with_a_level_left_out, UA), (without_words_for_links, UA), (without_a_font, UA),
    (without_tags, A), (without_a_font, A), (without_relations, A), (with_a_script, A), (without_output_intent, A),
]  # fmt: skip


@pytest.mark.parametrize(
    ("damage", "standard"), DAMAGE, ids=lambda one: getattr(one, "__name__", None) or str(getattr(one, "value", one))
)
def test_the_checker_finds_what_is_damaged(book: bytes, damage: Any, standard: page.ValidationProfile) -> None:
    assert faults(damaged(book, damage), standard) - faults_of_whole(book, standard)


def test_facts_and_sources_travel_in_the_pdf(printed: Any) -> None:
    attached = printed.reader.attachments
    assert set(attached) == {"facts.json", "sources.csl.json"}
    (issue,) = json.loads(attached["facts.json"][0])["issues"]
    assert issue["id"] == f"{printed.brief}@{printed.day}"
    assert {fact["statement"] for fact in issue["facts"]} <= set(printed.statements.values())
    sources = {item["id"]: item for item in json.loads(attached["sources.csl.json"][0])}
    assert {id_ for fact in issue["facts"] for id_ in (*fact["citations"], *fact["origins"])} == set(sources)
    assert all(item["title"] and item["type"] for item in sources.values())


def test_an_attachment_says_what_it_is(low_lake: Any) -> None:
    files = low_lake.reader.root_object["/AF"]
    found = {one.get_object()["/UF"]: one.get_object() for one in files}
    assert {name: one["/AFRelationship"] for name, one in found.items()} == {
        "facts.json": "/Data",
        "sources.csl.json": "/Supplement",
    }
    assert all(one["/Desc"] for one in found.values())
    kinds = {name: one["/EF"]["/F"].get_object()["/Subtype"] for name, one in found.items()}
    assert kinds == {"facts.json": "/application/json", "sources.csl.json": "/application/vnd.citationstyles.csl+json"}
