"""Scales of likelihood, as published."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One step: its terms (the first is the one shown) and its range in percent."""

    names: tuple[str, ...]
    low: float
    high: float
    above: bool = False
    """The range begins above `low`, not at it."""
    below: bool = False
    """The range ends below `high`, not at it."""

    def holds(self, percent: float) -> bool:
        """Whether a percentage lies in the range."""
        if (self.above and percent == self.low) or (self.below and percent == self.high):
            return False
        return self.low <= percent <= self.high


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale of likelihood with its source."""

    title: str
    source: str
    terms: tuple[Term, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every term that may be used."""
        return tuple(name for term in self.terms for name in term.names)

    def term(self, name: str) -> Term | None:
        """The step that a term belongs to."""
        return next((term for term in self.terms if name in term.names), None)

    def resolve(self, likelihood: object) -> Term | None:
        """The step that a term or a percentage belongs to; None for what is not on the scale.

        A number on the border of two steps belongs to the upper one; one in a gap belongs to none.
        """
        if isinstance(likelihood, str):
            return self.term(likelihood)
        if isinstance(likelihood, bool) or not isinstance(likelihood, int | float):
            return None
        return next((term for term in reversed(self.terms) if term.holds(likelihood)), None)


CONFIDENCE = ("high", "moderate", "low")
"""Levels of confidence, in both standards."""

SCALES: dict[str, Scale] = {
    "icd203": Scale(
        "ICD 203",
        "US Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards",
        (
            Term(("almost no chance", "remote"), 1, 5),
            Term(("very unlikely", "highly improbable"), 5, 20),
            Term(("unlikely", "improbable"), 20, 45),
            Term(("roughly even chance", "roughly even odds"), 45, 55),
            Term(("likely", "probable"), 55, 80),
            Term(("very likely", "highly probable"), 80, 95),
            Term(("almost certain", "nearly certain"), 95, 99),
        ),
    ),
    "phia": Scale(
        "PHIA probability yardstick",
        "UK Professional Head of Intelligence Assessment, probability yardstick",
        (
            Term(("remote chance",), 0, 5, above=True),
            Term(("highly unlikely",), 10, 20),
            Term(("unlikely",), 25, 35),
            Term(("realistic possibility",), 40, 50, below=True),
            Term(("likely", "probable"), 55, 75),
            Term(("highly likely",), 80, 90),
            Term(("almost certain",), 95, 100, below=True),
        ),
    ),
}
"""By the name that `dossier.yml` uses."""
