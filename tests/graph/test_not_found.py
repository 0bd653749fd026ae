"""What the desk looked for and did not find is unknown, until somebody says that it is so or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import Graph, Status, verdict

SHEET = """\
name: Fair
kind: other
facts:
  - id: permitted
    statement: Whether the fair had a permit.
    not_found: None of the two registers names one.
    sources: [harbour-notice]
    positions: [{}]
"""


@pytest.mark.parametrize(
    ("position", "status"),
    [
        ("", Status.UNKNOWN),
        ("{by: pilots-guild, stance: declines-to-comment}", Status.UNKNOWN),
        ("{by: pilots-guild, stance: denies}", Status.DISPUTED),
        ("{by: harbour-authority, stance: confirms}", Status.REPORTED),
    ],
)
def test_the_desk_says_what_it_did_not_find(
    graph: Callable[[Mapping[str, str]], Graph], position: str, status: Status
) -> None:
    found = graph({"content/events/fair.yml": SHEET.format(position)})
    said = verdict(found.facts["fair.permitted"], found)
    assert said.status is status
    assert (said.reason == "Not determined by the desk: None of the two registers names one.") is (
        status is Status.UNKNOWN
    )
