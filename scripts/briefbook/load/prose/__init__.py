"""Text of a brief to prose: Jinja's parts first, then Markdown, then sentences."""

from briefbook.load.prose.parse import parse_prose

__all__ = ["parse_prose"]
