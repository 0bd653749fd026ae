"""Briefs as plain text, and the list of what a program may read."""

from __future__ import annotations

import re

from briefbook.render.machines import machine_texts
from briefbook.render.plaintext import issue_text
from briefbook.views import Site


def test_every_note_of_the_text_stands_below_it(lake_site: Site) -> None:
    for issue in lake_site.issues:
        body, _, notes = issue_text(issue).partition("## Notes")
        marks = {int(number) for number in re.findall(r"\[(\d+)\]", body)}
        assert marks == {note.number for note in issue.notes}
        assert [int(number) for number in re.findall(r"^\[(\d+)\]", notes, re.MULTILINE)] == sorted(marks)


def test_a_text_says_when_it_was_known_and_who_may_read_it(lake_site: Site) -> None:
    for issue in lake_site.issues:
        text = issue_text(issue)
        assert text.startswith(issue.marking)
        assert text.rstrip().endswith(issue.marking)
        assert f"Information cut-off: {issue.cutoff}. Edition {issue.edition}." in text


def test_the_list_for_programs_names_every_issue(lake_site: Site) -> None:
    files = machine_texts(lake_site, "https://desk.example/")
    links = re.findall(r"\]\((\S+)\)", files["llms.txt"].decode())
    texts = {f"https://desk.example/{path}" for path in files if path.endswith("index.txt")}
    assert texts <= set(links)
    assert len(texts) == len(lake_site.issues)
