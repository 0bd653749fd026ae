"""Linked data in pages: well formed, and never able to leave its element."""

from __future__ import annotations

import json

from briefbook.render.linked import linked
from briefbook.views import Site


def test_every_issue_and_sheet_is_told_as_what_it_is(lake_site: Site) -> None:
    kinds = {page.url: json.loads(text)["@type"] for page in lake_site.pages if (text := linked(page, lake_site))}
    assert kinds[""] == "Dataset"
    assert {kinds[issue.url] for issue in lake_site.issues} == {"Report"}
    assert {kinds[sheet.url] for sheet in lake_site.sheets if sheet.kind == "event"} == {"Event"}
    assert {kinds[sheet.url] for sheet in lake_site.sheets if sheet.kind == "question"} == {"Question"}


def test_claims_lead_to_their_anchors_and_are_no_reviews(lake_site: Site) -> None:
    anchors = {fact.anchor for fact in lake_site.facts}
    for page in lake_site.pages:
        text = linked(page, lake_site)
        assert "ClaimReview" not in text
        for claim in json.loads(text or "{}").get("subjectOf", ()):
            assert claim["@id"].removeprefix("#") in anchors


def test_no_text_of_the_dossier_can_end_the_element(lake_site: Site) -> None:
    texts = [linked(page, lake_site) for page in lake_site.pages]
    assert any("\\u003cscript" in text for text in texts)
    assert not any("<" in text or ">" in text for text in texts)


def test_addresses_are_whole_where_the_site_has_one(lake_site: Site) -> None:
    home = lake_site.pages[0]
    assert json.loads(linked(home, lake_site, "https://desk.example"))["url"] == "https://desk.example/"
