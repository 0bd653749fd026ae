from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from briefbook.render.search import search_files
from briefbook.render.search.fold import words
from briefbook.views import SearchEntry, Site

Make = Callable[..., SearchEntry]


def _entries(site: Site) -> list[SearchEntry]:
    return [entry for page in site.pages for entry in page.search]


def test_every_record_can_be_shown(lake_site: Site, reading: Any) -> None:
    entries = _entries(lake_site)
    shown = reading.records(search_files(entries))
    assert [(row[0], row[1], row[2], row[3]) for row in shown] == [(e.url, e.title, e.kind, e.status) for e in entries]


def test_every_word_of_a_record_leads_to_it(lake_site: Site, reading: Any) -> None:
    entries = _entries(lake_site)
    lines = reading.lines(search_files(entries))
    for id_, entry in enumerate(entries):
        for word in words(" ".join((entry.title, *entry.names, entry.text, entry.of))):
            assert id_ in lines[word], (entry.url, word)


def test_the_same_records_give_the_same_bytes(lake_site: Site) -> None:
    assert search_files(_entries(lake_site)) == search_files(_entries(lake_site))


def test_no_records_give_an_index_too(reading: Any) -> None:
    assert reading.content(search_files([]), "head")["records"] == 0


def test_a_title_weighs_more_than_text(entry: Make, reading: Any) -> None:
    lines = reading.lines(search_files([entry("The gate"), entry("The lake", text="the gate")]))
    assert lines["gate"][0] > lines["gate"][1]


def test_a_sheet_is_found_by_its_whole_name_and_aliases(entry: Make, reading: Any) -> None:
    sheet = entry("Town of Harrow", "Actor", names=("Hárrow-Town",))
    lines = reading.lines(search_files([entry("Town of Harrow"), sheet]))
    assert set(lines["=townofharrow"]) == set(lines["=harrowtown"]) == {1}


def test_what_is_brought_up_to_date_comes_after_what_does_so(entry: Make, reading: Any) -> None:
    lines = reading.lines(search_files([entry("83 at the gate", replaced=True), entry("82 at the gate")]))
    assert lines["gate"][1] > lines["gate"][0]


def test_a_day_is_one_word_however_it_is_written(entry: Make, reading: Any) -> None:
    lines = reading.lines(search_files([entry("Gate shut on 6 May 2031"), entry("Gate opened", date="2031-05-06")]))
    assert set(lines["@05-06-2031"]) == set(lines["@2031-05"]) == {0, 1}


def test_the_ids_of_the_desk_are_searched(entry: Make, reading: Any) -> None:
    one = replace(entry("They moved at noon"), url="events/gate-strikes/#moved")
    lines = reading.lines(search_files([one]))
    assert {"gate", "strikes", "moved"} <= set(lines)
    assert "events" not in lines


def test_words_stand_in_the_order_of_scripts(entry: Make, reading: Any) -> None:
    titles = ["zebra", "apple", "\U0001d7d8 𐐨x", "ﬀ", "яблоко", "\uffdc"]
    head = reading.content(files := search_files([entry(title) for title in titles]), "head")
    found = [line[0] for at in range(len(head["words"])) for line in reading.content(files, f"w{at}")]
    assert found == sorted(found, key=lambda word: word.encode("utf-16-be"))


def test_files_are_small(entry: Make) -> None:
    many = [
        entry(f"Thing {n} was seen {n % 97} times", text=f"word{n} other{n * 7}", date="2031-05") for n in range(6000)
    ]
    files = search_files(many)
    sizes = {path.rpartition("/")[2]: len(data) for path, data in files.items()}
    assert max(size for name, size in sizes.items() if name[0] in "wrb") < 16_000
    assert sizes["head.js"] < 8_000


def test_a_word_in_nearly_all_is_named_once_and_has_no_list(entry: Make, reading: Any) -> None:
    # Every second one, so that no run makes the list short.
    many = [entry(f"{'often' if n % 2 else 'rare'} {n}") for n in range(40_000)]
    files = search_files(many)
    assert {"often", "rare"} <= set(reading.content(files, "head")["common"])
    assert "often" not in reading.lines(files)


def test_hostile_text_stays_text(entry: Make, reading: Any) -> None:
    title = '</script><script>alert(1)</script> \u2028 " \\ __proto__'
    files = search_files([entry(title)])
    assert reading.records(files)[0][1] == title
    assert "\u2028" not in files["search/data/r0.js"].decode()
