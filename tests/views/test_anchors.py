from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from briefbook.graph import Graph
from briefbook.views import Site
from briefbook.views.blocks import Blocks
from briefbook.views.facts import Facts
from briefbook.views.issues import IssueView


def test_headings_of_an_issue_have_each_their_own_anchor(lake_site: Site) -> None:
    for issue in lake_site.issues:
        anchors = [heading.anchor for heading in issue.contents]
        assert anchors
        assert [a for a, number in Counter(anchors).items() if number > 1] == []


def test_notes_are_numbered_from_one_without_gaps(lake_site: Site) -> None:
    for issue in lake_site.issues:
        assert [note.number for note in issue.notes] == list(range(1, len(issue.notes) + 1))
        assert sorted(_numbers(issue.blocks)) == [note.number for note in issue.notes]


def _numbers(view: object) -> Iterator[int]:
    if isinstance(view, tuple):
        for one in view:
            yield from _numbers(one)
    elif getattr(view, "type", "") in {"note", "value"}:
        yield view.number  # type: ignore[attr-defined]
    else:
        for name in ("children", "items", "blocks"):
            yield from _numbers(getattr(view, name, ()))


@given(
    st.lists(st.text(max_size=12) | st.sampled_from(["Sources", "sources", "Sources-2", "", "Λίμνη", "—"]), max_size=8)
)
def test_any_headings_get_anchors_of_their_own(lake: Graph, lake_site: Site, headings: list[str]) -> None:
    blocks = Blocks(next(iter(lake.issues.values())), lake, Facts(lake))
    anchors = [blocks._anchor(heading) for heading in headings]  # noqa: SLF001 - each anchor of one page
    assert len(set(anchors)) == len(anchors)
    assert all(anchor and not any(char.isspace() for char in anchor) for anchor in anchors)
    assert isinstance(lake_site.issues[0], IssueView)


def test_no_fact_of_a_sheet_shares_its_anchor(lake_site: Site) -> None:
    assert [url for url, number in Counter(fact.url for fact in lake_site.facts).items() if number > 1] == []


def test_no_heading_takes_the_anchor_of_the_notes(lake: Graph) -> None:
    blocks = Blocks(next(iter(lake.issues.values())), lake, Facts(lake))
    taken = {blocks._anchor(text) for text in ("Notes", "Note 1", "Ref 1")}  # noqa: SLF001 - as above
    assert taken & {"notes", "note-1", "ref-1"} == set()
