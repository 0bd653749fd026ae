"""The ledger as an Atom feed."""

from __future__ import annotations

import dataclasses
from xml.etree import ElementTree as ET

from briefbook.render.feed import feed
from briefbook.views import Site

ATOM = "{http://www.w3.org/2005/Atom}"


def test_it_has_what_atom_asks_for(lake_site: Site) -> None:
    root = ET.fromstring(feed(lake_site, ""))  # noqa: S314 - our own bytes
    assert root.tag == f"{ATOM}feed"
    for holder in (root, *root.findall(f"{ATOM}entry")):
        for name in ("title", "id", "updated"):
            assert len(holder.findall(f"{ATOM}{name}")) == 1
    assert root.find(f"{ATOM}author/{ATOM}name") is not None


def test_each_issue_and_each_interval_is_an_entry_with_an_id_of_its_own(lake_site: Site) -> None:
    entries = ET.fromstring(feed(lake_site, "")).findall(f"{ATOM}entry")  # noqa: S314
    assert len(entries) == len(lake_site.issues) + len(lake_site.intervals) > 3
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert days == sorted(days, reverse=True)


def test_the_same_dossier_gives_the_same_bytes_and_the_address_is_its_base(lake_site: Site) -> None:
    assert feed(lake_site, "") == feed(lake_site, "")
    assert b'xml:base="https://desk.example.org/"' in feed(lake_site, "https://desk.example.org/")
    assert b"xml:base" not in feed(lake_site, "")


def test_words_of_the_dossier_are_never_markup(lake_site: Site) -> None:
    issue = dataclasses.replace(lake_site.issues[0], summary="<script>alert(1)</script> & more", title="<b>x</b>")
    hostile = feed(dataclasses.replace(lake_site, issues=(issue,)), "")
    root = ET.fromstring(hostile)  # noqa: S314
    content = [entry.findtext(f"{ATOM}content") or "" for entry in root.findall(f"{ATOM}entry")]
    assert any("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in text for text in content)
    assert all("<script" not in text for text in content)


def test_a_long_list_is_cut_and_says_so(lake_site: Site) -> None:
    interval = lake_site.intervals[0]
    group = dataclasses.replace(interval.groups[0], lines=interval.groups[0].lines[:1] * 60)
    long = dataclasses.replace(lake_site, intervals=(dataclasses.replace(interval, groups=(group,)),), issues=())
    (entry,) = ET.fromstring(feed(long, "")).findall(f"{ATOM}entry")  # noqa: S314
    content = entry.findtext(f"{ATOM}content") or ""
    assert content.count("<li>") == 50
    assert content.endswith("<p>And 10 more.</p>")
