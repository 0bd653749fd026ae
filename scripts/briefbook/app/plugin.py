"""The plugin that `mkdocs.yml` names: the output room's, fed by the pipeline."""

from __future__ import annotations

from pathlib import Path

from briefbook.app import pipeline
from briefbook.app.printing import press
from briefbook.diagnostics import Report
from briefbook.model import Marking
from briefbook.output.mkdocs.plugin import DossierPlugin
from briefbook.output.publication import Publication
from briefbook.render.papers import Form


class BriefbookPlugin(DossierPlugin):
    """Compiles the dossier that lies beside `mkdocs.yml`."""

    def compile(
        self, root: Path, templates: Path, site_url: str, *, pdf: Form | None, audience: Marking | None
    ) -> tuple[Publication | None, Report]:
        """Run the pipeline up to the publication."""
        with_ = press(root, templates, pdf) if pdf else None
        return pipeline.publication(root, templates, site_url, self.told, press=with_, audience=audience)
