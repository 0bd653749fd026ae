"""How a view says what each of its fields means: the contract with whoever writes templates."""

from __future__ import annotations

from dataclasses import MISSING, field
from typing import Any


def says(meaning: str, default: Any = MISSING) -> Any:
    """A dataclass field with its documentation; templates may rely on nothing that has none."""
    if default is MISSING:
        return field(metadata={"help": meaning})
    return field(default=default, metadata={"help": meaning})
