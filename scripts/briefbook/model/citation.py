"""How a statement names its sources."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from briefbook.model.base import Record
from briefbook.model.references import SourceId, StatementRef
from briefbook.model.text import Text


class Citation(Record):
    """A source, with the place in it."""

    id: SourceId
    """Id of the source sheet."""
    at: Text | None = None
    """Where in the source: a paragraph, page or article, such as `para. 10` or `art. 6(1)`."""
    statement: StatementRef | None = None
    """The speech, post or notice that this source only passes on here, as a source sheet of its own. It is then the
    origin: two outlets that carry the same statement are one origin for it."""

    @property
    def ground(self) -> str:
        """The source that counts: the statement where one is named, else the source itself."""
        return self.statement or self.id


def _from_id(value: Any) -> Any:
    return {"id": value} if isinstance(value, str) else value


Citations = tuple[
    Annotated[Citation, BeforeValidator(_from_id, json_schema_input_type=SourceId | Citation)],
    ...,
]
"""Sources by id alone, or as `{id: …, at: …}`."""
