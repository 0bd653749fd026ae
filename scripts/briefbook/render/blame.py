"""Which line of a desk's own template an error comes from."""

from __future__ import annotations

import traceback
from pathlib import Path

from jinja2 import TemplateSyntaxError


def blamed(error: Exception, user: Path | None) -> tuple[Path, int] | None:
    """The innermost line of a template below `user`; None where no such template took part."""
    if user is None:
        return None
    places = [(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    if isinstance(error, TemplateSyntaxError) and error.filename:
        places.append((error.filename, error.lineno))
    own = [(Path(name), line) for name, line in places if Path(name).is_relative_to(user)]
    return own[-1] if own else None
