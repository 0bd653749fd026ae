"""The pages that show a whole dossier at once: the timeline by kinds of events, the map with all that is there."""

from __future__ import annotations

from typing import Any

from briefbook.views.facts import Facts
from briefbook.views.pictures.pages import MapPage, TimelinePage, picture_pages

BRIDGE = """\
name: Swing bridge
kind: infrastructure
location: {latitude: 54.5, longitude: -3.6, precision: site}
sources: [harbour-notice]
"""


def pages(graph: Any, **files: str) -> dict[str, Any]:
    made = graph({f"content/{folder.replace('__', '/')}.yml": text for folder, text in files.items()})
    return {page.url: page for page in picture_pages(made, Facts(made))}


def test_events_stand_in_time_under_their_kind(graph: Any) -> None:
    talks = "name: Talks\nkind: negotiation\nwhen: 2025-03\nsources: [harbour-notice]\n"
    later = "name: Second closure\nkind: decision\nwhen: 2025-05~\nsources: [harbour-notice]\n"
    page = pages(graph, events__talks=talks, events__later=later)["timeline/"]
    view = page.view
    assert isinstance(view, TimelinePage)
    assert [(sort.name, sort.number, [lane.link.id for lane in sort.lanes]) for sort in view.sorts] == [
        ("negotiation", 1, ["talks"]),
        ("decision", 2, ["bridge-closure", "later"]),
    ]
    assert [(one.title, one.anchor) for one in page.contents] == [
        ("Negotiation (1)", "__negotiation"),
        ("Decision (2)", "__decision"),
    ]
    spans = [lane.spans[0] for sort in view.sorts for lane in sort.lanes]
    assert [(s.start, s.end, s.lasting, s.uncertain) for s in spans] == [
        ("2025-03-01", "2025-03-31", False, False),
        ("2025-04-02", "", True, False),
        ("2025-05-01", "2025-05-31", False, True),
    ]
    assert (view.first, view.last, view.number) == ("2025-03-01", "2025-05-31", 3)


def test_the_axis_ends_with_the_calendar(graph: Any) -> None:
    last = "name: End of days\nkind: other\nwhen: 9999-12-31\nsources: [harbour-notice]\n"
    assert pages(graph, events__last=last)["timeline/"].view.last == "9999-12-31"


def test_a_place_has_one_row_with_all_that_is_there(graph: Any) -> None:
    talks = "name: Talks\nkind: negotiation\nlocated: bridge\nsources: [harbour-notice]\n"
    empty = BRIDGE.replace("Swing bridge", "Quay").replace("infrastructure", "place").replace("54.5", "54.6")
    view = pages(graph, assets__bridge=BRIDGE, assets__quay=empty, events__talks=talks)["map/"].view
    assert isinstance(view, MapPage)
    assert [(row.sort, row.place.id, row.position, [one.text for one in row.things]) for row in view.rows] == [
        ("place", "quay", "54.6°\u00a0N, 3.6°\u00a0W", ["place"]),
        ("infrastructure", "bridge", "54.5°\u00a0N, 3.6°\u00a0W", ["Talks"]),
    ]
    assert [(sort.name, sort.number) for sort in view.sorts] == [("infrastructure", 1), ("place", 1)]
