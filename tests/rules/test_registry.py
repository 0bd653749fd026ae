"""The one table of rules."""

from __future__ import annotations

import pkgutil
import re
from types import ModuleType

import pytest

from briefbook import rules
from briefbook.diagnostics import Rule, Severity
from briefbook.load import faults as load_faults
from briefbook.rules import RULES
from briefbook.source import faults as source_faults

SECTIONS = ["## What it does", "## Why it matters", "## Example", "## How to mend it"]
HELPERS = {"citing", "registry", "figures", "premises", "wording"}
EVERY = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)


def modules(package: ModuleType) -> set[str]:
    return {module.name for module in pkgutil.iter_modules(package.__path__)} - HELPERS


def test_every_file_of_a_rule_is_in_the_table_and_named_after_it() -> None:
    files = modules(source_faults) | modules(load_faults) | modules(rules)
    assert {rule.name.replace("-", "_") for rule in RULES.values()} == files


def test_codes_and_names_are_unique_and_the_table_is_in_order() -> None:
    found = [*source_faults.RULES, *load_faults.RULES]
    assert len({rule.code for rule in found}) == len(found)
    assert all(code == rule.code for code, rule in RULES.items())
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    assert list(RULES) == sorted(RULES)


@EVERY
def test_a_rule_is_named_in_kebab_case_with_a_letter_and_three_digits(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", rule.name)
    assert re.fullmatch(r"(Y1|M2|G3|E4|B5|L7)\d\d", rule.code)
    assert rule.severity in Severity


@EVERY
def test_a_rule_explains_itself_in_four_sections(rule: Rule) -> None:
    assert re.findall(r"^## .*$", rule.explanation, re.MULTILINE) == SECTIONS
    parts = re.split(r"^## .*$", rule.explanation, flags=re.MULTILINE)
    assert all(part.strip() for part in parts)
    assert rule.summary.endswith(".")
    assert "\n" not in rule.summary


def test_warnings_are_few_and_known() -> None:
    assert {rule.name for rule in RULES.values() if rule.severity is Severity.WARNING} == {
        "unused-source",
        "older-than-origin",
        "weak-grounds",
        "authority-without-pinpoint",
        "one-sided-positions",
        "answer-on-unknown-premise",
    }
