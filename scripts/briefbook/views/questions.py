"""Pages of legal questions."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from briefbook.graph import Graph
from briefbook.load import SheetRecord
from briefbook.model import Clock, LegalPosition, Question, Side
from briefbook.model.references import full_id
from briefbook.views import addresses, dates
from briefbook.views.arranged import TimeGroup, UseView, by_time
from briefbook.views.contract import says
from briefbook.views.facts import Facts
from briefbook.views.parts import CitationView, FactView, LinkView

STATES = {
    "settled": "Settled",
    "contested": "Contested: serious positions on both sides",
    "open": "Open: facts or rulings are missing",
    "unanswered": "Not answered: the desk has given no answer",
}
SIDES = {
    Side.YES: "Yes",
    Side.NO: "No",
    Side.QUALIFIED: "Qualified",
    Side.DOUBTS: "Doubts",
    Side.UNDECIDED: "Undecided",
}


@dataclass(frozen=True, slots=True)
class AuthorityView:
    """A rule of law."""

    source: LinkView = says("The authority's page.")
    at: str = says("Pinpoint; empty if none is given.")
    point: str = says("What it says on this question.")
    consulted: str = says("`full`, `excerpt` or `none`.")


@dataclass(frozen=True, slots=True)
class LegalPositionView:
    """What one actor answers."""

    by: LinkView = says("The actor.")
    side: str = says("`yes`, `no`, `qualified`, `doubts` or `undecided`.")
    side_title: str = says("The side in words.")
    stance: str = says("The position in a few words.")
    argument: str = says("Grounds; empty if none.")
    on: str = says("When, in words; empty if not known.")
    rests_on: tuple[FactView, ...] = says("Facts that it relies on.")
    citations: tuple[CitationView, ...] = says("Where it is reported.")


@dataclass(frozen=True, slots=True)
class ClockView:
    """A period that the law sets running."""

    name: str = says("What runs.")
    starts: str = says("First day in words.")
    ends: str = says("Last day in words, computed.")
    ends_iso: str = says("Last day as YYYY-MM-DD.")
    days: int = says("Length in days.")
    state: str = says("Where it stands on the day that the page speaks of: `running, 12 days left on …`; or empty.")
    phase: str = says("The same as one word: `running`, `waiting` or `expired`; or empty.")
    elapsed: int = says("Days of it that have gone by on that day.")
    basis: str = says("Provision, and why it starts on that day.")
    citations: tuple[CitationView, ...] = says("Where the start is published.")


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The page of a legal question."""

    kind: str = says("`question`.")
    kind_title: str = says("`Legal question`.")
    id: str = says("The sheet's id.")
    url: str = says("Its address.")
    title: str = says("Short name.")
    question: str = says("The question in full.")
    fields: tuple[str, ...] = says("Fields of law in words.")
    forum: str = says("Where it could be decided; empty if not given.")
    answer: str = says("The desk's answer; empty while there is none.")
    state: str = says("`settled`, `contested`, `open` or `unanswered`.")
    state_title: str = says("The state in words.")
    confidence: str = says("`high`, `moderate` or `low`; empty while there is no answer.")
    rule: tuple[AuthorityView, ...] = says("Authorities with pinpoints.")
    premises: tuple[FactView, ...] = says("Facts that the answer turns on, with their status.")
    one_sided: str = says("Why the positions are all on one side; empty if they are not.")
    yes: tuple[LegalPositionView, ...] = says("Who answers yes.")
    no: tuple[LegalPositionView, ...] = says("Who answers no, or doubts it.")
    other: tuple[LegalPositionView, ...] = says("Who answers otherwise.")
    clocks: tuple[ClockView, ...] = says("Periods that run.")
    facts: tuple[FactView, ...] = says("Facts of this sheet itself.")
    elsewhere: tuple[TimeGroup, ...] = says("Facts of other sheets that concern it, by time.")
    uses: tuple[UseView, ...] = says("Briefs that name it, with their issues.")
    data_url: str = says("The same as JSON.")
    marking: str = says("TLP label.")
    tighter: str = says("The label, where it is closed more tightly than the dossier; else empty.")


