from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pypdf import PdfReader

from briefbook.views.book import BookView

pytestmark = pytest.mark.slow

Plain = Callable[[str], str]
LETTERS = re.compile(r"[\u0590-\u08ff]")
"""Of scripts that run to the left: a reader of PDFs may give them in the order in which they are drawn."""


@pytest.fixture(scope="module")
def view(lake: Any) -> BookView:
    made: BookView = lake.site.books[-1]
    assert len(made.issues) == 2
    return made


@pytest.fixture(scope="module")
def reader(lake: Any, view: BookView) -> PdfReader:
    made: PdfReader = lake.set(view.pdf_url)
    return made


@pytest.fixture(scope="module")
def pages(reader: PdfReader) -> list[str]:
    return [page.extract_text() for page in reader.pages]


@pytest.fixture(scope="module")
def text(pages: list[str], plain: Plain) -> str:
    bare = "".join(plain(re.sub(r"Page \d+ of \d+", "", page)) for page in pages)
    return _straight(bare)


def _straight(words: str) -> str:
    return re.sub("[“”„]", '"', re.sub("[‘’]", "'", words))


def _missing(words: Iterator[str] | list[str], text: str, plain: Plain) -> list[str]:
    found = [one for one in words if not LETTERS.search(one)]
    assert found
    return [one for one in found if _straight(plain(one)) not in text]


def test_a_book_binds_all_issues_of_its_day(lake: Any, view: BookView, text: str, plain: Plain) -> None:
    day = {issue.id for issue in lake.site.issues if issue.date_iso == view.date_iso}
    assert {issue.id for issue in view.issues} == day
    assert _missing([issue.title for issue in view.issues], text, plain) == []
    assert _missing([issue.edition for issue in view.issues], text, plain) == []


def test_notes_are_numbered_through_and_none_is_lost(lake: Any, view: BookView) -> None:
    numbers = [note.number for issue in view.issues for note in issue.notes]
    own = {issue.id: issue for issue in lake.site.issues}
    assert numbers == list(range(1, sum(len(own[issue.id].notes) for issue in view.issues) + 1))
    assert [note.cited for issue in view.issues for note in issue.notes] == [
        note.cited for issue in view.issues for note in own[issue.id].notes
    ]


def test_every_fact_of_its_sheets_is_printed(view: BookView, text: str, plain: Plain) -> None:
    statements = [fact.statement for sheet in view.sheets for fact in sheet.facts]
    assert _missing(statements, text, plain) == []
    cited = {id_ for issue in view.issues for id_ in issue.cited}
    shown = {fact.id for sheet in (*view.sheets, *view.questions) for fact in sheet.facts}
    assert cited <= shown


def test_every_source_is_listed_once_with_its_address(view: BookView, text: str, plain: Plain) -> None:
    lines = view.sources.lines
    ids = [line.citation.source.id for line in lines]
    assert len(set(ids)) == len(ids)
    assert _missing([line.web for line in lines if line.web], text, plain) == []
    assert _missing([line.citation.source.text for line in lines], text, plain) == []
    for issue in view.issues:
        cited = {one.source.id for note in issue.notes for cited in note.cited for one in cited.citations}
        assert cited <= set(ids)


def test_notes_give_the_page_of_the_sheet(view: BookView, pages: list[str]) -> None:
    begins = {
        sheet.title: number
        for number, page in enumerate(pages, start=1)
        if "Annex" in page.split("TLP:")[0]
        for sheet in view.sheets
        if sheet.title in page
    }
    assert begins
    referred = {int(number) for page in pages for number in re.findall(r"\bp\. (\d+)", page)}
    assert referred
    assert referred & set(begins.values())
    assert max(referred) <= len(pages)


def test_the_index_gives_the_pages_on_which_a_fact_is_shown(view: BookView, pages: list[str], plain: Plain) -> None:
    index = next(page for page in pages if page.count("Index of actors and assets") > 1)
    statements = {fact.id: fact.statement for sheet in view.sheets for fact in sheet.facts}
    tables = {fact.id for issue in view.issues for block in issue.blocks for fact in getattr(block, "facts", ())}
    checked = 0
    for entry in view.index:
        if LETTERS.search(entry.link.text):
            continue
        found = re.search(re.escape(entry.link.text) + r", ([\d, –]+)", index)
        assert found, entry.link.text
        named = _pages(found[1])
        for id_ in set(entry.facts) & tables:
            shown = {n for n, page in enumerate(pages, start=1) if plain(statements[id_]) in plain(page)}
            assert shown & named, (entry.link.text, id_)
            checked += 1
    assert checked > 3


def _pages(runs: str) -> set[int]:
    made: set[int] = set()
    for run in filter(None, runs.replace(" ", "").split(",")):
        first, _, last = run.partition("–")
        made |= set(range(int(first), int(last or first) + 1))
    return made


def test_running_heads_name_the_brief_and_pages_are_counted(view: BookView, pages: list[str], plain: Plain) -> None:
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert page.count(view.marking) >= 2
    for issue in view.issues:
        heads = [page for page in pages if plain(page).startswith(plain(issue.series))]
        assert heads, issue.series


def test_it_has_bookmarks_for_briefs_annexes_sources_and_index(reader: PdfReader, view: BookView) -> None:
    titles = [str(one.title) for one in reader.outline if not isinstance(one, list)]
    assert [one for issue in view.issues for one in [f"{issue.series}: {issue.title}"] if one not in titles] == []
    for word in ("Annex A: ", "Sources", "Index of actors and assets"):
        assert any(title.startswith(word) for title in titles), word
