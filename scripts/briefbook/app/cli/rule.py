"""`briefbook rule`."""

from __future__ import annotations

import click

from briefbook.diagnostics import did_you_mean
from briefbook.output.faults import RULES as OUTPUT_RULES
from briefbook.rules import RULES as CHECKS

RULES = {**CHECKS, **{one.code: one for one in OUTPUT_RULES}}


@click.command()
@click.argument("code", required=False)
def rule(code: str | None) -> None:
    """Explain a rule by its code or name; without one, list all rules."""
    if code is None:
        for one in RULES.values():
            click.echo(f"{one.code}  {one.name:<22} {one.severity:<8} {one.summary}")
        return
    found = RULES.get(code.upper()) or next((one for one in RULES.values() if one.name == code.lower()), None)
    if found is None:
        names = [*RULES, *(one.name for one in RULES.values())]
        raise click.UsageError(f"There is no rule '{code}'. {did_you_mean(code, names)}".strip())
    click.echo(f"{found.code} {found.name} ({found.severity})\n\n{found.explanation}")
