"""One finding, as a value."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.diagnostics.rule import Rule, Severity
from briefbook.diagnostics.span import Span


@dataclass(frozen=True, slots=True)
class Note:
    """A second place that the finding speaks of, with what to see there."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """What is wrong (`message`), where (`span`) and how to mend it (`hint`)."""

    rule: Rule
    span: Span
    message: str
    hint: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def code(self) -> str:
        """The code of the broken rule."""
        return self.rule.code

    @property
    def is_error(self) -> bool:
        """Whether this finding stops publication."""
        return self.rule.severity is Severity.ERROR

    @property
    def order(self) -> tuple[Span, str, str, str, tuple[tuple[Span, str], ...]]:
        """Sorting by this makes the same findings come in the same order on every machine."""
        notes = tuple((note.span, note.text) for note in self.notes)
        return (self.span, self.rule.code, self.message, self.hint, notes)
