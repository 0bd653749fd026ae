"""PyYAML's C parser with the core schema of YAML 1.2.2 (section 10.3).

PyYAML's own rules are YAML 1.1: `on` and `no` would be booleans, 2025-11-23 a date object, 12:30 a number.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined] # the stubs leave it out

_TAG = "tag:yaml.org,2002:"
_STR, _SEQ, _MAP = _TAG + "str", _TAG + "seq", _TAG + "map"
# Save octal, hexadecimal and infinity, which no sheet needs.
_IMPLICIT = (
    (_TAG + "int", re.compile(r"[-+]?[0-9]+")),
    (_TAG + "float", re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?")),
    (_TAG + "bool", re.compile(r"true|True|TRUE|false|False|FALSE")),
    (_TAG + "null", re.compile(r"~|null|Null|NULL|")),
)
_FORMS = dict(_IMPLICIT)
_FIRST = frozenset("-+.0123456789tTfF~nN")


class CoreLoader(CParser):
    """Composes nodes; it constructs nothing, so a tag can call nothing."""

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool] | bool) -> str:  # noqa: FBT001 - as PyYAML calls it
        """The tag of a node that carries none."""
        if kind is yaml.ScalarNode:
            plain = implicit if isinstance(implicit, bool) else implicit[0]
            if plain and (not value or value[0] in _FIRST):
                return next((tag for tag, form in _IMPLICIT if form.fullmatch(value or "")), _STR)
            return _STR
        return _SEQ if kind is yaml.SequenceNode else _MAP

    def descend_resolver(self, parent: yaml.Node | None, index: object) -> None:
        """PyYAML asks it on the way down; no type here depends on the way."""

    def ascend_resolver(self) -> None:
        """PyYAML asks it on the way up."""


def scalar(node: yaml.ScalarNode) -> Any:
    """The value of a scalar whose tag is one of the core schema's; ValueError if the text does not fit the tag."""
    text: str = node.value
    if node.tag == _STR:
        return text
    if node.tag in _FORMS and not _FORMS[node.tag].fullmatch(text):
        raise ValueError(node.tag)
    match node.tag.removeprefix(_TAG):
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            # Python reads no more than 4,300 digits; no field takes such a number, nor infinity.
            return int(text) if len(text) < 4300 else float(text)
        case "float":
            return float(text)
        case other:
            raise ValueError(other)
