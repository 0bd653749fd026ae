"""The JSON Schemas for editors: valid, and of one mind with the models."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from pydantic import ValidationError

from briefbook.model import KINDS
from briefbook.model.schema import schemas

SCHEMAS: dict[str, dict[str, Any]] = {
    name.removesuffix(".schema.json"): json.loads(text) for name, text in schemas().items()
}
ACTOR = {"name": "White House", "kind": "office"}
SOURCE = {"title": "Report", "publisher": "Agency", "kind": "news", "consulted": "full"}
FACT = {"id": "f", "statement": "It is so.", "sources": ["a"]}


def test_there_is_one_for_every_file_that_an_author_writes() -> None:
    assert SCHEMAS.keys() == {"dossier", "brief", "issue", *KINDS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_schema_of_its_draft_under_the_name_of_its_file(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert SCHEMAS[name]["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMAS[name]["title"] == name


def test_the_text_is_sorted_and_ends_its_last_line() -> None:
    for text in schemas().values():
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


@pytest.mark.parametrize("name", SCHEMAS)
def test_an_editor_shows_help_for_every_field_and_marks_unknown_ones(name: str) -> None:
    for schema in (SCHEMAS[name], *SCHEMAS[name].get("$defs", {}).values()):
        if schema["type"] == "object":
            assert schema["additionalProperties"] is False
            assert all(field.get("description") for field in schema["properties"].values())


@pytest.mark.parametrize(
    ("kind", "sheet"),
    [
        pytest.param("actor", ACTOR, id="smallest"),
        pytest.param("actor", {**ACTOR, "sources": ["a"]}, id="source by id"),
        pytest.param("actor", {**ACTOR, "sources": [{"id": "a", "at": "p. 1"}]}, id="source with place"),
        pytest.param("actor", {**ACTOR, "facts": [FACT]}, id="fact"),
        pytest.param("actor", {**ACTOR, "facts": [{**FACT, "value": {"about": 1.5, "unit": "m"}}]}, id="value"),
        pytest.param("actor", {**ACTOR, "marking": "AMBER+STRICT"}, id="marking"),
        pytest.param("source", {**SOURCE, "repeats": "reuters"}, id="repeats one"),
        pytest.param("source", {**SOURCE, "repeats": ["reuters", "afp"]}, id="repeats several"),
        pytest.param("source", {**SOURCE, "published": "2025-11~"}, id="date"),
        pytest.param("source", {**SOURCE, "published": 2025}, id="year as YAML reads it"),
        pytest.param("source", {**SOURCE, "retracted": {"on": "2025-12-01", "why": "x"}}, id="day"),
    ],
)
def test_what_the_model_reads_the_schema_accepts(kind: str, sheet: dict[str, Any]) -> None:
    KINDS[kind].model.model_validate(sheet)
    assert [error.message for error in Draft202012Validator(SCHEMAS[kind]).iter_errors(sheet)] == []


@pytest.mark.parametrize(
    ("kind", "sheet"),
    [
        pytest.param("actor", {"name": "White House"}, id="kind left out"),
        pytest.param("actor", {**ACTOR, "colour": "red"}, id="unknown field"),
        pytest.param("actor", {**ACTOR, "sources": ["Not An Id"]}, id="bad id"),
        pytest.param("actor", {**ACTOR, "sources": [{"at": "p. 1"}]}, id="place without source"),
        pytest.param("actor", {**ACTOR, "sources": "a"}, id="sources not a list"),
        pytest.param("actor", {**ACTOR, "facts": [{**FACT, "credibility": 7}]}, id="off the scale"),
        pytest.param("source", {**SOURCE, "repeats": "Not An Id"}, id="repeats no id"),
        pytest.param("source", {**SOURCE, "repeats": [7]}, id="repeats a number"),
        pytest.param("source", {**SOURCE, "url": "javascript:alert(1)"}, id="script for address"),
    ],
)
def test_what_the_schema_refuses_the_model_refuses(kind: str, sheet: dict[str, Any]) -> None:
    assert not Draft202012Validator(SCHEMAS[kind]).is_valid(sheet)
    with pytest.raises(ValidationError):
        KINDS[kind].model.model_validate(sheet)
