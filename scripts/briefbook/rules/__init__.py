"""Checks over the graph: one file each, registered in one table."""

from briefbook.rules.registry import RULES, check

__all__ = ["RULES", "check"]
