"""The finer points of the rules about legal questions and about counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from briefbook.graph import build
from briefbook.load import Loaded
from briefbook.rules import check

QUESTION, DOSSIER = "content/questions/closing-power.yml", "content/dossier.yml"
HEAD = "name: Power\nquestion: May it?\nrule: [{authority: harbour-notice, at: p. 1, point: It may.}]\n"
UNKNOWN = "facts:\n  - {id: u, statement: Whether it is., positions: [{by: pilots-guild, stance: could-not-determine, sources: [gazette-report]}]}\n"
Said = Callable[[Mapping[str, str]], list[str]]


@pytest.fixture
def said(loaded: Callable[[Mapping[str, str]], Loaded]) -> Said:
    return lambda files: [f"{finding.code} {finding.message}" for finding in check(build(loaded(files)))]


def question(*sides: str, state: str = "open", more: str = "") -> dict[str, str]:
    answer = f"answer: {{text: It may., state: {state}, confidence: low}}\n"
    taken = ", ".join(f'{{by: pilots-guild, side: "{side}", stance: S, sources: [gazette-report]}}' for side in sides)
    return {QUESTION: f"{HEAD}{answer}positions: [{taken}]\n{more}"}


@pytest.mark.parametrize("sides", [(), ("yes", "no"), ("yes", "doubts"), ("yes", "qualified"), ("undecided",)])
def test_more_than_one_side_or_none(said: Said, sides: tuple[str, ...]) -> None:
    assert said(question(*sides)) == []


@pytest.mark.parametrize(("sides", "answer"), [(("yes",), "yes"), (("no", "doubts"), "no"), (("doubts",), "no")])
def test_one_side_must_say_why(said: Said, sides: tuple[str, ...], answer: str) -> None:
    assert said(question(*sides)) == [f"L703 All positions on 'closing-power' answer {answer}"]
    assert said(question(*sides, more="one_sided: None was found.\n")) == []


@pytest.mark.parametrize(("state", "found"), [("open", 0), ("contested", 0), ("settled", 1)])
@pytest.mark.parametrize("premise", ["u", "closing-power.u"])
def test_a_settled_answer_does_not_turn_on_what_is_unknown(said: Said, state: str, found: int, premise: str) -> None:
    codes = [one[:4] for one in said(question(state=state, more=f"premises: [{premise}]\n{UNKNOWN}"))]
    assert codes == ["L705"] * found


def counts(base: Mapping[str, bytes], text: str) -> dict[str, str]:
    return {DOSSIER: base[DOSSIER].decode() + f"counts: {{{text}}}\n"}


def test_everything_can_be_counted(said: Said, base: Mapping[str, bytes]) -> None:
    there = {"actors": 2, "assets": 0, "events": 1, "questions": 1, "sources": 2, "facts": 3, "issues": 1}
    right = ", ".join(f"{name}: {{at_least: {n}, at_most: {n}}}" for name, n in there.items())
    assert said(counts(base, right)) == []
    for name, number in there.items():
        (few,) = said(counts(base, f"{name}: {{at_least: {number + 1}}}"))
        assert few == f"E407 The dossier holds {number} {name}, but declares at least {number + 1}"
        if number:
            (many,) = said(counts(base, f"{name}: {{at_most: {number - 1}}}"))
            assert many == f"E407 The dossier holds {number} {name}, but declares at most {number - 1}"


def test_what_cannot_be_read_is_not_missed_too(said: Said, base: Mapping[str, bytes]) -> None:
    assert said(counts(base, "events: {at_least: 1}") | {"content/events/bridge-closure.yml": "name: ["}) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("facts: {}", "M205"), ("facts: {at_least: 3, at_most: 2}", "M205"), ("facts: 3", "M203"),
        ("facts: {at_least: '3'}", "M203"), ("facts: {at_least: -1}", "M207"), ("ships: {at_least: 1}", "M201"),
    ],
)  # fmt: skip
def test_a_bound_is_a_whole_number_in_order(
    loaded: Callable[[Mapping[str, str]], Loaded], base: Mapping[str, bytes], text: str, code: str
) -> None:
    assert [finding.code for finding in loaded(counts(base, text)).findings] == [code]
