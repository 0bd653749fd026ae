"""Where everything is found on the site. Addresses are relative to its root and never change."""

from __future__ import annotations

import datetime

from briefbook.graph import Graph
from briefbook.model import KINDS


def index(kind: str) -> str:
    """Index page of a kind."""
    return f"{KINDS[kind].folder}/"


def sheet(kind: str, id_: str) -> str:
    """Page of a sheet."""
    return f"{KINDS[kind].folder}/{id_}/"


def fact(graph: Graph, id_: str) -> str:
    """A fact on its sheet's page."""
    node = graph.facts[id_]
    return f"{sheet(node.record.kind.name, node.record.id)}#{node.fact.id}"


def thing(graph: Graph, id_: str) -> str:
    """Page of a sheet of any kind, or a fact on its page."""
    if id_ in graph.facts:
        return fact(graph, id_)
    return sheet(graph.sheets[id_].kind.name, id_)


def data(kind: str, id_: str) -> str:
    """A sheet as JSON."""
    return f"api/{KINDS[kind].folder}/{id_}.json"


def brief(name: str) -> str:
    """The latest issue of a brief."""
    return f"briefs/{name}/"


def issue(name: str, day: datetime.date) -> str:
    """One issue of a brief."""
    return f"briefs/{name}/{day}/"


def redline(issue_url: str) -> str:
    """An issue set against the one before it."""
    return f"{issue_url}redline/"


def since(issue_url: str) -> str:
    """What changed since an issue: where the code on a printed copy leads."""
    return f"{issue_url}since/"


def changes(day: str = "") -> str:
    """What changed up to a cut-off (YYYY-MM-DD), or after the latest (`later`); the list of all without either."""
    return f"changes/{day}/" if day else "changes/"


FEED = "feed.xml"
"""The ledger as an Atom feed."""


def audit(name: str, day: datetime.date) -> str:
    """The figures of one issue."""
    return f"audit/{name}/{day}/"


def pdf(name: str, day: datetime.date) -> str:
    """One issue in print."""
    return f"pdf/{name}-{day}.pdf"


def redline_pdf(name: str, day: datetime.date) -> str:
    """One issue against the one before it, in print."""
    return f"pdf/{name}-{day}-redline.pdf"


def corrections_pdf(name: str, day: datetime.date) -> str:
    """What has been corrected or has changed since one issue, on one page."""
    return f"pdf/{name}-{day}-corrections.pdf"


def book(day: datetime.date) -> str:
    """All issues of a day, bound."""
    return f"pdf/briefing-book-{day}.pdf"


def text(issue_url: str) -> str:
    """An issue as plain text."""
    return f"{issue_url}index.txt"
