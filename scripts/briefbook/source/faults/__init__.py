"""Rules on the files themselves: one file each, with its message."""

from briefbook.diagnostics import Rule
from briefbook.source.faults import (
    alias_limit,
    byte_order_mark,
    duplicate_key,
    empty_file,
    file_too_large,
    invalid_yaml,
    not_utf8,
    outside_dossier,
    tab_indentation,
    too_deep,
    unreadable_file,
    unsafe_character,
    yaml_tag,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        invalid_yaml, duplicate_key, tab_indentation, byte_order_mark, not_utf8, empty_file, unsafe_character,
        alias_limit, too_deep, yaml_tag, file_too_large, outside_dossier, unreadable_file,
    )
)  # fmt: skip
