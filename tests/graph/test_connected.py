"""Every relation once, the same as each actor sees them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from briefbook.graph import Graph
from briefbook.graph.connected import connected
from briefbook.graph.pictured import ties

Make = Callable[[Mapping[str, str]], Graph]

GUILD = """\
name: Guild of Marrow Pilots
kind: organisation
part_of: harbour-authority
sources: [gazette-report]
roles:
  - {role: Keeper of the lights, of: harbour-authority, when: 2020/.., sources: [harbour-notice]}
  - {role: Chair, sources: [harbour-notice]}
relations:
  - {type: negotiates with, to: harbour-authority, when: 2025-04, sources: [gazette-report]}
  - {type: opposes, to: bridge-closure, sources: [gazette-report]}
"""
TUG = "name: Tug\nkind: ship\noperator: pilots-guild\nsources: [harbour-notice]\n"


def test_each_relation_is_told_once_with_the_sheet_that_says_it(graph: Make) -> None:
    made = graph({"content/actors/pilots-guild.yml": GUILD, "content/assets/tug.yml": TUG})
    told = [(one.actor, one.verb, one.sort, one.other, one.said, one.sources[0].id) for one in connected(made)]
    guild = "pilots-guild"
    assert told == [
        (guild, "negotiates with", "acts", "harbour-authority", guild, "gazette-report"),
        (guild, "opposes", "acts", "bridge-closure", guild, "gazette-report"),
        (guild, "is Keeper of the lights of", "holds", "harbour-authority", guild, "harbour-notice"),
        (guild, "is part of", "belongs", "harbour-authority", guild, "gazette-report"),
        (guild, "operates", "operates", "tug", "tug", "harbour-notice"),
    ]


def test_they_are_the_ties_of_all_actors(graph: Make) -> None:
    made = graph({"content/actors/pilots-guild.yml": GUILD, "content/assets/tug.yml": TUG})
    actors = [record.id for record in made.of_kind("actor")]
    seen = [(id_, tie.verb, tie.other, tie.when) for id_ in actors for tie in ties(made, id_) if tie.outgoing]
    assert Counter(seen) == Counter((one.actor, one.verb, one.other, one.when) for one in connected(made))
    back = [(tie.other, tie.verb, id_) for id_ in actors for tie in ties(made, id_) if not tie.outgoing]
    between = [one for one in connected(made) if one.other in actors]
    assert Counter(back) == Counter((one.actor, one.verb, one.other) for one in between)
