"""The twenty points of the article that the first dossier began with, each findable in its first brief."""

from __future__ import annotations

import re
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ISSUE = "briefs/situation/2025-11-23"

# Number, words that the brief must hold, facts that it must lead to.
POINTS: list[tuple[int, list[str], list[str]]] = [
    (1, ["preparing a new phase of operations", "Four US officials told Reuters"], ["new-phase#preparation"]),
    (
        2,
        ["could not determine the exact timing or the scope", "whether President Trump has made a final decision"],
        ["new-phase#exact-timing", "new-phase#scope", "new-phase#final-decision"],
    ),
    (
        3,
        ["Reports of imminent military activity have increased in recent weeks", "deployed forces in the Caribbean"],
        ["new-phase#imminent-reports", "caribbean-buildup#deployed"],
    ),
    (4, ["first stage would likely include covert actions, two of them said"], ["new-phase#covert-first"]),
    (5, ["on condition of anonymity because of the sensitivity"], ["us-officials#anonymity"]),
    (
        6,
        ["The Pentagon referred questions to the White House", "The CIA declined to comment"],
        ["new-phase#pentagon-response", "new-phase#cia-response"],
    ),
    (7, ["senior US administration official did not rule out any option"], ["new-phase#no-option-ruled-out"]),
    (8, ["accuses Maduro of involvement in drug trafficking", "categorically denies"], ["nicolas-maduro#drug-trafficking"]),
    (
        9,
        ["in power since 2013", "Trump seeks to overthrow him", "citizens and military would resist"],
        ["nicolas-maduro#in-power-since-2013", "nicolas-maduro#overthrow-aim", "nicolas-maduro#resistance"],
    ),
    (
        10,
        ["buildup has been under way for months", "called unprecedented"],
        ["caribbean-buildup#duration", "caribbean-buildup#called-unprecedented"],
    ),
    (11, ["Trump has approved covert CIA operations in Venezuela"], ["cia-covert-approval#approved"]),
    (
        12,
        ["Friday 21 November 2025", '"potentially dangerous situation"', "urged them to exercise caution"],
        ["faa-warning#warned", "faa-warning#dangerous-situation"],
    ),
    (
        13,
        ["designate the Cartel de los Soles as a foreign terrorist organization", "role in importing illegal drugs"],
        ["cartel-designation#plan", "cartel-de-los-soles#drug-role"],
    ),
    (14, ["Pete Hegseth", "whole range of new options"], ["cartel-designation#new-options"]),
    (
        15,
        ["allow strikes on Maduro's assets and infrastructure", "willingness to continue talks", "diplomatic solution"],
        ["cartel-designation#allows-strikes", "caracas-washington-talks#willingness"],
    ),
    (
        16,
        ["two US officials acknowledged", "unclear whether the talks could affect the timeline or scale"],
        ["caracas-washington-talks#talks-held", "caracas-washington-talks#effect-on-operations"],
    ),
    (
        17,
        ["largest aircraft carrier", "16 November 2025", "at least seven other warships, a nuclear submarine and F-35"],
        ["ford-arrival#arrived", "uss-gerald-r-ford#largest-carrier", "caribbean-buildup#submarine"],
    ),
    (
        18,
        ["so far focused on actions against drug smugglers", "far exceeds anything needed"],
        ["caribbean-buildup#focus-on-smugglers", "caribbean-buildup#firepower-exceeds-need"],
    ),
    (
        19,
        ["at least 21 attacks", "at least 83 people", "Caribbean and Pacific since September"],
        ["boat-strikes#strikes-2025-11-22", "boat-strikes#killed-2025-11-22"],
    ),
    (
        20,
        ["illegal extrajudicial killings of civilians", "Washington may be violating international law"],
        ["boat-strikes#extrajudicial-killings", "boat-strikes#allies-concern"],
    ),
]


def test_there_are_twenty() -> None:
    assert [number for number, _, _ in POINTS] == list(range(1, 21))


@pytest.mark.parametrize(("phrases", "facts"), [pytest.param(p, f, id=str(n)) for n, p, f in POINTS])
def test_point_is_in_the_brief(real: Any, phrases: list[str], facts: list[str]) -> None:
    words = real.words(ISSUE)
    assert [phrase for phrase in phrases if phrase not in words] == []
    targets = {re.sub(r"^(\.\./)+\w+/|/(?=#)", "", str(a.attributes["href"])) for a in real.tree(ISSUE).css("a[href]")}
    assert [fact for fact in facts if fact not in targets] == []
