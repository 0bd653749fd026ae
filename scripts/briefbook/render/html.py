"""Pages to HTML: what stands inside the frame that the site generator puts around it."""

from __future__ import annotations

from pathlib import Path

from briefbook.render.environment import environment
from briefbook.views import Page, Site


class HtmlRenderer:
    """Renders pages with one environment; templates are compiled once."""

    def __init__(self, user: Path | None = None) -> None:
        self._environment = environment(user)

    def render(self, page: Page, site: Site) -> str:
        """The HTML of one page's content.

        Templates see `view` (the page's view), `page` and `site`. An undefined name raises jinja2.UndefinedError.
        """
        return self._environment.get_template(page.template).render(view=page.view, page=page, site=site)
