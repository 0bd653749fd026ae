"""An actor's roles and relations: dated, and never without a source."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from briefbook.model import Actor, Edtf

MADURO: dict[str, Any] = {
    "name": "Nicol\u00e1s Maduro",
    "kind": "person",
    "roles": [{"role": "President", "of": "venezuela-government", "when": "2013/..", "sources": ["seed-article"]}],
    "relations": [{"type": "accuses", "to": "united-states", "sources": ["seed-article"]}],
}


def test_a_whole_actor_is_read() -> None:
    actor = Actor.model_validate(MADURO)
    assert actor.title == "Nicol\u00e1s Maduro"
    assert actor.roles[0].when == Edtf.parse("2013/..")
    assert actor.relations[0].to == "united-states"


@pytest.mark.parametrize("part", ["roles", "relations"])
@pytest.mark.parametrize("sources", [[], None, "seed-article"])
def test_a_role_or_relation_without_a_list_of_sources_is_refused(part: str, sources: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Actor.model_validate({**MADURO, part: [{**MADURO[part][0], "sources": sources}]})
    assert [error["loc"] for error in caught.value.errors()] == [(part, 0, "sources")]


@pytest.mark.parametrize("part", ["roles", "relations"])
def test_a_role_or_relation_that_leaves_out_its_sources_is_refused(part: str) -> None:
    bare = {name: value for name, value in MADURO[part][0].items() if name != "sources"}
    with pytest.raises(ValidationError, match="sources"):
        Actor.model_validate({**MADURO, part: [bare]})
