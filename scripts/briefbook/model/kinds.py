"""The one table of kinds: what a sheet can be about, where it lies, and which model holds it."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.model.actor import Actor
from briefbook.model.asset import Asset
from briefbook.model.event import Event
from briefbook.model.question import Question
from briefbook.model.source import Source

AnySheet = Actor | Asset | Event | Question | Source


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of sheet."""

    name: str
    folder: str
    model: type[AnySheet]
    plural: str
    one: str


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("actor", Actor.folder, Actor, "Actors", "Actor"),
        Kind("asset", Asset.folder, Asset, "Assets", "Asset"),
        Kind("event", Event.folder, Event, "Events", "Event"),
        Kind("question", Question.folder, Question, "Legal questions", "Legal question"),
        Kind("source", Source.folder, Source, "Sources", "Source"),
    )
}
"""Kind by name, in the order of the site's menu."""

FOLDERS: dict[str, Kind] = {kind.folder: kind for kind in KINDS.values()}
"""Kind by the folder of `content/` that its sheets lie in."""
