"""The words of a dossier as frozen models: no I/O, no clock."""

from briefbook.model.actor import Actor, Relation, Role
from briefbook.model.asset import Asset, Location
from briefbook.model.citation import Citation
from briefbook.model.dossier import Dossier, Issue, Publisher, Series
from briefbook.model.edtf import Edtf
from briefbook.model.event import Event
from briefbook.model.fact import Fact, Measure
from briefbook.model.kinds import FOLDERS, KINDS, AnySheet, Kind
from briefbook.model.marking import Marking
from briefbook.model.position import Position, Stance
from briefbook.model.question import Answer, Authority, Clock, LegalPosition, Question, Side
from briefbook.model.sheet import Sheet
from briefbook.model.source import Notice, Source
from briefbook.model.value import Value

__all__ = [
    "FOLDERS", "KINDS", "Actor", "Answer", "AnySheet", "Asset", "Authority", "Citation", "Clock", "Dossier",
    "Edtf", "Event", "Fact", "Issue", "Kind", "LegalPosition", "Location", "Marking", "Measure", "Notice", "Position",
    "Publisher", "Question", "Relation", "Role", "Series", "Sheet", "Side", "Source", "Stance", "Value",
]  # fmt: skip
