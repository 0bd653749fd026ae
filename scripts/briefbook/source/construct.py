"""Nodes to plain values, within bounds."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from briefbook.diagnostics import Diagnostic, Position, Span
from briefbook.source.faults import (
    alias_limit,
    duplicate_key,
    invalid_yaml,
    too_deep,
    unsafe_character,
    yaml_tag,
)
from briefbook.source.loader import scalar
from briefbook.source.text import UNSAFE

MAX_VALUES = 100_000
MAX_DEPTH = 40


class _StopError(Exception):
    """The file goes beyond a bound; what is wrong is already in the findings."""


@dataclass(slots=True)
class Construction:
    """One file under construction. `count` grows with every value, aliases counted each time they are used."""

    file: str
    line_offset: int = 0
    findings: list[Diagnostic] = field(default_factory=list)
    count: int = 0
    escapes: bool = False

    def build(self, root: yaml.Node) -> object:
        """The plain values below `root`; None where a bound was passed."""
        try:
            return self._value(root, 0)
        except _StopError:
            return None

    def _value(self, node: yaml.Node, depth: int) -> object:
        self.count += 1
        if self.count > MAX_VALUES:
            self._stop(alias_limit.finding(self.place(node), MAX_VALUES))
        if depth > MAX_DEPTH:
            self._stop(too_deep.finding(self.place(node), MAX_DEPTH))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if not node.tag.startswith("tag:yaml.org,2002:") or node.tag.rsplit(":", 1)[-1] not in {"map", "seq"}:
            self.findings.append(yaml_tag.finding(self.place(node), node.tag))
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, depth + 1) for item in node.value]
        return self._mapping(node, depth)

    def _scalar(self, node: yaml.ScalarNode) -> object:
        if self.escapes and (hidden := UNSAFE.search(node.value)):
            self.findings.append(unsafe_character.finding(self.place(node), hidden[0]))
        try:
            return scalar(node)
        except ValueError:
            self.findings.append(yaml_tag.finding(self.place(node), node.tag))
            return str(node.value)

    def _mapping(self, node: yaml.Node, depth: int) -> dict[str, object]:
        built: dict[str, object] = {}
        first: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.findings.append(invalid_yaml.bad_key(self.place(key)))
                continue
            name = str(key.value)
            if name in built:
                self.findings.append(duplicate_key.finding(self.place(key), name, self.place(first[name])))
                continue
            first[name] = key
            built[name] = self._value(value, depth + 1)
        return built

    def _stop(self, finding: Diagnostic) -> None:
        self.findings.append(finding)
        raise _StopError

    def place(self, node: yaml.Node) -> Span:
        """Where a node begins; its end on the same line, so that a caret can show it."""
        start, end = node.start_mark, node.end_mark
        line = start.line + 1 + self.line_offset
        width = end.column - start.column if end.line == start.line else 1
        return Span(self.file, Position(line, start.column + 1), Position(line, start.column + 1 + max(width, 1)))
