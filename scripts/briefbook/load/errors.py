"""pydantic's errors to findings: keyed on its error type and the exact path, never on its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from briefbook.diagnostics import Diagnostic
from briefbook.load.faults import (
    bad_date,
    bad_id,
    bad_value,
    missing_field,
    not_allowed,
    unknown_field,
    unsafe_url,
    wrong_type,
)
from briefbook.source import Document, Path

_BOUNDS = {
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "too_short": "must have at least {min_length} item",
    "string_too_short": "must not be empty",
    "string_too_long": "must have at most {max_length} characters",
}


def findings(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Diagnostic]:
    """One finding for each error of one file."""
    details = error.errors(include_url=False, include_input=False)
    return [_finding(detail, document, model) for detail in details]


def _finding(detail: ErrorDetails, document: Document, model: type[BaseModel]) -> Diagnostic:
    path: Path = tuple(detail["loc"])
    kind = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx", {})
    name = _name(path)
    span = document.span(path)
    given = _value(document.data, path)
    match kind:
        case "extra_forbidden":
            return unknown_field.finding(document.span(path, key=True), name, _fields(model, path[:-1]))
        case "missing":
            return missing_field.finding(span, name, _meaning(model, path))
        case "edtf" | "literal_error" | "enum" if not isinstance(given, str | int | float) or isinstance(given, bool):
            return wrong_type.finding(span, _label(path), given, kind)
        case "edtf":
            return bad_date.finding(span, given, detail["msg"])
        case "value_bound":
            return bad_value.finding(document.span(path, key=True), detail["msg"])
        case "unsafe_url":
            return unsafe_url.finding(span, detail["msg"])
        case "string_pattern_mismatch":
            return bad_id.finding(span, name, given)
        case "literal_error" | "enum":
            return not_allowed.word(span, name, given, _expected(context["expected"]))
        case _ if kind in _BOUNDS:
            return not_allowed.bound(span, name, _BOUNDS[kind].format(**context))
    return wrong_type.finding(span, _label(path), given, kind)


def _name(path: Path) -> str:
    """The innermost field of a path, since list indexes say little."""
    return next((step for step in reversed(path) if isinstance(step, str)), "the file")


def _label(path: Path) -> str:
    """What to call the place itself: a field, or an item of one."""
    if not path:
        return "The file"
    return f"Item {path[-1] + 1} of '{_name(path)}'" if isinstance(path[-1], int) else f"'{path[-1]}'"


def _expected(text: str) -> list[str]:
    return [word.strip(" '") for word in text.replace(" or ", ", ").split(",")]


def _value(data: Any, path: Path) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return data if isinstance(data, str) else None
    return data


def _meaning(model: type[BaseModel], path: Path) -> str:
    holder = _model_at(model, path[:-1])
    field = holder.model_fields.get(str(path[-1])) if holder else None
    return (field.description or "").split("\n")[0] if field else ""


def _fields(model: type[BaseModel], path: Path) -> list[str]:
    holder = _model_at(model, path)
    return list(holder.model_fields) if holder else []


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The model that a mapping at `path` is read into."""
    found: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, str) and found is not None:
            field = found.model_fields.get(step)
            found = _inner(field.annotation) if field else None
    return found


def _inner(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is None:
        return None
    return next((found for part in get_args(annotation) if (found := _inner(part))), None)
