"""Runs MkDocs from inside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError

from briefbook.diagnostics import Report
from briefbook.output.mkdocs.plugin import DossierPlugin


class CannotRunError(Exception):
    """MkDocs' settings do not allow a build; the message says why."""


def build_site(config_file: Path, told: Callable[[str], None], site: Path | None = None) -> Report:
    """Build the site that `config_file` describes, into `site` or the folder that it names.

    `told` hears each stage as it begins. Gives the findings; nothing was published if there is an error among them.
    """
    logging.getLogger("mkdocs").addHandler(logging.NullHandler())
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    logging.getLogger("mkdocs").propagate = False
    try:
        config = load_config(str(config_file), **({"site_dir": str(site)} if site else {}))
    except ConfigurationError as error:
        raise CannotRunError(f"{config_file.name}: {error}") from error
    plugin = config.plugins.get("briefbook")
    if not isinstance(plugin, DossierPlugin):
        raise CannotRunError(f"{config_file.name} does not name the plugin briefbook")
    plugin.told = told
    try:
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    except Abort as error:
        # The plugin raised on findings; anything else is MkDocs' own word on what it could not do.
        if not plugin.report.errors:
            raise CannotRunError(str(error)) from error
    return plugin.report


def serve_site(config_file: Path, address: str | None) -> None:
    """Show the site at `address` (host:port) and rebuild it on every save, until it is interrupted."""
    log = logging.getLogger("mkdocs")
    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(told)
    log.setLevel(logging.INFO)
    options: dict[str, Any] = {"dev_addr": address} if address else {}
    mkdocs_serve.serve(str(config_file), **options)
