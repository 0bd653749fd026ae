"""All findings of one run, in a fixed order, with the lines that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from briefbook.diagnostics.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True)
class Report:
    """Sorted findings. `texts` maps each file to its text, for the lines shown under a finding."""

    findings: tuple[Diagnostic, ...]
    texts: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, findings: Iterable[Diagnostic], texts: Mapping[str, str]) -> Report:
        """Sort the findings and drop exact repeats."""
        return cls(tuple(sorted(dict.fromkeys(findings), key=lambda f: f.order)), texts)

    @property
    def errors(self) -> int:
        """How many findings stop publication."""
        return sum(f.is_error for f in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are said and let pass."""
        return len(self.findings) - self.errors

    def line(self, file: str, number: int) -> str | None:
        """Line `number` (from 1) of `file`, or None where there is no such text."""
        text = self.texts.get(file)
        if text is None:
            return None
        lines = text.split("\n")
        return lines[number - 1].removesuffix("\r") if 0 < number <= len(lines) else None
