"""Runs MkDocs from inside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
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
from briefbook.render.papers import Form


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `mkdocs.yml` asks of what is published."""

    audience: Marking | None = None
    templates: Path | None = None
    form: Form = field(default_factory=Form)


def wanted_by(config_file: Path) -> Wanted:
    """The settings in `config_file`; the usual ones where there is no such file or it does not name the plugin."""
    plugin = _config(config_file).plugins.get("briefbook") if config_file.is_file() else None
    if not isinstance(plugin, DossierPlugin):
        return Wanted()
    templates = config_file.parent / plugin.config.templates
    return Wanted(plugin.audience, templates, plugin.config.pdf or Form())


def _config(config_file: Path, **options: str) -> MkDocsConfig:
    log, told = logging.getLogger("mkdocs"), _Told()
    log.addHandler(told)
    log.setLevel(logging.WARNING)
    log.propagate = False
    try:
        return load_config(str(config_file), **options)
    except ConfigurationError as error:
        raise CannotRunError(f"{config_file.name}: {error}") from error
    except Abort as error:
        # It says what is wrong to its log alone.
        raise CannotRunError("\n".join(f"{config_file.name}: {one}" for one in told.errors)) from error
    finally:
        log.removeHandler(told)
        log.addHandler(logging.NullHandler())


class _Told(logging.Handler):
    """Keeps errors."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.errors.append(record.getMessage())


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
