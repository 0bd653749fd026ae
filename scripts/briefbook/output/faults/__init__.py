"""Rules that only writing can check."""

from briefbook.diagnostics import Rule
from briefbook.output.faults import (
    bad_template,
    broken_font,
    broken_link,
    dossier_above_audience,
    foreign_request,
    not_printable,
    not_set,
    too_many_pages,
)

RULES: tuple[Rule, ...] = (
    not_printable.RULE, broken_link.RULE, foreign_request.RULE, bad_template.RULE, dossier_above_audience.RULE,
    too_many_pages.RULE, not_set.RULE, broken_font.RULE,
)  # fmt: skip
