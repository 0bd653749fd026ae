"""What a rule is: a code that never changes, a name that says the bad pattern, and its documentation."""

from __future__ import annotations

import enum
import inspect
from dataclasses import dataclass


class Severity(enum.StrEnum):
    """An error stops publication; a warning is said and lets it pass."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `doc` is the docstring of the file that holds it, and its only documentation."""

    code: str
    name: str
    severity: Severity
    doc: str

    @property
    def summary(self) -> str:
        """The first sentence of the documentation."""
        return inspect.cleandoc(self.doc).split("\n\n", 1)[0].replace("\n", " ")

    @property
    def explanation(self) -> str:
        """The whole documentation, with its indentation taken off."""
        return inspect.cleandoc(self.doc)
