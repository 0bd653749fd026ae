"""An issue says what was known at its cut-off; what has happened since stands beside it."""

from __future__ import annotations

import datetime

import pytest

from briefbook.graph import Graph, as_of, build
from briefbook.load import load
from briefbook.views import Site, json_bytes, site
from briefbook.views.standing import IssuePage

BASE = {
    "content/dossier.yml": "title: Bridge\ndescription: A bridge.\npublisher: {name: Desk}\n",
    "content/actors/council.yml": "name: Council\nkind: government\n",
    "content/sources/first.yml": "title: F\npublisher: First\npublished: 2025-04-02\nkind: news\nconsulted: full\n",
    "content/events/closure.yml": (
        "name: Closure\nkind: decision\nfacts:\n"
        "  - {id: closed, statement: The bridge is closed., sources: [first]}\n"
        "  - {id: why, statement: Whether the bridge is safe., "
        "positions: [{by: council, stance: declines-to-comment, sources: [first]}]}\n"
    ),
    "briefs/news/brief.yml": "title: News\nquestion: What is new?\naudience: All\n",
    "briefs/news/2025-04-03.md": (
        "---\ntitle: Closed\ncutoff: 2025-04-03\nsummary: What is known.\n---\n\n"
        "The bridge is closed [@closure.closed].\n\n{{ unknowns() }}\n\n{{ sources() }}\n"
    ),
}
LATER = {
    "content/sources/second.yml": "title: S\npublisher: Second\npublished: 2025-04-09\nkind: news\nconsulted: full\n",
    "content/actors/mayor.yml": "name: Mayor\nkind: person\nsources: [second]\n",
    "content/events/opening.yml": (
        "name: Opening\nkind: decision\nfacts:\n"
        "  - {id: open, statement: The bridge is open., replaces: closure.closed, sources: [second]}\n"
        "  - {id: toll, statement: Whether a toll is planned., about: [council], "
        "positions: [{by: mayor, stance: could-not-determine, sources: [second]}]}\n"
    ),
    "briefs/news/2025-04-10.md": (
        "---\ntitle: Open\ncutoff: 2025-04-10\nsummary: What is known.\n---\n\nThe bridge is open [@opening.open].\n"
    ),
}
RETRACTED = "retracted: {on: 2025-04-08, why: The bridge was another.}\n"


def graph(*files: dict[str, str]) -> Graph:
    merged = {path: text.encode() for part in files for path, text in part.items()}
    loaded = load(merged)
    assert not loaded.findings
    return build(loaded)


def page(made: Site, day: str) -> IssuePage:
    views = (one.view for one in made.pages if isinstance(one.view, IssuePage))
    return next(view for view in views if view.issue.date_iso == day)


def test_an_earlier_issue_comes_out_the_same_when_later_material_is_added() -> None:
    before, after = site(graph(BASE)), site(graph(BASE, LATER))
    assert json_bytes(page(before, "2025-04-03").issue) == json_bytes(page(after, "2025-04-03").issue)


def test_what_came_later_is_told_beside_it() -> None:
    now = page(site(graph(BASE, LATER)), "2025-04-03")
    assert not now.is_latest
    assert now.latest.url == "briefs/news/2025-04-10/"
    assert [(change.sort, change.text) for change in now.changes] == [
        ("replaced", "Brought up to date: The bridge is open.")
    ]
    assert not now.corrections


def test_a_later_figure_of_the_measure_is_told_whoever_counted_it() -> None:
    counts = (
        "measures: [{id: ships, name: Ships, unit: ships}]\nfacts:\n"
        "  - {id: early, statement: 3 ships waited., measure: ships, value: {exactly: 3, unit: ships}, when: 2025-04-02, "
        "sources: [first]}\n"
    )
    newer = (
        "  - {id: late, statement: 5 ships waited by the other count., measure: ships, value: {exactly: 5, unit: ships}, "
        "when: 2025-04-08, sources: [second]}\n"
    )
    closure = BASE["content/events/closure.yml"].replace("facts:\n", counts, 1)
    brief = BASE["briefs/news/2025-04-03.md"].replace(
        "The bridge is closed [", "3 ships waited [@closure.early]. The bridge is closed ["
    )
    files = {**BASE, "content/events/closure.yml": closure, "briefs/news/2025-04-03.md": brief}
    assert not page(site(graph(files)), "2025-04-03").changes
    later = {**files, **LATER, "content/events/closure.yml": closure + newer}
    changes = page(site(graph(later)), "2025-04-03").changes
    assert [(change.fact.id, change.sort, change.text) for change in changes if change.sort == "later"] == [
        ("closure.early", "later", "A later figure: 5 ships waited by the other count.")
    ]


def test_a_withdrawal_is_told_beside_earlier_issues_and_never_changes_their_text() -> None:
    files = {**BASE, "content/sources/first.yml": BASE["content/sources/first.yml"] + RETRACTED}
    now = page(site(graph(files)), "2025-04-03")
    assert json_bytes(now.issue) == json_bytes(page(site(graph(BASE)), "2025-04-03").issue)
    assert [(change.sort, change.fact.id) for change in now.corrections] == [
        ("withdrawn", "closure.closed"),
        ("corrected", "closure.closed"),
    ]
    assert now.corrections[1].text == "First, 2 April 2025 was withdrawn on 8 April 2025: The bridge was another."


@pytest.mark.parametrize(
    ("day", "sheets", "facts", "issues"),
    [
        ("2025-04-01", set(), set(), 0),
        ("2025-04-03", {"closure", "council", "first"}, {"closure.closed", "closure.why"}, 1),
        (
            "2025-04-10",
            {"closure", "council", "first", "mayor", "opening", "second"},
            {"closure.closed", "closure.why", "opening.open", "opening.toll"},
            2,
        ),
    ],
)
def test_the_dossier_as_of_a_day(day: str, sheets: set[str], facts: set[str], issues: int) -> None:
    then = as_of(graph(BASE, LATER), datetime.date.fromisoformat(day))
    assert set(then.sheets) == sheets
    assert set(then.facts) == facts
    assert len(then.issues) == issues


def test_places_in_files_are_kept() -> None:
    late = "  - {id: late, statement: L., sources: [second]}\n"
    first, *rest = BASE["content/events/closure.yml"].split("facts:\n")
    files = {**BASE, **LATER, "content/events/closure.yml": first + "facts:\n" + late + "".join(rest)}
    then = as_of(graph(files), datetime.date(2025, 4, 3))
    assert str(then.facts["closure.closed"].span) == "content/events/closure.yml:5:10"


def test_a_corrected_statement_is_told_beside_issues_that_know_it_through_an_outlet() -> None:
    speech = "title: S\npublisher: Mayor\npublished: 2025-04-01\nkind: other\nconsulted: none\n"
    corrected = speech + "corrected: {on: 2025-04-07, why: She meant the other bridge.}\n"
    closure = BASE["content/events/closure.yml"].replace(
        "sources: [first]}", "sources: [{id: first, statement: speech}]}", 1
    )
    files = {**BASE, "content/events/closure.yml": closure, "content/sources/speech.yml": corrected}
    now = page(site(graph(files)), "2025-04-03")
    assert [change.text for change in now.corrections] == [
        "Mayor, 1 April 2025 was corrected on 7 April 2025: She meant the other bridge."
    ]
    before = page(site(graph({**files, "content/sources/speech.yml": speech})), "2025-04-03")
    assert json_bytes(before.issue) == json_bytes(now.issue)
