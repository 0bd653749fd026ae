"""The scale of likelihood that judgements use."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from briefbook.graph import Graph
from briefbook.model.scales import SCALES, Scale, Term
from briefbook.views.contract import says


@dataclass(frozen=True, slots=True)
class TermView:
    """One step of the scale of likelihood."""

    names: tuple[str, ...] = says("Its terms; they mean the same.")
    range: str = says("Its range in percent: `55–80 %`; `>` and `<` leave out the end.")


@dataclass(frozen=True, slots=True)
class ScaleView:
    """A scale of likelihood."""

    title: str = says("Its name.")
    source: str = says("Who publishes it.")
    terms: tuple[TermView, ...] = says("Its steps, from the least likely.")
    borders: str = says("What becomes of a number between two steps or on their border.")


def scale_view(graph: Graph) -> ScaleView:
    """The scale that the dossier has chosen."""
    scale = SCALES[graph.dossier.scale if graph.dossier else "icd203"]
    terms = tuple(TermView(term.names, _range(term)) for term in scale.terms)
    return ScaleView(scale.title, scale.source, terms, _borders(scale))


def _range(term: Term) -> str:
    return f"{'>' * term.above}{term.low:g}–{'<' * term.below}{term.high:g} %"


def _borders(scale: Scale) -> str:
    if any(lower.high < upper.low for lower, upper in pairwise(scale.terms)):
        return "The gaps between the steps are meant: a number inside one belongs to no term, and is not used."
    return "A number on the border of two steps belongs to the upper one."
