"""Windows of maps: the shorter way round the world, never smaller than a coast can be told."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.render.pictures.land import land
from briefbook.render.pictures.projection import clipped, thinned, window

POINTS = st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=12)


@given(points=POINTS, wide=st.sampled_from([320, 700]))
def test_every_point_lies_in_its_window(points: list[tuple[float, float]], wide: float) -> None:
    part = window(points, wide, 0.45, 1.15)
    for longitude, latitude in points:
        x, y = part.at(longitude, latitude)
        assert -0.01 <= x <= part.wide + 0.01
        assert -0.01 <= y <= part.high + 0.01
    assert part.east - part.west <= 360.001
    assert part.south >= -90.001
    assert part.north <= 90.001


def test_places_on_both_sides_of_the_date_line_are_near_each_other() -> None:
    part = window([(179, -17), (-179, -18)], 700, 0.45, 0.7)
    assert part.east - part.west < 15
    assert part.at(-179, -18)[0] > part.at(179, -17)[0]


def test_one_place_has_a_window_of_its_own() -> None:
    part = window([(1.5316047219770041, 0)], 700, 0.45, 0.7)
    assert part.east - part.west < 10


def test_a_wide_window_takes_the_coarser_coast() -> None:
    near = sum(len(coast) for coast in window([(10, 40), (14, 42)], 700, 0.45, 0.7).coasts())
    assert 20 < near < 3000
    assert len(land("50m")) > len(land("110m")) > 100


def test_a_coast_begins_where_it_ends() -> None:
    assert all(ring[0] == ring[-1] for ring in land("110m"))


@pytest.mark.parametrize(
    ("shape", "kept"),
    [
        ([(1, 1), (2, 1), (2, 2)], {(1, 1), (2, 1), (2, 2)}),
        ([(-5, 1), (5, 1), (5, 3), (-5, 3)], {(0, 1), (5, 1), (5, 3), (0, 3)}),
        ([(-5, -5), (15, -5), (15, 15), (-5, 15)], {(0, 0), (10, 0), (10, 10), (0, 10)}),
        ([(-5, -5), (-4, -5), (-4, -4)], set()),
    ],
)
def test_what_lies_outside_is_cut_off(shape: list[tuple[float, float]], kept: set[tuple[float, float]]) -> None:
    assert set(clipped(shape, 10, 10)) == kept


def test_points_on_one_spot_are_drawn_once() -> None:
    thin = thinned([(0, 0), (0.1, 0.1), (0.2, 0), (3, 0), (3, 0.3)])
    assert thin == [(0, 0), (3, 0)]
    assert all(one != other for one, other in itertools.pairwise(thin))
