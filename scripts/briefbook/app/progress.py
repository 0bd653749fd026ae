"""Stages of a run on the terminal: what is done, and how long each took."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import click

NAMES = {
    "read": "Reading and checking",
    "pages": "Making pages",
    "print": "Setting PDFs",
    "site": "Writing the site",
    "check": "Following links",
}


def _on_a_terminal() -> bool:
    return sys.stdout.isatty()


@dataclass(slots=True)
class Progress:
    """Hears stages and says each with its time when it ends; plain lines, also in a pipe.

    `print 3 of 12` tells how far the stage `print` is, which only a terminal shows.
    """

    clock: Callable[[], float] = time.perf_counter
    terminal: bool = field(default_factory=_on_a_terminal)
    _stage: str = ""
    _since: float = 0.0
    _begun: float = field(default=0.0)

    def __call__(self, stage: str) -> None:
        """A stage begins and the one before it is done, or a stage tells how far it is."""
        name, _, part = stage.partition(" ")
        if part:
            if self.terminal:
                click.echo(f"\r  {NAMES.get(name, name)} {part}", nl=False)
            return
        now = self.clock()
        self._begun = self._begun or now
        self._end(now)
        self._stage, self._since = stage, now

    def done(self) -> float:
        """The last stage is done; gives the seconds of the whole run."""
        now = self.clock()
        self._end(now)
        self._stage = ""
        return now - self._begun if self._begun else 0.0

    def _end(self, now: float) -> None:
        if self._stage:
            begin = "\r" if self.terminal else ""
            click.echo(f"{begin}  {NAMES.get(self._stage, self._stage):<24}{now - self._since:6.2f} s")
