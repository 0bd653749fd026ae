"""The twenty points of the article that the first dossier began with, each findable in its first brief."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ISSUE = "briefs/situation/2025-11-23"

# For each point: words that the brief must hold, facts that it must lead to.
POINTS = json.loads((Path(__file__).parent / "seed_points.json").read_text("utf-8"))


def test_there_are_twenty() -> None:
    assert [row["point"] for row in POINTS] == list(range(1, 21))


@pytest.mark.parametrize("row", POINTS, ids=lambda row: str(row["point"]))
def test_point_is_in_the_brief(real: Any, row: dict[str, Any]) -> None:
    words = real.words(ISSUE)
    assert [phrase for phrase in row["words"] if phrase not in words] == []
    targets = {re.sub(r"^(\.\./)+\w+/|/(?=#)", "", str(a.attributes["href"])) for a in real.tree(ISSUE).css("a[href]")}
    assert [fact for fact in row["facts"] if fact not in targets] == []
