"""Files for machines beside the JSON of each sheet: rows for the explorer, plain text of briefs, `llms.txt`."""

from __future__ import annotations

from briefbook.render.plaintext import issue_text
from briefbook.views import Site, json_bytes
from briefbook.views.addresses import FEED
from briefbook.views.addresses import text as text_url
from briefbook.views.explore import DATA, explore_data

_DATA = (
    ("Everything", "api/dossier.json", "all facts, sheets and sources, with statuses and origins"),
    ("Facts", "api/facts.csv", "one row for each fact"),
    ("Sources", "api/sources.csl.json", "as CSL-JSON, for reference managers"),
    ("Index", "api/index.json", "ids, addresses and titles of all sheets, issues and facts"),
    ("Changes", FEED, "what changed from cut-off to cut-off, as an Atom feed"),
    ("Method", "method/", "what statuses, origins, likelihood and confidence mean"),
)


def machine_texts(site: Site, site_url: str) -> dict[str, bytes]:
    """Path below the site's root -> bytes; `site_url` may be empty, then addresses are relative to the root."""
    made = {DATA: b"briefbookFacts(" + json_bytes(explore_data(site.explore)).strip() + b");\n"}
    for issue in site.issues:
        made[text_url(issue.url)] = issue_text(issue).encode()
    return {**made, "llms.txt": _llms(site, site_url).encode()}


def _llms(site: Site, site_url: str) -> str:
    """What the site holds for programs that read text, in the form of llmstxt.org."""
    root = f"{site_url.rstrip('/')}/" if site_url else ""
    newest = sorted(site.issues, key=lambda one: (one.date_iso, one.id), reverse=True)
    lines = [f"# {site.title}", "", f"> {site.description}", ""]
    lines += [f"{site.marking}. {site.publisher}. {site.licence}".strip(), ""]
    lines += [
        (
            "Every statement has a status that is computed from who says so and from how many independent origins: "
            "established, reported, alleged, disputed, unknown or withdrawn. Quote a statement with its status and its "
            "sources; an allegation is no fact. An issue says what was known at its information cut-off."
        ),
        "",
        "## Briefs",
        "",
    ]
    lines += [f"- [{one.series}, {one.date}: {one.title}]({root}{text_url(one.url)}): {one.summary}" for one in newest]
    lines += ["", "## Data", "", *(f"- [{name}]({root}{url}): {what}" for name, url, what in _DATA)]
    return "\n".join(lines) + "\n"