def state_of(question: Question) -> str:
    """The state of a question's answer, or `unanswered`."""
    return question.answer.state if question.answer else "unanswered"


def question_view(record: SheetRecord, graph: Graph, facts: Facts) -> QuestionView:
    """The view of one legal question."""
    sheet = record.sheet
    assert isinstance(sheet, Question)
    state = state_of(sheet)
    positions = [_position(position, record.id, facts) for position in sheet.positions]
    return QuestionView(
        kind="question",
        kind_title=record.kind.one,
        id=record.id,
        url=addresses.sheet("question", record.id),
        title=sheet.name,
        question=sheet.question,
        fields=tuple(field.replace("-", " ") for field in sheet.body_of_law),
        forum=sheet.forum or "",
        answer=sheet.answer.text if sheet.answer else "",
        state=state,
        state_title=STATES[state],
        confidence=sheet.answer.confidence if sheet.answer else "",
        rule=tuple(
            AuthorityView(facts.link(a.authority), a.at or "", a.point, _consulted(graph, a.authority))
            for a in sheet.rule
        ),
        premises=tuple(facts.view(full_id(record.id, id_)) for id_ in sheet.premises),
        one_sided=sheet.one_sided or "",
        yes=tuple(p for p in positions if p.side == "yes"),
        no=tuple(p for p in positions if p.side in {"no", "doubts"}),
        other=tuple(p for p in positions if p.side in {"qualified", "undecided"}),
        clocks=tuple(_clock(clock, facts) for clock in sheet.clocks),
        facts=tuple(facts.view(f"{record.id}.{fact.id}") for fact in sheet.facts),
        elsewhere=by_time(facts.elsewhere(record.id), "e"),
        uses=facts.uses.by_brief(facts.uses.issues(record.id)),
        data_url=addresses.data("question", record.id),
        marking=facts.markings.sheet(sheet).label,
        tighter=facts.tighter(sheet),
    )


def _clock(clock: Clock, facts: Facts) -> ClockView:
    ends = clock.starts + datetime.timedelta(days=clock.days)
    gone = (facts.day - clock.starts).days if facts.day else 0
    phase = "" if facts.day is None else "waiting" if gone < 0 else "expired" if gone > clock.days else "running"
    return ClockView(
        name=clock.name,
        starts=dates.day(clock.starts, facts.language),
        ends=dates.day(ends, facts.language),
        ends_iso=ends.isoformat(),
        days=clock.days,
        state=_state(clock, facts),
        phase=phase,
        elapsed=min(max(gone, 0), clock.days),
        basis=clock.basis,
        citations=facts.citations(clock.sources),
    )


def _state(clock: Clock, facts: Facts) -> str:
    """Where a period stands on the day that the facts speak of, never on the day of the build."""
    if facts.day is None:
        return ""
    on = f"on {dates.day(facts.day, facts.language)}"
    left = (clock.starts + datetime.timedelta(days=clock.days) - facts.day).days
    if facts.day < clock.starts:
        return f"not running yet {on}"
    if left < 0:
        return f"expired, {-left} day{'' if left == -1 else 's'} before {on.removeprefix('on ')}"
    return f"running, {left} day{'' if left == 1 else 's'} left {on}"


def _consulted(graph: Graph, source: str) -> str:
    found = graph.source(source)
    return found.consulted if found else "none"


def _position(position: LegalPosition, sheet: str, facts: Facts) -> LegalPositionView:
    return LegalPositionView(
        by=facts.link(position.by),
        side=position.side.value,
        side_title=SIDES[position.side],
        stance=position.stance,
        argument=position.argument or "",
        on=dates.words(position.on, facts.language),
        rests_on=tuple(facts.view(full_id(sheet, id_)) for id_ in position.rests_on),
        citations=facts.citations(position.sources),
    )
