"""What the figures of the evidence audit mean, in plain words."""

from __future__ import annotations

from briefbook.views.method import MeaningView

FIGURES = tuple(
    MeaningView(word, meaning)
    for word, meaning in {
        "Statements": (
            "Sentences of the text that cite. Sentences of the desk's own judgements, and those that only guide the "
            "reader, are counted apart."
        ),
        "Facts": "Facts that the text cites, shows in a table, or gives as grounds of a judgement; each counts once.",
        "Citations": "Sources, counted once for each fact that cites them. It is the number that looks large.",
        "Sources": "Different publications among the citations.",
        "Origins": "Where the citations lead back to once retellings are followed to their end. It is the number that counts.",
        "On one origin": "Facts for which everything that is published goes back to one origin: if it errs, they fall.",
        "On unnamed voices": (
            "Facts that somebody asserts or confirms who asked not to be named, or whom no source names. “Alone” are "
            "those of them that no named speaker asserts or confirms."
        ),
        "Disputed": "Facts that somebody denies or disputes.",
        "Unknown": "What somebody could not determine or would not say, and nobody else says.",
        "Stale, past the shelf life": (
            "Facts older than the days for which the desk expects such a fact to hold. The age runs from the last day "
            "that the fact speaks of, or from its newest source where it has no end or no date, to the information "
            "cut-off; never to the day on which you read this."
        ),
        "Overtaken": (
            "Facts that a later fact, known by the cut-off too, brings up to date. They are not past their shelf life: "
            "they are history."
        ),
        "Read in full, in part, not read": "How much of each source the desk has seen itself.",
    }.items()
)
