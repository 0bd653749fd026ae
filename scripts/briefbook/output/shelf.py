"""PDFs that were set before, by all that decided their bytes. What is made never depends on what lies here."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_LIMIT = 256 * 1024 * 1024
_ORDER = "order.txt"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of PDFs by key. What cannot be read or written is as if it were not there."""

    folder: Path
    limit: int = _LIMIT
    """Bytes that it may hold."""

    def get(self, key: str) -> bytes | None:
        """The PDF of this key, if it lies here whole."""
        try:
            digest, pdf = self._path(key).read_bytes().split(b"\n", 1)
        except (OSError, ValueError):
            return None
        return pdf if digest == _digest(pdf) else None

    def put(self, key: str, pdf: bytes) -> None:
        """Keep a PDF."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / ".gitignore").write_text("*\n", encoding="utf-8")
            part = self._path(key).with_suffix(f".{os.getpid()}.part")
            part.write_bytes(_digest(pdf) + b"\n" + pdf)
            part.replace(self._path(key))

    def tidy(self, used: Iterable[str]) -> None:
        """Take away what was not used for longest, until the rest is within the limit. `used` are this run's keys."""
        with contextlib.suppress(OSError):
            held = {path.stem: path.stat().st_size for path in self.folder.glob("*.pdf")}
            order = [key for key in dict.fromkeys([*used, *self._order(), *sorted(held)]) if key in held]
            room, kept = self.limit, []
            for key in order:
                room -= held[key]
                if room < 0:
                    self._path(key).unlink(missing_ok=True)
                else:
                    kept.append(key)
            (self.folder / _ORDER).write_text("\n".join(kept), encoding="utf-8")

    def _order(self) -> list[str]:
        try:
            return (self.folder / _ORDER).read_text("utf-8").split()
        except (OSError, UnicodeDecodeError):
            return []

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.pdf"


def _digest(pdf: bytes) -> bytes:
    return hashlib.sha256(pdf).hexdigest().encode()
