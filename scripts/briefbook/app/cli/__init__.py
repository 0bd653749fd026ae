"""The `briefbook` command. Each part is imported when it is called, so that `check` need not wait for MkDocs."""

from __future__ import annotations

import importlib
import sys

import click

_PARTS = {
    "check": "check", "build": "build", "serve": "build", "pdf": "pdf", "rule": "rule", "schema": "schema",
    "explain": "explain", "impact": "impact", "diff": "diff", "export": "export", "ids": "ids", "new": "new", "init": "new",
    "reference": "schema",
}  # fmt: skip
"""Each command and the module of this package that holds it."""


class _Lazy(click.Group):
    """A group that imports a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order in which an analyst meets them."""
        del ctx
        return list(_PARTS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        del ctx
        if cmd_name not in _PARTS:
            return None
        module = importlib.import_module(f"briefbook.app.cli.{_PARTS[cmd_name]}")
        found = getattr(module, cmd_name)
        assert isinstance(found, click.Command)
        return found


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefbook")
def command() -> None:
    """Compile sourced facts into briefings: a searchable site and print-ready PDFs."""


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
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"briefbook: {where}{error.strerror or error}", err=True)
        sys.exit(2)
