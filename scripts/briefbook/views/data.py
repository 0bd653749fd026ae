"""Views as plain data: for JSON on the site and for the printer."""

from __future__ import annotations

import dataclasses
from typing import Any


def plain_data(view: object) -> Any:
    """A view as dicts, lists and scalars, field by field."""
    if dataclasses.is_dataclass(view) and not isinstance(view, type):
        return {field.name: plain_data(getattr(view, field.name)) for field in dataclasses.fields(view)}
    if isinstance(view, tuple | list):
        return [plain_data(item) for item in view]
    return view
