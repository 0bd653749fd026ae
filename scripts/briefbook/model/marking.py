"""Labels of the Traffic Light Protocol, version 2.0 (FIRST, August 2022)."""

from __future__ import annotations

import enum


class Marking(enum.StrEnum):
    """Who may be shown a fact, a sheet or a brief; from the most open to the most closed."""

    CLEAR = "CLEAR"
    GREEN = "GREEN"
    AMBER = "AMBER"
    AMBER_STRICT = "AMBER+STRICT"
    RED = "RED"

    def above(self, other: Marking) -> bool:
        """Whether it is closed more tightly than `other`; compared as text, AMBER would come before CLEAR."""
        return self.rank > other.rank

    @property
    def rank(self) -> int:
        """0 for the most open."""
        return list(Marking).index(self)

    @property
    def label(self) -> str:
        """As TLP 2.0 wants it written: capitals, never translated."""
        return f"TLP:{self.value}"
