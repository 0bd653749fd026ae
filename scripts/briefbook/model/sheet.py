"""What the sheets of every kind have in common."""

from __future__ import annotations

from briefbook.model.base import Record
from briefbook.model.citation import Citations
from briefbook.model.fact import Fact, Measure
from briefbook.model.marking import Marking
from briefbook.model.text import Slug, Text


class Sheet(Record):
    """One YAML file about one thing; its id is the file's stem."""

    aliases: tuple[Text, ...] = ()
    """Other names, spellings and numbers that a reader may search for."""
    native_name: Text | None = None
    """The name in its own language and script."""
    sources: Citations = ()
    """Where the sheet's own fields (class, operator, dates…) come from."""
    measures: tuple[Measure, ...] = ()
    """Quantities that facts of this sheet follow over time."""
    facts: tuple[Fact, ...] = ()
    """The sourced statements, in the order in which the page shows them."""
    formerly: tuple[Slug, ...] = ()
    """Earlier ids of this sheet, the stems of its file: their addresses lead here."""
    marking: Marking | None = None
    """TLP label, where it differs from the dossier's."""
