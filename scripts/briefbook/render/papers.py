"""In which form the print edition is set: paper, size of type, sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

CHOICES: Mapping[str, Mapping[str, str]] = {
    "paper": {"a4": "a4", "letter": "us-letter"},
    "variant": {"normal": "normal", "large": "large"},
    "sides": {"one": "one", "two": "two"},
}
"""For each setting, the words that are written for it and what the templates read."""

VARIANTS: Mapping[str, tuple[str, str]] = {
    "normal": ("variant", "normal"),
    "large": ("variant", "large"),
    "one-sided": ("sides", "one"),
    "two-sided": ("sides", "two"),
}
"""What may be asked of one printing beside its paper: the setting and its word."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the print edition. Each field holds a word of `CHOICES`."""

    paper: str = "a4"
    variant: str = "normal"
    sides: str = "one"

    @property
    def inputs(self) -> Mapping[str, str]:
        """What the templates read as `sys.inputs`."""
        return {one.name: CHOICES[one.name][getattr(self, one.name)] for one in fields(self)}

    def asked(self, paper: str | None, variants: Iterable[str]) -> Form:
        """The same form with the paper and the variants that are asked for, words of `CHOICES` and `VARIANTS`."""
        changes = dict(VARIANTS[one] for one in variants)
        return replace(self, **({"paper": paper} if paper else {}), **changes)
