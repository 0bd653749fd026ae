"""The method page: every scale and rule by which a reader can weigh what the dossier says."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.graph import Graph, Status
from briefbook.model import Marking
from briefbook.views.contract import says
from briefbook.views.scale import ScaleView, scale_view

_CONFIDENCE = {
    "high": "The grounds are good and agree with each other. It is no certainty: the judgement may still be wrong.",
    "moderate": "The grounds are credible and plausible, but not good or not many enough for more.",
    "low": "The grounds are few, weak or at odds with each other, and much is inferred from them.",
}

_STATUSES = {
    Status.WITHDRAWN: "Every source of the fact has been withdrawn by its publisher.",
    Status.UNKNOWN: "Nobody says that it is so or not: somebody, or the desk, could not determine it, or would not say.",
    Status.DISPUTED: "Somebody denies or disputes it.",
    Status.ALLEGED: "One party says so of another, and nobody else does.",
    Status.ESTABLISHED: "It goes back to two or more independent origins, and nobody denies it.",
    Status.REPORTED: "It goes back to one origin, and nobody denies it.",
}
"""In the order in which they are tried."""

_ORIGINS = (
    "A source that retells another adds no origin; the origin is where the chain of retelling ends. Independence is "
    "counted in origins, never in citations: ten articles that repeat one report are one origin."
)

_FIGURES = (
    "Every number and date in a sentence stands in one of the facts that the sentence cites, in its statement, value, "
    "dates, voices, quoted words or argument. Only the day and the cut-off of an issue may stand by themselves. “At "
    "least”, “at most” and “about” belong to the figure and are given as the source gives them."
)

_RELIABILITY = {
    "A": "Completely reliable", "B": "Usually reliable", "C": "Fairly reliable", "D": "Not usually reliable",
    "E": "Unreliable", "F": "Reliability cannot be judged",
}  # fmt: skip

_CREDIBILITY = {
    "1": "Confirmed by other sources", "2": "Probably true", "3": "Possibly true", "4": "Doubtful",
    "5": "Improbable", "6": "Truth cannot be judged",
}  # fmt: skip

_TLP = {
    Marking.CLEAR: "No limit on disclosure: it may be given to anybody.",
    Marking.GREEN: "It may be shared within the reader's community, but not in public.",
    Marking.AMBER: "It may be shared with those who need to know in the reader's organization and among its clients.",
    Marking.AMBER_STRICT: "It may be shared with those who need to know in the reader's organization alone.",
    Marking.RED: "It is for the eyes and ears of its individual recipients only.",
}


@dataclass(frozen=True, slots=True)
class MeaningView:
    """A word, letter or label of a scale, with what it means."""

    word: str = says("The word, letter or label.")
    meaning: str = says("What it means, in plain words.")


@dataclass(frozen=True, slots=True)
class MethodView:
    """The method page."""

    scale: ScaleView = says("The scale of likelihood that the dossier uses.")
    confidence: tuple[MeaningView, ...] = says("Levels of confidence, the highest first.")
    statuses: tuple[MeaningView, ...] = says("Statuses of facts; the first that holds is given.")
    origins: str = says("How independent sources are counted.")
    reliability: tuple[MeaningView, ...] = says("Admiralty letters for the reliability of a source.")
    credibility: tuple[MeaningView, ...] = says("Admiralty numbers for the credibility of a piece of information.")
    markings: tuple[MeaningView, ...] = says("Labels of the Traffic Light Protocol, the most open first.")
    figures: str = says("How numbers and dates in briefs are held to facts.")


def method_view(graph: Graph) -> MethodView:
    """The method page of a dossier."""
    return MethodView(
        scale=scale_view(graph),
        confidence=_meanings(_CONFIDENCE),
        statuses=_meanings({status.value: meaning for status, meaning in _STATUSES.items()}),
        origins=_ORIGINS,
        reliability=_meanings(_RELIABILITY),
        credibility=_meanings(_CREDIBILITY),
        markings=_meanings({marking.label: meaning for marking, meaning in _TLP.items()}),
        figures=_FIGURES,
    )


def meaning(label: str) -> str:
    """What a TLP label says of who may be shown a thing, in a sentence."""
    return next(said for marking, said in _TLP.items() if marking.label == label)


def _meanings(words: dict[str, str]) -> tuple[MeaningView, ...]:
    return tuple(MeaningView(word, meaning) for word, meaning in words.items())
