"""The code that names a copy: the same for the same text and facts, another as soon as a reader would see another."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping

from briefbook.graph import Graph, as_of
from briefbook.graph.edition import edition

Make = Callable[[Mapping[str, str]], Graph]
SHEET = "content/events/bridge-closure.yml"
ISSUE = "briefs/harbour/2025-04-10.md"
CUTOFF = datetime.date(2025, 4, 9)


def code(graph: Graph) -> str:
    then = as_of(graph, CUTOFF)
    return edition(then.issues["harbour@2025-04-10"], then)


def edited(base: Mapping[str, bytes], path: str, old: str, new: str) -> dict[str, str]:
    text = base[path].decode()
    assert old in text
    return {path: text.replace(old, new)}


def test_it_is_short_and_without_letters_that_look_like_digits(graph: Make) -> None:
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code(graph({})))


def test_layout_keeps_it(graph: Make, base: Mapping[str, bytes]) -> None:
    spaced = {path: data.decode() + "\n" for path, data in base.items() if path.endswith((".md", ".yml"))}
    assert code(graph(spaced)) == code(graph({}))


def test_later_material_keeps_it(graph: Make) -> None:
    later = "title: Later\npublisher: Gazette\npublished: 2025-05-01\nkind: news\nconsulted: full\n"
    event = "name: Reopening\nkind: decision\nfacts:\n  - {id: open, statement: It is open., sources: [later]}\n"
    files = {"content/sources/later.yml": later, "content/events/reopening.yml": event}
    assert code(graph(files)) == code(graph({}))


def test_whatever_a_reader_sees_changes_it(graph: Make, base: Mapping[str, bytes]) -> None:
    changes = [
        edited(base, ISSUE, "for some time", "for weeks"),
        edited(base, ISSUE, "title: The bridge is closed", "title: Closed"),
        edited(base, SHEET, "because a bearing", "since a bearing"),
        edited(base, SHEET, 'at: "para. 3"', 'at: "para. 4"'),
        edited(base, "content/sources/harbour-notice.yml", "consulted:", "reliability: B\nconsulted:"),
        edited(base, "content/actors/pilots-guild.yml", "name: ", "name: The old "),
    ]
    codes = [code(graph({})), *(code(graph(files)) for files in changes)]
    assert len(set(codes)) == len(codes)
