from __future__ import annotations

import json
from typing import Any

import pytest

pytestmark = pytest.mark.slow


def _one_line(text: str) -> str:
    return " ".join(text.split())


def test_every_file_is_json(dossier: Any) -> None:
    paths = sorted((dossier.site / "api").rglob("*.json"))
    assert len(paths) == len(dossier.sheets) + len(dossier.issues) + 4
    for path in paths:
        assert isinstance(json.loads(path.read_text("utf-8")), list if path.name == "sources.csl.json" else dict)


def test_json_and_page_tell_the_same(dossier: Any) -> None:
    for url, sheet in dossier.sheets.items():
        data = json.loads((dossier.site / f"api/{url}.json").read_text("utf-8"))
        words = dossier.words(url)
        assert (data["id"], data["url"]) == (url.split("/")[1], f"{url}/")
        assert _one_line(data.get("question", data["title"])) in words
        if url.startswith("sources/"):
            continue
        written = sheet.get("facts", ())
        assert [fact["anchor"] for fact in data["facts"]] == [fact["id"] for fact in written]
        elsewhere = [fact for group in data["elsewhere"] for fact in group["facts"]]
        for fact in (*data["facts"], *elsewhere):
            card = [fact["statement"], fact["status"], fact["when"], fact["lineage"], fact["note"]]
            card += [position["stance"] for position in fact["positions"]]
            card += [citation["label"] for citation in fact["citations"]]
            assert [text for text in card if _one_line(text) not in words] == [], fact["id"]


def test_every_status_occurs_and_is_derived(reservoir: Any) -> None:
    index = json.loads((reservoir.site / "api/index.json").read_text("utf-8"))
    status = {fact["id"]: fact["status"] for fact in index["facts"]}
    assert {name: status[name] for name in status if name in _STATUS} == _STATUS


_STATUS = {
    "lake-velm.level-2031-05": "established",
    "meadow-march.marchers": "reported",
    "nadia-halabi.took-money": "alleged",
    "drawdown.for-harrowmere": "alleged",
    "drawdown.for-safety": "disputed",
    "drawdown.refill-date": "unknown",
    "drawdown.who-signed": "unknown",
    "sluice-gate.stuck": "withdrawn",
}


def test_a_replaced_fact_knows_its_successor(reservoir: Any) -> None:
    lake = json.loads((reservoir.site / "api/assets/lake-velm.json").read_text("utf-8"))
    facts = {fact["anchor"]: fact for fact in lake["facts"]}
    assert facts["level-2031-05"]["value"] == "28 to 33 metres"
    assert [other["id"] for other in facts["level-2031-04"]["contradicts"]] == ["lake-velm.level-2031-04-board"]
    assert facts["level-2031-05"]["replaces"]["id"] == "lake-velm.level-2031-04"
    assert facts["level-2031-05"]["replaced_by"]["id"] == "lake-velm.level-2031-06"
    assert [fact["anchor"] for fact in lake["measures"][0]["facts"]] == [
        "level-2031-04",
        "level-2031-04-board",
        "level-2031-05",
        "level-2031-06",
    ]


def test_a_clock_is_computed(reservoir: Any) -> None:
    law = json.loads((reservoir.site / "api/questions/diversion.json").read_text("utf-8"))
    assert [(clock["starts"], clock["days"], clock["ends"]) for clock in law["clocks"]] == [
        ("20 May 2031", 30, "19 June 2031")
    ]
    assert "ends 19 June 2031" in reservoir.words("questions/diversion")
