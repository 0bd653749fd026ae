from __future__ import annotations

from collections.abc import Callable

import pytest

from briefbook.views import SearchEntry


@pytest.fixture(scope="session")
def entry() -> Callable[..., SearchEntry]:
    """A record with a title, and what else is told of it."""

    def make(title: str, kind: str = "Fact", **told: object) -> SearchEntry:
        return SearchEntry(f"{title.lower().replace(' ', '-')}/", title, **{"text": "", "kind": kind, **told})  # type: ignore[arg-type]

    return make
