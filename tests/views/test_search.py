"""What search finds, of the second dossier."""

from __future__ import annotations

import pytest

from briefbook.graph import Graph
from briefbook.views import SearchEntry, Site


@pytest.fixture(scope="session")
def entries(lake_site: Site) -> dict[str, SearchEntry]:
    found = [entry for page in lake_site.pages for entry in page.search]
    by_url = {entry.url: entry for entry in found}
    assert len(by_url) == len(found)
    return by_url


def test_every_fact_and_every_sheet_is_a_hit(entries: dict[str, SearchEntry], lake: Graph, lake_site: Site) -> None:
    facts = {url: entry.title for url, entry in entries.items() if entry.kind == "Fact"}
    assert facts == {fact.url: fact.statement for fact in lake_site.facts}
    assert {sheet.url for sheet in lake_site.sheets} <= set(entries)
    assert len(facts) == len(lake.facts)


def test_a_fact_tells_all_that_it_is_filtered_by(entries: dict[str, SearchEntry]) -> None:
    fact = entries["actors/nadia-halabi/#took-money"]
    assert (fact.kind, fact.status, fact.origins) == ("Fact", "alleged", 1)
    assert fact.of == "Nadia Halabi (نادية حلبي)"
    assert fact.actors == ("Nadia Halabi (نادية حلبي)", "Herders' Union <script>alert(1)</script>")
    assert fact.publishers
    assert fact.briefs == ("Water brief",)


@pytest.mark.parametrize(
    ("address", "when", "date"),
    [
        ("assets/lake-velm/#level-2031-04", "April 2031", "2031-04"),
        ("assets/lake-velm/#built", "between 1980 and 1989", ""),
        ("actors/nadia-halabi/#appointed", "spring 2029", "2029"),
        ("assets/sluice-gate/#stuck", "2 March 2031, 06:15:00Z", "2031-03-02"),
    ],
)
def test_a_date_is_told_in_words_and_for_sorting(
    entries: dict[str, SearchEntry], address: str, when: str, date: str
) -> None:
    assert (entries[address].when, entries[address].date) == (when, date)


def test_a_sheet_has_all_its_names(entries: dict[str, SearchEntry]) -> None:
    lake = entries["assets/lake-velm/"]
    assert lake.names == ('#read("x")', "Λίμνη Βελμ", "Озеро Вельм", "بحيرة فيلم", "אגם ולם")
    assert lake.kind == "Asset"
    assert entries["actors/kostrina-council/"].names == ("Городской совет Кострины", "Кострина", "a | b")


def test_a_source_has_its_publisher_and_day(entries: dict[str, SearchEntry]) -> None:
    source = entries["sources/herald-2031-05-07/"]
    assert source.kind == "Source"
    assert source.date == "2031-05-07"
    assert len(source.publishers) == 1
    assert source.snippet.startswith(source.publishers[0])


def test_a_section_is_found_by_its_heading_and_words(entries: dict[str, SearchEntry]) -> None:
    section = entries["briefs/water/2031-05-10/#bottom-line"]
    assert (section.kind, section.title, section.date) == ("Section", "Bottom line", "2031-05-10")
    assert "ordered the lake lowered" in section.text
    assert section.of.endswith("The lake goes down")
    assert entries["briefs/water/2031-05-10/"].kind == "Brief"
