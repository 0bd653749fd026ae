"""The JSON is as the committed schema says, whole and with no field beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefbook.graph import Graph, build
from briefbook.load import load
from briefbook.render.export import json_export
from briefbook.views import site

SCHEMA = json.loads((Path(__file__).parents[3] / "schemas" / "export.schema.json").read_text(encoding="utf-8"))


def exported(graph: Graph) -> Any:
    return json.loads(json_export(site(graph).export))


def wrong(data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(data)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_both_dossiers_are_as_it_says(lake: Graph, base: Mapping[str, bytes]) -> None:
    assert wrong(exported(lake)) == []
    assert wrong(exported(build(load(base)))) == []


@pytest.mark.parametrize("place", [(), ("facts", 0), ("sources", 0), ("issues", 0), ("issues", 0, "sentences", 0)])
def test_a_field_too_few_or_too_many_is_refused(lake: Graph, place: tuple[Any, ...]) -> None:
    data = exported(lake)
    record = data
    for step in place:
        record = record[step]
    record["mine"] = 1
    assert len(wrong(data)) == 1
    del record["mine"], record[next(iter(record))]
    assert len(wrong(data)) == 1


def test_every_id_is_whole_and_leads_somewhere(lake: Graph) -> None:
    data = exported(lake)
    facts = {fact["id"] for fact in data["facts"]}
    sources = {source["id"] for source in data["sources"]}
    measures = {measure["id"] for measure in data["measures"]}
    for fact in (*data["facts"], *(fact for issue in data["issues"] for fact in issue["facts"])):
        named = {fact["replaces"], fact["replaced_by"], *fact["contradicts"]} - {None}
        named |= {id_ for position in fact["positions"] for id_ in position["rests_on"]}
        assert named <= facts
        assert {*fact["origins"], *fact["citations"]} <= sources
        assert fact["measure"] in measures | {None}
    assert {id_ for question in data["questions"] for id_ in question["premises"]} <= facts
    assert {point["fact"] for measure in data["measures"] for point in measure["series"]} <= facts


def test_an_issue_holds_what_was_known_at_its_cut_off(lake: Graph) -> None:
    data = exported(lake)
    now = {fact["id"]: fact for fact in data["facts"]}
    issues = {issue["id"]: {fact["id"]: fact for fact in issue["facts"]} for issue in data["issues"]}
    then = issues["water@2031-05-10"]
    assert (then["sluice-gate.stuck"]["status"], now["sluice-gate.stuck"]["status"]) == ("reported", "withdrawn")
    assert now["lake-velm.level-2031-06"]["stale"] == {"days": 8, "shelf_life": 5}
    assert issues["water@2031-06-10"]["lake-velm.level-2031-06"]["stale"] == {"days": 7, "shelf_life": 5}


def test_a_sentence_has_its_values_and_no_marks(lake: Graph) -> None:
    (issue,) = (issue for issue in exported(lake)["issues"] if issue["id"] == "water@2031-05-10")
    sentence = issue["sentences"][1]
    assert sentence["text"] == "It stood 28 to 33 metres above the sill in May."
    assert [cited["id"] for cited in sentence["cites"]] == ["lake-velm.level-2031-05"] * 2
