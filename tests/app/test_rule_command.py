"""`briefbook rule` and `briefbook schema`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.app.cli import command
from briefbook.diagnostics import Rule
from briefbook.rules import RULES


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments))


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_a_rule_explains_itself_by_code_and_by_name(rule: Rule) -> None:
    shown = run("rule", rule.code)
    assert shown.output == f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.explanation}\n"
    assert shown.exit_code == 0
    assert run("rule", rule.code.lower()).output == shown.output
    assert run("rule", rule.name.upper()).output == shown.output


def test_without_a_code_all_are_listed() -> None:
    lines = run("rule").output.splitlines()
    codes = [line.split()[0] for line in lines]
    assert [code for code in codes if code in RULES] == list(RULES)


def test_an_unknown_rule_is_guessed_and_is_status_2() -> None:
    shown = run("rule", "duplicate-keys")
    assert shown.exit_code == 2
    assert "There is no rule 'duplicate-keys'. Did you mean 'duplicate-key'?" in shown.output


def test_the_schemas_are_written(project: Callable[..., Path]) -> None:
    root = project()
    assert run("schema", "-C", str(root)).exit_code == 0
    names = sorted(path.name for path in (root / "schemas").iterdir())
    assert "actor.schema.json" in names
    assert all(json.loads((root / "schemas" / name).read_text(encoding="utf-8"))["title"] for name in names)
