from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.graph import build
from briefbook.load import load
from briefbook.views import Site, site

RESERVOIR = Path(__file__).parents[1] / "dossiers" / "reservoir"


@pytest.fixture(scope="session")
def lake_site() -> Site:
    """The second dossier as views."""
    files = [path for part in ("content", "briefs") for path in (RESERVOIR / part).rglob("*.*") if path.is_file()]
    return site(build(load({path.relative_to(RESERVOIR).as_posix(): path.read_bytes() for path in files})))
