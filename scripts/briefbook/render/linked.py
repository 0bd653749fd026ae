"""Pages as linked data: JSON-LD with the words of schema.org, for search engines and other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from briefbook.views import Page, Site
from briefbook.views.home import HomeView
from briefbook.views.parts import FactView
from briefbook.views.questions import QuestionView
from briefbook.views.sheets import SheetView
from briefbook.views.sources import SourceView
from briefbook.views.standing import IssuePage

_TYPES = {
    "person": "Person", "government": "GovernmentOrganization", "office": "GovernmentOrganization",
    "agency": "GovernmentOrganization", "military": "GovernmentOrganization", "company": "Corporation",
    "media": "NewsMediaOrganization", "international organisation": "Organization", "organisation": "Organization",
    "ship": "Vehicle", "submarine": "Vehicle", "vessel": "Vehicle", "aircraft": "Vehicle", "vehicle": "Vehicle",
    "base": "Place", "infrastructure": "Place", "airspace": "Place", "territory": "Place", "place": "Place",
    "news": "NewsArticle", "statute": "Legislation", "treaty": "Legislation", "report": "Report", "analysis": "Article",
    "data": "Dataset", "book": "Book", "social media": "SocialMediaPosting",
}  # fmt: skip
"""Sorts of sheets and what schema.org calls them; an event is an `Event`, a source else a `CreativeWork`."""


def linked(page: Page, site: Site, site_url: str = "") -> str:
    """JSON-LD of a page, safe inside a script element; empty where the page is about no single thing."""
    data = _about(page.view, site)
    if not data:
        return ""
    address = {"url": f"{site_url.rstrip('/')}/{page.url}"} if site_url else {}
    told = {"@context": "https://schema.org", **data, **address}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _about(view: object, site: Site) -> dict[str, Any]:
    match view:
        case HomeView():
            return {
                "@type": "Dataset",
                "name": site.title,
                "description": site.description,
                "inLanguage": site.language,
                "isAccessibleForFree": True,
                **_publisher(site),
            }
        case IssuePage():
            return _issue(view, site)
        case SheetView():
            kind = "Event" if view.kind == "event" else _TYPES.get(view.sort, "Thing")
            names = [name for name in (view.native_name, *view.aliases) if name]
            also = {"alternateName": names} if names else {}
            return {"@type": kind, "name": view.title, **also, **_claims(view.facts)}
        case QuestionView():
            answer = {"@type": "Answer", "text": view.answer}
            return {"@type": "Question", "name": view.question, "suggestedAnswer": answer, **_claims(view.facts)}
        case SourceView():
            return _source(view)
        case _:
            return {}


def _issue(view: IssuePage, site: Site) -> dict[str, Any]:
    issue = view.issue
    return {
        "@type": "Report",
        "headline": issue.title,
        "description": issue.summary,
        "datePublished": issue.date_iso,
        "temporalCoverage": f"../{issue.cutoff_iso}",
        "inLanguage": issue.language,
        "isPartOf": {"@type": "CreativeWorkSeries", "name": issue.series},
        "audience": {"@type": "Audience", "audienceType": issue.audience},
        "version": issue.edition,
        **_publisher(site),
    }


def _source(view: SourceView) -> dict[str, Any]:
    authors = {"author": [{"@type": "Person", "name": name} for name in view.authors]} if view.authors else {}
    return {
        "@type": _TYPES.get(view.sort, "CreativeWork"),
        "name": view.title,
        "publisher": {"@type": "Organization", "name": view.publisher},
        "inLanguage": view.language,
        **authors,
        **({"sameAs": view.web} if view.web else {}),
    }


def _publisher(site: Site) -> dict[str, Any]:
    return {
        "publisher": {"@type": "Organization", "name": site.publisher},
        **({"license": site.licence} if site.licence else {}),
    }


def _claims(facts: Iterable[FactView]) -> dict[str, Any]:
    """Facts as claims, with who makes them. Their status is the desk's own finding and is not told as a review."""
    made = [
        {
            "@type": "Claim",
            "@id": f"#{fact.anchor}",
            "text": fact.statement,
            **({"claimInterpreter": names} if (names := [one.by.text for one in fact.positions]) else {}),
        }
        for fact in facts
    ]
    return {"subjectOf": made} if made else {}
