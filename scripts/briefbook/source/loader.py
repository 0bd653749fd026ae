"""PyYAML's C parser with the core schema of YAML 1.2.2 (section 10.3).

PyYAML's own rules are YAML 1.1: `on` and `no` would be booleans, 2025-11-23 a date object, 12:30 a number.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined] # the stubs leave it out

_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?")
_NULL = re.compile(r"~|null|Null|NULL|")


class _CoreResolver(yaml.resolver.BaseResolver):
    """Implicit types of the core schema, save octal, hexadecimal and infinity: no sheet needs them."""


_TAG = "tag:yaml.org,2002:"
for _name, _pattern, _first in (
    ("bool", _BOOL, "tTfF"),
    ("int", _INT, "-+0123456789"),
    ("float", _FLOAT, "-+.0123456789"),
    ("null", _NULL, ["~", "n", "N", ""]),
):
    _CoreResolver.add_implicit_resolver(_TAG + _name, re.compile(f"^(?:{_pattern.pattern})$"), list(_first))


class CoreLoader(CParser, _CoreResolver):
    """Composes nodes; it constructs nothing, so a tag can call nothing."""

    def __init__(self, stream: str) -> None:
        CParser.__init__(self, stream)
        _CoreResolver.__init__(self)


def scalar(node: yaml.ScalarNode) -> Any:
    """The value of a scalar whose tag is one of the core schema's; ValueError if the text does not fit the tag."""
    text: str = node.value
    match node.tag.removeprefix(_TAG):
        case "str":
            return text
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return int(text)
        case "float":
            return float(text)
        case other:
            raise ValueError(other)
