from __future__ import annotations

import dataclasses
import json
from typing import Any

from briefbook.views import Site, json_bytes


def _same(view: Any, data: Any, where: str = "") -> list[str]:
    """Where the data differ from the view."""
    if dataclasses.is_dataclass(view):
        names = [field.name for field in dataclasses.fields(view)]
        if not isinstance(data, dict) or list(data) != names:
            return [f"{where}: {data}"]
        return [wrong for name in names for wrong in _same(getattr(view, name), data[name], f"{where}.{name}")]
    if isinstance(view, tuple | list):
        if not isinstance(data, list) or len(data) != len(view):
            return [f"{where}: {data}"]
        pairs = enumerate(zip(view, data, strict=True))
        return [wrong for i, (a, b) in pairs for wrong in _same(a, b, f"{where}[{i}]")]
    return [] if type(view) is type(data) and view == data else [f"{where}: {view!r} is {data!r}"]


def test_nothing_of_a_view_is_lost(lake_site: Site) -> None:
    for view in (*lake_site.issues, *lake_site.sheets, *lake_site.facts):
        assert _same(view, json.loads(json_bytes(view))) == []


def test_a_page_with_its_view_can_be_written(lake_site: Site) -> None:
    for page in lake_site.pages:
        assert _same(page, json.loads(json_bytes(page))) == []


def test_text_stays_as_it_is(lake_site: Site) -> None:
    data = json_bytes(next(sheet for sheet in lake_site.sheets if sheet.id == "nadia-halabi"))
    assert "نادية حلبي".encode() in data
    assert data.endswith(b"}\n")
