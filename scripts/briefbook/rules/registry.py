"""The one table of rules: those of the files, those of the fields, and the checks over the graph."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from briefbook.diagnostics import Diagnostic, Rule
from briefbook.graph import Graph
from briefbook.load.faults import RULES as LOAD_RULES
from briefbook.rules import (
    answer_on_fallen_premise,
    answer_on_unknown_premise,
    authority_without_pinpoint,
    bad_judgement,
    bare_number,
    count_out_of_bounds,
    duplicate_id,
    fact_after_cutoff,
    former_id_taken,
    issue_without_brief,
    likelihood_with_confidence,
    loose_probability,
    lost_id,
    marking_too_low,
    no_authority,
    nothing_to_show,
    number_not_in_facts,
    older_than_origin,
    one_sided_positions,
    repeats_cycle,
    replaces_cycle,
    unit_mismatch,
    unknown_citation,
    unknown_id,
    unsourced_fact,
    unsourced_sheet,
    unsupported_sentence,
    unused_source,
    value_not_in_statement,
    weak_grounds,
    withdrawn_grounds,
    wrong_kind,
)
from briefbook.source.faults import RULES as SOURCE_RULES

_CHECKS: tuple[tuple[Rule, Callable[[Graph], Iterator[Diagnostic]]], ...] = tuple(
    (module.RULE, module.check)
    for module in (
        unknown_id, wrong_kind, duplicate_id, former_id_taken, lost_id, repeats_cycle, replaces_cycle, unsourced_fact, unused_source,
        unsourced_sheet, unit_mismatch, value_not_in_statement, older_than_origin, unknown_citation, bare_number, number_not_in_facts,
        unsupported_sentence, fact_after_cutoff, issue_without_brief, bad_judgement,
        count_out_of_bounds, likelihood_with_confidence, withdrawn_grounds, weak_grounds, loose_probability, marking_too_low, nothing_to_show,
        no_authority, authority_without_pinpoint, one_sided_positions, answer_on_fallen_premise, answer_on_unknown_premise,
    )
)  # fmt: skip

RULES: dict[str, Rule] = {
    rule.code: rule for rule in sorted((*SOURCE_RULES, *LOAD_RULES, *(r for r, _ in _CHECKS)), key=lambda r: r.code)
}
"""Every rule by its code."""


def check(graph: Graph) -> Iterable[Diagnostic]:
    """All findings of all checks."""
    for _, run in _CHECKS:
        yield from run(graph)
