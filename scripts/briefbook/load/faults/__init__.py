"""Rules on what sheets and briefs are made of: one file each, with its message."""

from briefbook.diagnostics import Rule
from briefbook.load.faults import (
    bad_call,
    bad_date,
    bad_id,
    bad_value,
    front_matter,
    malformed_citation,
    misplaced_file,
    missing_field,
    not_allowed,
    template_escape,
    template_syntax,
    unknown_field,
    unsafe_url,
    unsupported_markup,
    wrong_type,
)

RULES: tuple[Rule, ...] = tuple(
    module.RULE
    for module in (
        unknown_field, missing_field, wrong_type, bad_date, bad_value, unsafe_url, not_allowed, bad_id,
        misplaced_file, front_matter, template_syntax, template_escape, bad_call, malformed_citation,
        unsupported_markup,
    )
)  # fmt: skip
