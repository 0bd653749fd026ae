"""Runs MkDocs from inside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from briefbook.diagnostics import Report
from briefbook.model import Marking
from briefbook.output.mkdocs.plugin import DossierPlugin


class CannotRunError(Exception):
    """MkDocs' settings do not allow a build; the message says why."""


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build."""

    report: Report
    """Nothing was published if there is an error in it."""
    told: str
    """Whom it is for, and how much was left out, for the terminal."""


def build_site(
    config_file: Path, told: Callable[[str], None], site: Path | None = None, audience: Marking | None = None
) -> Built:
    """Build the site that `config_file` describes, into `site` or the folder that it names.

    `told` hears each stage as it begins; `audience` goes before that of `config_file`.
    """
    config = _config(config_file, **({"site_dir": str(site)} if site else {}))
    plugin = config.plugins.get("briefbook")
    if not isinstance(plugin, DossierPlugin):
        raise CannotRunError(f"{config_file.name} does not name the plugin briefbook")
    plugin.told = told
    plugin.asked = audience
    try:
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build.build(config)
    except Abort as error:
        # The plugin raised on findings; anything else is MkDocs' own word on what it could not do.
        if not plugin.report.errors:
            raise CannotRunError(str(error)) from error
    return Built(plugin.report, plugin.left_out)


def audience_of(config_file: Path) -> Marking | None:
    """The audience that `config_file` names; None where there is no such file or it names none."""
    if not config_file.is_file():
        return None
    plugin = _config(config_file).plugins.get("briefbook")
    return plugin.audience if isinstance(plugin, DossierPlugin) else None


def _config(config_file: Path, **options: str) -> MkDocsConfig:
    logging.getLogger("mkdocs").addHandler(logging.NullHandler())
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    logging.getLogger("mkdocs").propagate = False
    try:
        return load_config(str(config_file), **options)
    except ConfigurationError as error:
        raise CannotRunError(f"{config_file.name}: {error}") from error


def serve_site(config_file: Path, address: str | None, audience: Marking | None = None) -> None:
    """Show the site at `address` (host:port) and rebuild it on every save, until it is interrupted."""
    DossierPlugin.asked = audience
    log = logging.getLogger("mkdocs")
    told = logging.StreamHandler()
    told.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(told)
    log.setLevel(logging.INFO)
    options: dict[str, Any] = {"dev_addr": address} if address else {}
    mkdocs_serve.serve(str(config_file), **options)
