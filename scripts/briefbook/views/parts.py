"""The small views that all others are made of."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.views.contract import says


@dataclass(frozen=True, slots=True)
class LinkView:
    """A thing with its address."""

    text: str = says("What to call it.")
    url: str = says("Its address on the site, relative to the root; empty where it has none.")
    kind: str = says("`actor`, `asset`, `event`, `question`, `source`, `fact`, `issue` or empty.", "")
    id: str = says("Its id.", "")


@dataclass(frozen=True, slots=True)
class CitationView:
    """One source of one statement."""

    source: LinkView = says("The source's page; its text is the title.")
    label: str = says("Publisher and date: `Reuters, 22 November 2025`.")
    at: str = says("Place in the source, such as `para. 10`; empty if none is given.")
    repeats: tuple[LinkView, ...] = says("What the source retells; empty for an origin.")
    statement: LinkView | None = says("The statement that it passes on here, which is then the origin.")
    consulted: str = says("`full`, `excerpt` or `none`: how much of it the desk has read.")
    withdrawn: bool = says("Whether the publisher has withdrawn it, or the statement that it passes on.")
    corrected: bool = says("Whether the publisher has corrected it, or the statement that it passes on.")
    tighter: str = says("TLP label, where the source is closed more tightly than the dossier; else empty.")
    language: str = says("Language tag of the title, where it is not the dossier's; else empty.", "")


@dataclass(frozen=True, slots=True)
class PositionView:
    """What one actor says of a fact."""

    by: LinkView = says("The actor.")
    stance: str = says("`asserts`, `denies`, `declines to comment`…")
    side: str = says("`for`, `against` or `neither`.")
    who: str = says("The actor's name with what the source counts: `Four people: unnamed US officials`.")
    to: LinkView | None = says("Actor to whom it was said.")
    on: str = says("When, in words; empty if not known.")
    words: str = says("Quoted words; empty if none.")
    argument: str = says("Grounds given; empty if none.")
    anonymous: bool = says("Whether the speaker asked not to be named.")
    rests_on: tuple[LinkView, ...] = says("Facts that the actor relies on.")
    citations: tuple[CitationView, ...] = says("Where it is reported.")


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact with everything that a reader may ask of it."""

    id: str = says("Full id, `sheet.fact`.")
    anchor: str = says("Id within the sheet's page.")
    url: str = says("Address of the fact.")
    sheet: LinkView = says("The sheet that holds it.")
    statement: str = says("The statement.")
    value: str = says("The value in words, `at least 83 people`; empty if it has none.")
    when: str = says("Date in words; empty if it has none.")
    when_edtf: str = says("Date as EDTF; empty if it has none.")
    extent: str = says("`throughout` or `within` the time given.")
    order: tuple[str, str] = says("Sorts facts by time.")
    status: str = says("`established`, `reported`, `alleged`, `disputed`, `unknown` or `withdrawn`; derived.")
    reason: str = says("Why it has this status, in a sentence.")
    lineage: str = says("`3 citations, 1 origin`.")
    origins: tuple[LinkView, ...] = says("The origins that its citations lead back to.")
    positions: tuple[PositionView, ...] = says("Who says what of it.")
    citations: tuple[CitationView, ...] = says("Its sources and those of its positions, each once.")
    own_citations: tuple[CitationView, ...] = says("The sources of the statement itself.")
    about: tuple[LinkView, ...] = says("Other sheets that it concerns.")
    replaces: LinkView | None = says("The earlier fact that it brings up to date.")
    replaced_by: LinkView | None = says("The later fact that brings it up to date.")
    contradicts: tuple[LinkView, ...] = says(
        "Facts of the same measure and period, from other origins, whose values exclude its own; found, not typed in."
    )
    former: tuple[str, ...] = says("Anchors that it had on this sheet's page.")
    used_in: tuple[LinkView, ...] = says("Issues of briefs that rest on it.")
    used_by: tuple[LinkView, ...] = says("Briefs of which an issue rests on it, at the newest such issue.")
    stale: str = says("`21 days old on 5 January 2026, shelf life 7 days`; empty if it is not stale.")
    note: str = says("A remark on the wording or counting; empty if none.")
    marking: str = says("TLP label, such as `TLP:CLEAR`.")
    tighter: str = says("The label, where it is closed more tightly than its sheet or the dossier; else empty.")
