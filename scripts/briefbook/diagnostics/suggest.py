"""The name that a mistyped one was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint such as "Did you mean 'nicolas-maduro'?", or an empty string where nothing is close."""
    names = sorted(known)
    folded = {name.lower(): name for name in names}
    close = get_close_matches(word.lower(), list(folded), n=1, cutoff=0.6)
    if not close:
        close = [low for low in folded if word.lower() in low.split(".")[-1].split("-")][:1]
    return f"Did you mean '{folded[close[0]]}'?" if close else ""
