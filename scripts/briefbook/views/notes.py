"""Where the reference to a note stands: after the stop, without a space before it, as printers set it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from briefbook.views.prose import InlineView, NoteInline, TextInline

_STOP = re.compile(r"[.,;:!?…]+[\"'”’»)]*")


def set_notes(pieces: Iterable[InlineView]) -> tuple[InlineView, ...]:
    """Authors write `… people [@fact].`; a reader sees `… people.¹`."""
    found = list(pieces)
    for index, piece in enumerate(found):
        if not isinstance(piece, NoteInline):
            continue
        before = found[index - 1] if index else None
        after = found[index + 1] if index + 1 < len(found) else None
        stop = _STOP.match(after.text) if isinstance(after, TextInline) else None
        if stop and isinstance(after, TextInline):
            found[index + 1] = replace(after, text=after.text[stop.end() :])
        if isinstance(before, TextInline):
            found[index - 1] = replace(before, text=before.text.rstrip() + (stop[0] if stop else ""))
        elif stop:
            found[index : index + 1] = [TextInline(stop[0]), piece]
    return tuple(found)
