"""Numbers and dates in words and digits, found in text and in facts."""

from briefbook.rules.figures.figure import Figure, same
from briefbook.rules.figures.text import figures

__all__ = ["Figure", "figures", "same"]
