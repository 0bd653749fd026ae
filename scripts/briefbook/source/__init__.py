"""Bytes to YAML values that know their line and column.

Sheets come from many hands: only plain YAML is read, no tags, no duplicate keys, bounded aliases and depth.
"""

from briefbook.source.document import Document, Path, Scalar, Tree
from briefbook.source.parse import parse_yaml
from briefbook.source.text import decode
from briefbook.source.tree import read_tree

__all__ = ["Document", "Path", "Scalar", "Tree", "decode", "parse_yaml", "read_tree"]
