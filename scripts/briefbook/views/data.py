"""Views as JSON: for machines on the site and for the printer."""

from __future__ import annotations

import orjson


def json_bytes(view: object) -> bytes:
    """A view, or dicts and lists of views, as JSON in UTF-8: an object for each view, its fields in their order."""
    return orjson.dumps(view, option=orjson.OPT_APPEND_NEWLINE)
