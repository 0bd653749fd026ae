from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.graph import Graph, build
from briefbook.load import load
from briefbook.rules import check
from briefbook.views import Site, site

RESERVOIR = Path(__file__).parents[1] / "dossiers" / "reservoir"


@pytest.fixture(scope="session")
def lake() -> Graph:
    """The second dossier, free of findings."""
    files = [path for part in ("content", "briefs") for path in (RESERVOIR / part).rglob("*.*") if path.is_file()]
    loaded = load({path.relative_to(RESERVOIR).as_posix(): path.read_bytes() for path in files})
    graph = build(loaded)
    assert [*loaded.findings, *check(graph)] == []
    return graph


@pytest.fixture(scope="session")
def lake_site(lake: Graph) -> Site:
    return site(lake)
