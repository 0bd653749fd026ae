"""Data that fail are made as small as they still fail."""

from __future__ import annotations

from typing import Any

import pytest

from briefbook.output.narrowing import Narrowing

DATA = {
    "title": "A lake",
    "blocks": [{"name": name, "facts": [{"id": f"{name}.{n}"} for n in range(4)]} for name in "abcdefg"],
    "notes": [{"number": n} for n in range(9)],
}


def holds(data: Any, *ids: str) -> bool:
    return set(ids) <= {fact["id"] for block in data["blocks"] for fact in block["facts"]}


def test_what_fails_by_itself_is_left_alone_in_its_lists() -> None:
    left = Narrowing(DATA, lambda data: holds(data, "e.2")).run()
    assert left == {"title": "A lake", "blocks": [{"name": "e", "facts": [{"id": "e.2"}]}], "notes": []}


def test_what_fails_without_any_list_leaves_them_all_empty() -> None:
    assert Narrowing(DATA, lambda _: True).run() == {"title": "A lake", "blocks": [], "notes": []}


def test_what_fails_only_together_stays_together() -> None:
    left = Narrowing(DATA, lambda data: holds(data, "a.1", "g.3")).run()
    assert holds(left, "a.1", "g.3")


@pytest.mark.parametrize("tries", [0, 1, 5])
def test_it_sets_no_more_documents_than_it_may(tries: int) -> None:
    asked: list[object] = []
    Narrowing(DATA, lambda data: asked.append(data) is None and holds(data, "e.2"), tries).run()
    assert len(asked) == tries
