"""What changed between two states of the harbour dossier: each sort of change told apart, layout none."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

import pytest
import yaml

from briefbook.graph import Change, Graph, as_of, ledger

Make = Callable[[Mapping[str, str]], Graph]
SHEET = "content/events/bridge-closure.yml"
NOTICE = "content/sources/harbour-notice.yml"
ISSUE = "briefs/harbour/2025-04-10.md"


def apart(before: Graph, after: Graph) -> list[tuple[str, str, str, str, str]]:
    """Sort, id, before, after and detail of each change."""
    return [(c.sort, c.id, c.before, c.after, c.detail) for c in ledger(before, after).changes]


@pytest.fixture
def text(base: Mapping[str, bytes]) -> Callable[[str], str]:
    return lambda path: base[path].decode()


def test_nothing_changed(graph: Make) -> None:
    assert ledger(graph({}), graph({})).changes == ()


def test_layout_and_order_of_fields_change_nothing(graph: Make, base: Mapping[str, bytes]) -> None:
    files = {}
    for path, data in base.items():
        if path.endswith(".yml"):
            sheet = yaml.load(data, Loader=yaml.BaseLoader)  # noqa: S506 - strings only, so that dates stay as written
            count = next((int(v["at_least"]) for f in sheet.get("facts", ()) if (v := f.get("value"))), None)
            dumped = yaml.safe_dump(sheet, sort_keys=True, width=40, allow_unicode=True)
            files[path] = "# moved about\n" + dumped.replace(f"'{count}'", f"{count}")
    assert apart(graph({}), graph(files)) == []


def test_line_breaks_in_a_brief_change_nothing(graph: Make, text: Callable[[str], str]) -> None:
    broken = text(ISSUE).replace("At least\nfourteen", "At\nleast fourteen")
    assert broken != text(ISSUE)
    assert apart(graph({}), graph({ISSUE: broken})) == []


CASES = [
    ("14 ships in", "15 ships in", "wording", "statement"),
    ("at_least: 14", "at_least: 15", "value", "value"),
    ("when: 2025-04-05", "when: 2025-04-06", "date", "when"),
    ("stance: confirms", "stance: asserts", "position", "harbour-authority"),
    ('at: "para. 3"', 'at: "para. 4"', "citation", "sources"),
    ("kind: decision", "kind: accident", "sheet", "kind"),
    ("when: 2025-04-02/..", "when: 2025-04-02/2025-05", "sheet", "when"),
    ("name: Ships kept", "name: Vessels kept", "sheet", "measures"),
]


@pytest.mark.parametrize("case", CASES, ids=[case[2] + "-" + case[3] for case in CASES])
def test_each_sort_of_change_is_told_apart(
    graph: Make, text: Callable[[str], str], case: tuple[str, str, str, str]
) -> None:
    old, new, sort, detail = case
    before = text(SHEET)
    assert before.count(old) == 1
    found = ledger(graph({}), graph({SHEET: before.replace(old, new)})).changes
    assert [(change.sort, change.detail) for change in found] == [(sort, detail)]
    back = ledger(graph({SHEET: before.replace(old, new)}), graph({})).changes
    assert [(change.before, change.after) for change in back] == [(found[0].after, found[0].before)]


def test_a_value_is_told_in_words(graph: Make, text: Callable[[str], str]) -> None:
    (change,) = ledger(graph({}), graph({SHEET: text(SHEET).replace("at_least: 14", "about: 15")})).changes
    assert (change.before, change.after) == ("at least 14 ships", "about 15 ships")


def test_a_fact_that_comes_and_one_that_goes(graph: Make, text: Callable[[str], str]) -> None:
    fewer = text(SHEET).replace("  - id: worn-bearing", "  - id: worn-out")
    found = apart(graph({}), graph({SHEET: fewer}))
    statement = "The bridge was closed because a bearing had worn out."
    assert found == [
        ("added", "bridge-closure.worn-out", "", statement, "disputed"),
        ("withdrawn", "bridge-closure.worn-bearing", statement, "", "It is no longer in the dossier."),
    ]


NEWER = """\
  - id: ships-2025-04-07
    measure: ships
    statement: The closure kept at least 17 ships in the inner basin.
    value: {at_least: 17, unit: ships}
    when: 2025-04-07
    replaces: ships-2025-04-05
    sources: [gazette-report]
"""


def test_a_figure_that_is_brought_up_to_date(graph: Make, text: Callable[[str], str]) -> None:
    found = ledger(graph({}), graph({SHEET: text(SHEET) + NEWER}))
    assert [change.id for change in found.of("added")] == ["bridge-closure.ships-2025-04-07"]
    (change,) = found.of("replaced")
    assert (change.id, change.detail) == ("bridge-closure.ships-2025-04-05", "bridge-closure.ships-2025-04-07")


def test_a_withdrawn_source_takes_with_it_what_only_retells_it(graph: Make, text: Callable[[str], str]) -> None:
    gone = text(NOTICE) + "retracted: {on: 2025-04-12, why: The notice was forged.}\n"
    found = ledger(graph({}), graph({NOTICE: gone}))
    assert [(c.id, c.before, c.after) for c in found.of("withdrawn")] == [
        ("bridge-closure.closed", "reported", "withdrawn"),
        ("bridge-closure.ships-2025-04-05", "reported", "withdrawn"),
        ("bridge-closure.worn-bearing", "disputed", "withdrawn"),
    ]
    assert [(c.id, c.detail) for c in found.of("source")] == [("harbour-notice", "retracted")]


def test_between_two_days_only_what_was_published_between_them(graph: Make, text: Callable[[str], str]) -> None:
    later = "title: Later\npublisher: Gazette\npublished: 2025-04-08\nkind: news\nconsulted: full\n"
    files = {
        "content/sources/later.yml": later,
        SHEET: text(SHEET) + NEWER.replace("[gazette-report]", "[later]"),
    }
    whole = graph(files)
    one, two = as_of(whole, datetime.date(2025, 4, 7)), as_of(whole, datetime.date(2025, 4, 8))
    found = ledger(one, two)
    assert [change.id for change in found.of("added")] == ["bridge-closure.ships-2025-04-07"]
    assert [change.id for change in found.of("source")] == ["later"]
    assert ledger(two, two).changes == ()


def test_a_brief_tells_the_sentences_that_came_and_went(graph: Make, text: Callable[[str], str]) -> None:
    edited = text(ISSUE).replace("stay closed for some time", "stay closed for weeks")
    (change,) = ledger(graph({}), graph({ISSUE: edited})).changes
    assert (change.sort, change.detail) == ("issue", "text")
    assert change.before == "The bridge will stay closed for some time."
    assert change.after == "The bridge will stay closed for weeks."


def test_the_part_about_some_ids(graph: Make, text: Callable[[str], str]) -> None:
    found = ledger(graph({}), graph({SHEET: text(SHEET).replace("14 ships in", "15 ships in")}))
    assert found.about(frozenset({"bridge-closure.closed"})).changes == ()
    assert len(found.about(frozenset({"bridge-closure.ships-2025-04-05"})).changes) == 1
    assert all(isinstance(change, Change) for change in found.changes)
