"""The ledger and the issues as an Atom feed (RFC 4287)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from markupsafe import escape

from briefbook.views import IntervalView, IssueView, Site

_ATOM = "http://www.w3.org/2005/Atom"
_MOST = 50
"""Changes of one sort that an entry spells out; the page has them all."""


@dataclass(frozen=True, slots=True)
class _Entry:
    title: str
    url: str
    day: str
    html: str


def feed(site: Site, site_url: str) -> bytes:
    """The feed as XML in UTF-8, newest entry first.

    `site_url` is where the site stands; without it addresses are relative to the feed's own. Ids are made of the
    dossier's title and each page's address, times of days: the same dossier gives the same bytes.
    """
    entries = sorted(_entries(site), key=lambda entry: (entry.day, entry.url), reverse=True)
    root = ET.Element(
        "feed", {"xmlns": _ATOM, "xml:lang": site.language, **({"xml:base": site_url} if site_url else {})}
    )
    _add(root, "title", site.title)
    _add(root, "subtitle", site.description)
    _add(root, "id", _id(site, ""))
    _add(root, "updated", _moment(entries[0].day if entries else "1970-01-01"))
    _add(ET.SubElement(root, "author"), "name", site.publisher)
    if site.licence:
        _add(root, "rights", site.licence)
    ET.SubElement(root, "link", {"rel": "self", "href": "feed.xml", "type": "application/atom+xml"})
    ET.SubElement(root, "link", {"rel": "alternate", "href": "./", "type": "text/html"})
    for entry in entries:
        made = ET.SubElement(root, "entry")
        _add(made, "title", entry.title)
        _add(made, "id", _id(site, entry.url))
        _add(made, "updated", _moment(entry.day))
        ET.SubElement(made, "link", {"rel": "alternate", "href": entry.url, "type": "text/html"})
        _add(made, "content", entry.html).set("type", "html")
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entries(site: Site) -> Iterator[_Entry]:
    for issue in site.issues:
        yield _Entry(f"{issue.series}: {issue.title}", issue.url, issue.date_iso, _issue(issue))
    for interval in site.intervals:
        yield _Entry(f"Changes: {interval.title}", interval.url, interval.after_iso, "".join(_changes(interval)))


def _issue(issue: IssueView) -> str:
    return f"<p>{escape(issue.summary)}</p><p>Information cut-off {escape(issue.cutoff)}. Edition {escape(issue.edition)}.</p>"


def _changes(interval: IntervalView) -> Iterator[str]:
    for group in interval.groups:
        yield f"<h3>{escape(group.title)} ({len(group.lines)})</h3><ul>"
        for line in group.lines[:_MOST]:
            was = f" <del>{escape(line.before)}</del>" if line.before else ""
            now = f" <ins>{escape(line.after)}</ins>" if line.after else ""
            detail = f" ({escape(line.detail)})" if line.detail else ""
            yield f"<li>{escape(line.link.text)}{detail}{was}{now}</li>"
        yield "</ul>"
        if len(group.lines) > _MOST:
            yield f"<p>And {len(group.lines) - _MOST} more.</p>"


def _add(parent: ET.Element, tag: str, text: str) -> ET.Element:
    child = ET.SubElement(parent, tag)
    child.text = text
    return child


def _id(site: Site, url: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"{site.title}\n{url}").urn


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
