from __future__ import annotations

import html
import json
from collections import Counter
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def _entries(dossier: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((dossier.site / "search/search_index.json").read_text("utf-8"))["docs"]
    return found


def test_every_fact_is_one_hit_at_its_own_address(dossier: Any) -> None:
    hits = Counter(entry["location"] for entry in _entries(dossier))
    wanted = [address.replace("#", "/#") for address in dossier.facts]
    assert [address for address in wanted if hits[address] != 1] == []
    titles = {entry["location"]: html.unescape(entry["title"]) for entry in _entries(dossier)}
    for address, fact in zip(wanted, dossier.facts.values(), strict=True):
        assert titles[address] == " ".join(fact["statement"].split())


def test_every_sheet_and_issue_is_a_hit(dossier: Any) -> None:
    hits = {entry["location"] for entry in _entries(dossier)}
    assert {f"{url}/" for url in dossier.sheets} <= hits
    assert {f"briefs/{brief}/{day}/" for brief, day in dossier.issues} <= hits


def test_every_hit_leads_to_its_place(dossier: Any) -> None:
    for entry in _entries(dossier):
        address, _, anchor = entry["location"].partition("#")
        text = dossier.html(address.rstrip("/"))
        assert not anchor or f'id="{anchor}"' in text, entry["location"]


def test_names_in_other_scripts_are_searched(reservoir: Any) -> None:
    text = {entry["location"]: entry["text"] for entry in _entries(reservoir)}
    assert "نادية حلبي" in text["actors/nadia-halabi/"]
    assert "Городской совет Кострины" in text["actors/kostrina-council/"]
    assert "אגם ולם" in text["assets/lake-velm/"]
