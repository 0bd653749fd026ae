"""JSON Schema (2020-12) of the export, from the models and from what is added to them."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from pydantic import BaseModel, TypeAdapter

from briefbook.model import KINDS, Dossier, Fact, Issue, Position, Series
from briefbook.model.fact import Measure
from briefbook.views.export import findings

Schema = dict[str, Any]

_REF = "#/$defs/{model}"


def export_schema() -> str:
    """The schema as JSON text, sorted and indented, ending in a newline."""
    shared: dict[str, Schema] = {}
    tops = {
        kind.folder: _record(kind.model, findings.SourceData if name == "source" else findings.SheetData, shared)
        for name, kind in KINDS.items()
    }
    position = _record(Position, findings.PositionData, shared)
    fact = _record(Fact, findings.FactData, shared)
    issue = _record(Issue, findings.IssueData, shared)
    issue["properties"]["facts"] = _list({"$ref": "#/$defs/Fact"}, "Facts that it rests on, as known at its cut-off.")
    tops |= {
        "measures": _record(Measure, findings.MeasureData, shared),
        "briefs": _record(Series, findings.BriefData, shared),
    }
    dossier = _record(Dossier, None, shared)
    del dossier["properties"]["counts"], shared["Counts"], shared["Bounds"]
    shared |= {"Position": position, "Fact": fact}
    schema: Schema = {
        "type": "object",
        "properties": {
            "format": {"const": "briefbook-export/1"},
            "day": {
                "description": "Day (YYYY-MM-DD) that the dossier is told for: the one asked for, else the latest cut-off.",
                "type": ["string", "null"],
            },
            "dossier": dossier,
            "facts": _list({"$ref": "#/$defs/Fact"}, "Every fact."),
            "issues": _list(issue, "Every issue, oldest first within a brief."),
            **{name: _list(one, f"Every one of the {name}.") for name, one in tops.items()},
        },
        "$defs": shared,
    }
    _close(schema)
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "export", **schema}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _record(model: type[BaseModel], more: type | None, shared: dict[str, Schema]) -> Schema:
    """The schema of a record with what is added to it; what both name is collected in `shared`."""
    schema = model.model_json_schema(mode="serialization", ref_template=_REF)
    shared |= schema.pop("$defs", {})
    for left_out in ("facts", "measures"):
        if model in {kind.model for kind in KINDS.values()}:
            schema["properties"].pop(left_out, None)
    if more is not None:
        added = TypeAdapter(more).json_schema(mode="serialization", ref_template=_REF)
        shared |= added.pop("$defs", {})
        schema["properties"] |= added["properties"]
        _described(schema, more)
    for name, definition in shared.items():
        known = getattr(findings, name, None)
        if dataclasses.is_dataclass(known):
            _described(definition, known)
    return schema


def _described(schema: Schema, record: Any) -> None:
    for field in dataclasses.fields(record):
        schema["properties"][field.name]["description"] = field.metadata["help"]


def _list(items: Schema, description: str) -> Schema:
    return {"type": "array", "items": items, "description": description}


def _close(schema: Any) -> None:
    """Every object holds all its fields and no others; what is empty is there as null or as an empty list."""
    if isinstance(schema, dict):
        schema.pop("default", None)
        if schema.get("type") == "object" and "properties" in schema:
            schema["required"] = sorted(schema["properties"])
            schema["additionalProperties"] = False
        for part in schema.values():
            _close(part)
    elif isinstance(schema, list):
        for part in schema:
            _close(part)
