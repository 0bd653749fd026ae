"""What goes with a copy: the code on it, the slip to lay into it, the redline against the one before."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from pypdf import PdfReader

from briefbook.views import IssuePage, RedlineView

pytestmark = pytest.mark.slow

Plain = Callable[[str], str]
LETTERS = re.compile(r"[\u0590-\u08ff]")


def _text(reader: PdfReader, plain: Plain) -> str:
    words = "".join(plain(re.sub(r"Page \d+ of \d+", "", page.extract_text())) for page in reader.pages)
    return re.sub("[“”„]", '"', re.sub("[‘’]", "'", words))


def _links(reader: PdfReader) -> set[str]:
    found = [one.get_object() for page in reader.pages for one in page.get("/Annots", ())]
    return {str(one["/A"]["/URI"]) for one in found if "/A" in one and "/URI" in one["/A"]}


def test_the_code_on_a_copy_leads_to_what_changed_since(lake: Any) -> None:
    issue = lake.site.issues[-1]
    reader = lake.set(issue.pdf_url)
    address = f"https://lake.example/briefs/{issue.since_url}#e-{issue.edition}"
    assert address in _links(reader)
    assert issue.edition in reader.pages[0].extract_text()
    assert b"QR code: what changed since this copy" in _alternatives(reader)


def _alternatives(reader: PdfReader) -> bytes:
    found = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + len(reader.xref_objStm) + 1)]
    texts = [str(one["/Alt"]) for one in found if isinstance(one, dict) and "/Alt" in one]
    return "\n".join(texts).encode()


def test_a_copy_of_a_site_without_address_bears_the_code_alone(lake: Any) -> None:
    issue = lake.site.issues[-1]
    reader = lake.set(issue.pdf_url, site_url="", qr=None)
    assert issue.edition in reader.pages[0].extract_text()
    assert [link for link in _links(reader) if "since" in link] == []


def test_a_slip_is_one_page_and_tells_what_happened(lake: Any, plain: Plain) -> None:
    standings = {page.view.issue.id: page.view for page in lake.site.pages if isinstance(page.view, IssuePage)}
    slips = [view for view in standings.values() if view.slip_pdf]
    assert slips
    for view in slips:
        reader = lake.set(view.slip_pdf)
        assert len(reader.pages) == 1
        text = _text(reader, plain)
        for change in (*view.corrections, *view.changes):
            assert plain(change.text) in text or LETTERS.search(change.text)


def test_a_slip_with_more_than_a_page_holds_says_how_many_are_left(lake: Any) -> None:
    path = next(path for path in lake.jobs if path.endswith("-corrections.pdf"))
    one = {"fact": {"text": "The lake is low. " * 8, "url": ""}, "sort": "status", "text": "It was so, and is not now."}
    issue = json.loads(lake.jobs[path].data)["standing"]
    reader = lake.set(path, standing={**issue, "corrections": [one] * 90, "changes": [one] * 5})
    assert len(reader.pages) == 1
    left = re.search(r"and (\d+) others", reader.pages[0].extract_text())
    assert left
    shown = reader.pages[0].extract_text().count("It was so, and is not now.")
    assert shown + int(left[1]) == 95


def test_an_issue_that_stands_has_no_slip(lake: Any) -> None:
    standings = [page.view for page in lake.site.pages if isinstance(page.view, IssuePage)]
    quiet = [v for v in standings if v.is_latest and not v.corrections and not v.changes]
    assert all(view.slip_pdf == "" for view in quiet)


def test_every_word_of_both_issues_is_in_the_redline(lake: Any, plain: Plain) -> None:
    views = [page.view for page in lake.site.pages if isinstance(page.view, RedlineView)]
    assert views
    standings = {page.view.issue.id: page.view for page in lake.site.pages if isinstance(page.view, IssuePage)}
    for view in views:
        text = _text(lake.set(standings[view.issue.id].redline_pdf), plain)
        words = [w for line in view.lines for piece in line.pieces for w in piece.text.split() if not LETTERS.search(w)]
        assert [word for word in words if plain(word.replace("“", '"')) not in text] == []
        assert f"{view.inserted}words" in text or f"{view.inserted}word" in text


def test_a_redline_is_legible_without_colour(lake: Any) -> None:
    path = next(path for path in lake.jobs if path.endswith("-redline.pdf"))
    text = "".join(page.extract_text() for page in lake.set(path).pages)
    for word in ("New", "Gone", "Changed", "Underlined: put in"):
        assert word in text
