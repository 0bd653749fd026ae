"""The table of all facts: nothing is left out of it, on its pages or in its data."""

from __future__ import annotations

from typing import Any

import pytest

from briefbook.views import Site
from briefbook.views.explore import ROWS, ExplorePart, explore_data, explore_pages


def test_every_fact_is_in_the_table_and_in_the_data(lake_site: Site) -> None:
    rows = [row.fact.id for page in explore_pages(lake_site.explore) for row in page.view.rows]  # type: ignore[attr-defined]
    assert sorted(rows) == sorted(fact.id for fact in lake_site.facts)
    data: Any = explore_data(lake_site.explore)
    assert [f"{data['sheets'][sheet][0]}.{anchor}" for anchor, _, sheet, *_ in data["facts"]] == rows


def test_the_newest_come_first_and_those_without_date_last(lake_site: Site) -> None:
    starts = [row.fact.order[0] for row in lake_site.explore]
    dated = [start for start in starts if start != "~"]
    assert dated == sorted(dated, reverse=True)
    assert starts[len(dated) :] == ["~"] * (len(starts) - len(dated))


@pytest.mark.parametrize(("facts", "pages"), [(0, 1), (1, 1), (ROWS, 1), (ROWS + 1, 2)])
def test_a_long_table_has_pages(lake_site: Site, facts: int, pages: int) -> None:
    made = list(explore_pages((lake_site.explore[0],) * facts))
    views = [page.view for page in made]
    assert all(isinstance(view, ExplorePart) for view in views)
    assert len(made) == pages
    assert [page.menu for page in made] == ["Explore", *[""] * (pages - 1)]
    assert sum(len(view.rows) for view in views if isinstance(view, ExplorePart)) == facts
