"""The `briefbook` command."""

from __future__ import annotations

import sys

import click

from briefbook.app.cli import build, check, new, rule, schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefbook")
def command() -> None:
    """Compile sourced facts into briefings: a searchable site and print-ready PDFs."""


for _part in (
    check.check,
    build.build,
    build.serve,
    build.pdf,
    rule.rule,
    schema.schema,
    new.new,
    new.init,
    schema.reference,
):
    command.add_command(_part)


def main() -> None:
    """Run the command; exit 2 with one line where it could not run."""
    try:
        command(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.exceptions.Abort:
        sys.exit(130)
    except OSError as error:
        click.echo(f"briefbook: {error.filename or ''}: {error.strerror or error}".replace(": :", ":"), err=True)
        sys.exit(2)
