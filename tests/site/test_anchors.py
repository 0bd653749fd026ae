from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

pytestmark = pytest.mark.slow


def test_every_fact_has_its_anchor_with_its_statement(dossier: Any) -> None:
    assert dossier.facts
    trees = {url: dossier.tree(url) for url in dossier.sheets}
    for address, fact in dossier.facts.items():
        url, _, anchor = address.partition("#")
        found = trees[url].css(f"[id='{anchor}']")
        assert len(found) == 1, address
        assert " ".join(fact["statement"].split()) in " ".join(found[0].text().split()), address


def test_no_page_has_an_id_twice(dossier: Any) -> None:
    for page in dossier.pages:
        tree = LexborHTMLParser(page.read_text("utf-8"))
        ids = Counter(node.attributes["id"] for node in tree.css("[id]"))
        assert [id_ for id_, number in ids.items() if number > 1] == [], page


def test_every_note_leads_there_and_back(dossier: Any) -> None:
    for brief, day in dossier.issues:
        tree = dossier.tree(f"briefs/{brief}/{day}")
        marks = [node.attributes["id"] for node in tree.css("sup a[id]")]
        notes = [node.attributes["id"] for node in tree.css("li[id^='note-']")]
        assert len(marks) > 1
        assert [f"ref-{n}" for n in range(1, len(marks) + 1)] == marks
        assert [f"note-{n}" for n in range(1, len(notes) + 1)] == notes
        assert len(marks) == len(notes)
