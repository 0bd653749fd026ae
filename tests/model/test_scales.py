"""Terms and percentages of the two scales, at their borders."""

from __future__ import annotations

import math

import pytest

from briefbook.model.scales import SCALES, Scale


@pytest.mark.parametrize(
    ("scale", "percent", "term"),
    [
        ("icd203", 0.9, None), ("icd203", 1, "almost no chance"), ("icd203", 5, "very unlikely"),
        ("icd203", 20, "unlikely"), ("icd203", 45, "roughly even chance"), ("icd203", 55, "likely"),
        ("icd203", 79.9, "likely"), ("icd203", 80, "very likely"), ("icd203", 99, "almost certain"),
        ("icd203", 99.5, None), ("phia", 0, None), ("phia", 0.1, "remote chance"), ("phia", 5, "remote chance"),
        ("phia", 7, None), ("phia", 20, "highly unlikely"), ("phia", 40, "realistic possibility"),
        ("phia", 49.9, "realistic possibility"), ("phia", 50, None), ("phia", 75, "likely"),
        ("phia", 99.9, "almost certain"), ("phia", 100, None),
    ],
)  # fmt: skip
def test_a_percentage_has_one_term_or_none(scale: str, percent: float, term: str | None) -> None:
    found = SCALES[scale].resolve(percent)
    assert (found.names[0] if found else None) == term


@pytest.mark.parametrize("scale", SCALES.values(), ids=SCALES)
def test_every_term_is_found_by_each_of_its_names(scale: Scale) -> None:
    for name in scale.names:
        found = scale.resolve(name)
        assert found is not None
        assert name in found.names


@pytest.mark.parametrize("given", ["possible", "65", "", None, True, ("likely",), math.nan, math.inf, -1])
def test_what_is_not_on_the_scale_is_refused(given: object) -> None:
    assert all(scale.resolve(given) is None for scale in SCALES.values())
