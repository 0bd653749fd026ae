"""A parsed YAML file: plain values, and the place of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from briefbook.diagnostics import Position, Span

Tree = Mapping[str, bytes]
"""Files of a dossier: path with forward slashes, relative to the project's root -> bytes."""

Path = tuple[str | int, ...]
"""Way from the top of a file to a value: keys of mappings and indexes of lists."""

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One file's values. `data` holds only dicts, lists and scalars; the nodes keep line and column."""

    file: str
    text: str
    data: object
    root: yaml.Node
    line_offset: int = 0
    """Lines that stand before this YAML in its file (for front matter)."""
    moved: tuple[Mapping[Path, tuple[int, ...]], ...] = ()
    """Where values were taken away, the last time first: for each list, the former indexes of what is left."""

    def span(self, path: Path, *, key: bool = False) -> Span:
        """Place of the value at `path`, or of its key; of the closest thing above it where it does not exist."""
        for moves in self.moved:
            path = _former(path, moves)
        node, key_node = self.root, None
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            key_node, node = found
        else:
            return self._of(key_node if key and key_node is not None else node)
        return self._of(key_node if key_node is not None else node)

    def _of(self, node: yaml.Node) -> Span:
        start, end = node.start_mark, node.end_mark
        if isinstance(node, yaml.CollectionNode) and node.value and not node.flow_style:
            first = node.value[0][0] if isinstance(node, yaml.MappingNode) else node.value[0]
            start, end = first.start_mark, first.end_mark
        return Span(
            self.file,
            Position(start.line + 1 + self.line_offset, start.column + 1),
            Position(end.line + 1 + self.line_offset, end.column + 1),
        )


def _former(path: Path, moves: Mapping[Path, tuple[int, ...]]) -> Path:
    former: Path = ()
    for step in path:
        left = moves.get(former)
        former = (*former, left[step] if left is not None and isinstance(step, int) and step < len(left) else step)
    return former


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None
