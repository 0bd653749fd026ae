from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from briefbook.graph import build
from briefbook.load import load
from briefbook.views import IssueView, site

pytestmark = pytest.mark.slow

Plain = Callable[[str], str]


def test_every_section_is_printed(printed: Any, plain: Plain) -> None:
    headings = re.findall(r"^#{2,4} (.+)$", printed.markdown, re.MULTILINE)
    assert headings
    assert [one for one in headings if plain(one.replace("\\", "")) not in printed.text] == []


def test_every_fact_of_the_tables_is_printed(printed: Any, plain: Plain) -> None:
    calls = re.findall(r"\{\{\s*(?:facts|timeline|positions)\((.*?)\)\s*\}\}", printed.markdown, re.DOTALL)
    ids = [id_ for call in calls for id_ in re.findall(r'"([^"]+)"', call)]
    statements = printed.statements
    assert [id_ for id_ in ids if plain(statements[id_]) not in printed.text] == []


@cache
def _issues(root: Path) -> dict[str, IssueView]:
    files = [path for folder in ("content", "briefs") for path in (root / folder).rglob("*.*")]
    loaded = load({path.relative_to(root).as_posix(): path.read_bytes() for path in files if path.is_file()})
    return {issue.id: issue for issue in site(build(loaded)).issues}


def test_every_note_names_its_first_source(printed: Any, plain: Plain) -> None:
    notes = _issues(printed.root)[f"{printed.brief}@{printed.day}"].notes
    labels = [cited.citations[0].label for note in notes for cited in note.cited if cited.citations]
    assert labels
    assert [label for label in labels if plain(label) not in printed.text] == []


def test_a_fact_past_its_shelf_life_says_so(low_lake: Any, plain: Plain) -> None:
    assert plain("7 days old on 9 June 2031, shelf life 5 days") in low_lake.text


def test_the_first_page_says_what_this_is(printed: Any, plain: Plain) -> None:
    first = plain(printed.pages[0])
    for text in (printed.front["title"], "Information cut-off", "Rests on"):
        assert plain(text) in first


HOSTILE = [
    'The lake is low <script>alert("x")</script>',
    "Who says what of the lake *now*?",
    "Herders' Union <script>alert(1)</script>",
    'its sheet says #read("x") and {{ 7*7 }}.',
    "half open, *by accident*, since",
    'ends with `</script>` & "a | b".',
    'a *tale* with $x$ and "quotes"',
    "a | b, $x$ and </section> in the log.",
    "matter of *stars*, $x$ and dust too",
    "What happened & why | how",
    "and <em>so is</em> the answer",
    "may lower a lake, *without notice*.",
    'Minutes of June {{ 7*7 }} | #read("x")',
    'Gate "stuck" <script>alert(1)</script>',
    "signed the order {{ 7*7 }} times",
    "Desk of the tests & sons",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_looks_like_markup_is_printed_as_written(low_lake: Any, plain: Plain, text: str) -> None:
    # Printers' quotation marks may stand for typewriters'.
    def straight(words: str) -> str:
        return re.sub("[“”„]", '"', re.sub("[‘’]", "'", words))

    assert straight(plain(text)) in straight(low_lake.text)


@pytest.mark.parametrize("text", ["Η λίμνη αδειάζει", "Вода уходит из Кострины"])
def test_greek_and_cyrillic_are_text(low_lake: Any, plain: Plain, text: str) -> None:
    assert plain(text) in low_lake.text


@pytest.mark.parametrize("text", ["نادية حلبي", "מועצת נהר ולם", "نشرة السد", "פרוטוקול מועצת הנהר"])
def test_arabic_and_hebrew_are_text(low_lake: Any, plain: Plain, text: str) -> None:
    # A reader of PDFs may give a line that runs to the left in the order in which it is drawn.
    assert [
        word for word in text.split() if plain(word) not in low_lake.text and plain(word)[::-1] not in low_lake.text
    ] == []
