"""Finds nesting that would overrun the C parser's stack before it is asked to compose.

`CParser.get_single_node` calls itself for each level and crashes the process at some 20,000; its event stream does not.
"""

from __future__ import annotations

import re

import yaml

from briefbook.diagnostics import Span
from briefbook.source.loader import CoreLoader

_OPENERS = 300
_DEEP_LINE = re.compile(r"^[ \-?:]{200}", re.MULTILINE)


def too_deep_at(file: str, text: str, limit: int, line_offset: int = 0) -> Span | None:
    """Where the text passes `limit` levels; None where it does not.

    Reads the events only of a text that could be so deep: each level costs a bracket or a column.
    """
    if text.count("[") + text.count("{") < _OPENERS and not _DEEP_LINE.search(text):
        return None
    loader = CoreLoader(text)
    depth = 0
    try:
        while loader.check_event():
            event = loader.get_event()
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > limit:
                    mark = event.start_mark
                    assert mark is not None, "libyaml marks every event"
                    return Span.at(file, mark.line + 1 + line_offset, mark.column + 1)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        return None
    finally:
        loader.dispose()
    return None
