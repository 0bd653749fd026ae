from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

pytestmark = pytest.mark.slow

A4 = (595.28, 841.89)


def test_it_has_pages_of_a4(printed: Any) -> None:
    assert len(printed.pages) > 1
    for page in printed.reader.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx(A4, abs=0.5)


def test_its_metadata_name_it(printed: Any) -> None:
    meta = printed.reader.metadata
    assert meta.title == printed.front["title"]
    assert meta.author
    assert meta.creation_date.date().isoformat() == printed.day
    assert printed.reader.root_object["/Lang"] == "en"
    assert bool(printed.reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"])


def test_it_is_tagged_and_says_that_it_follows_ua_1(printed: Any) -> None:
    root = printed.reader.root_object
    assert bool(root["/MarkInfo"]["/Marked"])
    assert "/StructTreeRoot" in root
    xmp = root["/Metadata"].get_data().decode("utf-8")
    assert re.search(r"<pdfuaid:part>1</pdfuaid:part>|pdfuaid:part=\"1\"", xmp)
    assert printed.front["title"].split(" <")[0] in xmp


def test_it_has_bookmarks_for_its_sections(printed: Any) -> None:
    def titles(items: list[Any]) -> Iterator[str]:
        for item in items:
            if isinstance(item, list):
                yield from titles(item)
            else:
                yield item.title

    found = list(titles(printed.reader.outline))
    for heading in re.findall(r"^## (.+)$", printed.markdown, re.MULTILINE):
        assert heading.replace("\\", "") in found


def test_marking_and_page_number_stand_on_every_page(printed: Any) -> None:
    series = (printed.root / "briefs" / printed.brief / "brief.yml").read_text("utf-8")
    dossier = (printed.root / "content" / "dossier.yml").read_text("utf-8")
    marking = printed.front.get("marking")
    for text in (series, dossier):
        found = re.search(r"^marking: (\S+)$", text, re.MULTILINE)
        marking = marking or (found[1] if found else None)
    for number, text in enumerate(printed.pages, start=1):
        # In the head and in the foot.
        assert text.count(f"TLP:{marking}") >= 2, number
        assert f"Page {number} of {len(printed.pages)}" in text


def _objects(value: Any, seen: set[int]) -> Iterator[DictionaryObject]:
    if isinstance(value, IndirectObject):
        if value.idnum in seen:
            return
        seen.add(value.idnum)
        value = value.get_object()
    if isinstance(value, DictionaryObject):
        yield value
        for inner in value.values():
            yield from _objects(inner, seen)
    elif isinstance(value, ArrayObject):
        for inner in value:
            yield from _objects(inner, seen)


def test_nothing_in_it_runs(printed: Any) -> None:
    found = list(_objects(printed.reader.trailer["/Root"], set()))
    assert len(found) > 100
    keys = {key for one in found for key in one}
    assert keys & {"/JavaScript", "/JS", "/OpenAction", "/AA", "/Launch", "/RichMedia", "/AcroForm"} == set()
    actions = {str(one["/S"]) for one in found if "/S" in one and one.get("/Type") in {"/Action", None}}
    assert actions & {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Named"} == set()


def test_links_lead_to_the_web_addresses_of_the_dossier_alone(printed: Any) -> None:
    written = "".join(path.read_text("utf-8") for path in printed.root.rglob("*.*") if path.suffix in {".yml", ".md"})
    found = [one["/URI"] for one in _objects(printed.reader.trailer["/Root"], set()) if "/URI" in one]
    assert [str(uri) for uri in found if str(uri) not in written] == []


def test_every_font_is_embedded(printed: Any) -> None:
    fonts = [one for one in _objects(printed.reader.trailer["/Root"], set()) if one.get("/Type") == "/FontDescriptor"]
    assert fonts
    assert [one["/FontName"] for one in fonts if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(one)] == []
