"""JSON Schema (2020-12) of every file that an author writes, for editors and other tools."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from briefbook.model.dossier import Dossier, Issue, Series
from briefbook.model.kinds import KINDS

FILES: dict[str, type[BaseModel]] = {
    "dossier": Dossier,
    "brief": Series,
    "issue": Issue,
    **{name: kind.model for name, kind in KINDS.items()},
}
"""Model of each sort of file that an author writes."""


def schemas() -> dict[str, str]:
    """File name (`actor.schema.json`) -> schema as JSON text, sorted and indented, ending in a newline."""
    return {f"{name}.schema.json": _text(_schema(name, model)) for name, model in FILES.items()}


def _schema(name: str, model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema(mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": name}


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
