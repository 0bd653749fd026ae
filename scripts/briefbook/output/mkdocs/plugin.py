"""The MkDocs plugin without its source of content: takes a publication and writes it through the theme."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from briefbook.diagnostics import Report, Span
from briefbook.diagnostics.formats import FORMATS
from briefbook.load.faults import not_allowed
from briefbook.model import Marking
from briefbook.output.mkdocs.own import kept_in, own_marking
from briefbook.output.mkdocs.page import FinishedPage, generated_page, menu
from briefbook.output.mkdocs.searched import feed_theme, own_entry, write_index
from briefbook.output.mkdocs.settings import Settings
from briefbook.output.policy import POLICY
from briefbook.output.publication import Publication, assets
from briefbook.output.staging import Staging
from briefbook.output.verify import verify
from briefbook.render.linked import linked
from briefbook.render.papers import Form
from briefbook.views import SearchEntry
from briefbook.views.method import meaning

log = get_plugin_logger("briefbook")

_OVERRIDES = Path(__file__).parent / "overrides"


class DossierPlugin(BasePlugin[Settings]):
    """Writes a dossier as a MkDocs site: built beside the old one, checked, and swapped in."""

    told: Callable[[str], None] = staticmethod(lambda _: None)
    """Hears each stage of a run as it begins."""
    asked: Marking | None = None
    """Audience that the command line asks for; it goes before that of `mkdocs.yml`. While MkDocs serves it makes the
    plugin anew, so it is then set on the class."""

    def __init__(self) -> None:
        self.report = Report.of((), {})
        self._publication: Publication | None = None
        self._serving = False
        self._staging: Staging | None = None
        self._own: list[SearchEntry] = []

    @property
    def audience(self) -> Marking | None:
        """The marking above which nothing is published; None for the dossier's own."""
        named = self.config.audience
        return self.asked or (Marking(named) if named else None)

    @property
    def left_out(self) -> str:
        """Whom the last publication is for and how much was left out of it, for the terminal."""
        return self._publication.told if self._publication else ""

    @abstractmethod
    def compile(
        self, root: Path, templates: Path, site_url: str, *, pdf: Form | None, audience: Marking | None
    ) -> tuple[Publication | None, Report]:
        """Read and check the dossier in `root` and make everything that is published; None where it may not be.

        `pdf` is the form of the print edition, None where it is not wanted.
        """

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether the site is only shown."""
        del dirty
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile the dossier before MkDocs empties any folder, then point it at a folder beside the site."""
        root = Path(config.config_file_path).parent
        templates = root / self.config.templates
        publication, self.report = self.compile(
            root, templates, config.site_url or "", pdf=self.config.pdf, audience=self.audience
        )
        if publication is None and not (self._serving and self._publication):
            raise PluginError("\n" + FORMATS["text"](self.report))
        if publication is None:
            # MkDocs would answer no request until the error is mended; the last good pages are better.
            log.error("\n%s", FORMATS["text"](self.report))
        self._publication = publication or self._publication
        assert self._publication is not None
        log.info(self._publication.told)
        self._own = []
        site = self._publication.site
        config.site_description = escape(site.description)
        config.theme.dirs.insert(0, str(_OVERRIDES))
        if (templates / "theme").is_dir():
            config.theme.dirs.insert(0, str(templates / "theme"))
        config.theme["language"] = site.language.split("-")[0]
        styles = ("fonts", "frame", "briefbook", "pages", "pictures", "relations", "search")
        config.extra_css[:0] = [f"assets/briefbook/{name}.css" for name in styles]
        config.extra_javascript[:0] = [f"assets/briefbook/{name}.js" for name in ("briefbook", "search-box")]
        config.extra["dossier"] = {"marking": site.marking, "publisher": site.publisher, "licence": site.licence}
        # What is only shown is reloaded by a script that MkDocs writes into the page; the policy would keep it out.
        config.extra["dossier"]["policy"] = "" if self._serving else POLICY
        config.extra["dossier"]["meaning"] = "" if site.marking == Marking.CLEAR.label else meaning(site.marking)
        config.extra["dossier"]["stale"] = self.report.errors if publication is None else 0
        if not self._serving:
            self._staging = Staging.beside(Path(config.site_dir))
            config.site_dir = str(self._staging.folder)
        self.told("site")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take the sheets out of what is copied, and put in the pages and files of the publication."""
        assert self._publication is not None
        # The theme's own files are among them, some in a folder `assets` too.
        for file in [file for file in files if file.src_dir == config.docs_dir]:
            if kept_in(file.src_uri) or self._above(file):
                files.remove(file)
        for page in self._publication.site.pages:
            data = linked(page, self._publication.site, config.site_url or "")
            files.append(generated_page(page, self._publication.html[page.url], data, config))
        for path, content in {**self._publication.files, **assets()}.items():
            files.append(File.generated(config, path, content=content))
        if config.nav is None:
            config.nav = menu(self._publication.site)
        return files

    def _above(self, file: File) -> bool:
        """Whether a page of the desk's own is marked above the audience; without a marking it has the dossier's."""
        if not file.is_documentation_page():
            return False
        try:
            found = own_marking(file.content_string)
        except ValueError as error:
            wrong = not_allowed.word(Span.at(f"content/{file.src_uri}"), "marking", error, list(Marking))
            self.report = Report.of([*self.report.findings, wrong], self.report.texts)
            raise PluginError("\n" + FORMATS["text"](self.report)) from error
        assert self._publication is not None
        return found is not None and found.above(self._publication.audience)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Let search find the desk's own pages too."""
        del config, files
        if not isinstance(page, FinishedPage):
            self._own += own_entry(page, html)

    @event_priority(100)
    def _index(self, *, config: MkDocsConfig) -> None:
        """Write the index of our search; the theme's gets its own where `mkdocs.yml` names it."""
        assert self._publication is not None
        found = [entry for page in self._publication.site.pages for entry in page.search]
        write_index([*found, *self._own], Path(config.site_dir))
        feed_theme(found, config)

    @event_priority(-100)
    def _publish(self, *, config: MkDocsConfig) -> None:
        """Check every link of what was written; put it in place only if all lead somewhere."""
        if self._staging is None:
            return
        self.told("check")
        wrong = verify(self._staging.folder)
        self.report = Report.of([*self.report.findings, *wrong], self.report.texts)
        if wrong:
            raise PluginError("\n" + FORMATS["text"](Report.of(wrong, {})))
        config.site_dir = str(self._staging.publish())
        self._staging = None

    on_post_build = CombinedEvent(_index, _publish)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave no half-built folder behind."""
        del error
        if self._staging is not None:
            self._staging.discard()
            self._staging = None

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., Any]) -> None:
        """Rebuild when a sheet, a brief or a template is saved."""
        del builder
        root = Path(config.config_file_path).parent
        for folder in (root / "content", root / "briefs", root / self.config.templates):
            if folder.is_dir():
                server.watch(str(folder))
