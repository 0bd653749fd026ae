"""Issues for export: their text sentence by sentence, and the facts that they rest on as known at their cut-off."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.graph.passages import named_facts, words
from briefbook.load import IssueRecord, SeriesRecord
from briefbook.model.prose import Call, Sentence
from briefbook.views import addresses
from briefbook.views.export.findings import BriefData, CitedData, IssueData, JudgementData, PartData, SentenceData
from briefbook.views.export.records import Data, added, plain
from briefbook.views.export.things import fact_data
from briefbook.views.facts import Facts


def brief_data(record: SeriesRecord, facts: Facts) -> Data:
    """One brief."""
    marking = facts.markings.series(record.series).label
    return {"id": record.id} | plain(record.series, record.id) | added(BriefData(record.id, marking))


def issue_data(record: IssueRecord, facts: Facts) -> Data:
    """One issue; `facts` are those of its cut-off, and name no other issue, since later ones may be added."""
    graph, front = facts.graph, record.issue
    series = graph.series[record.brief].series
    judgements = [call for call in record.prose.calls if call.name == "judgement"]
    inline = {call.at for sentence in record.prose.sentences for call in sentence.calls}
    more = IssueData(
        id=record.id,
        brief=record.brief,
        date=str(record.date),
        question=front.question or series.question,
        audience=front.audience or series.audience,
        marking=facts.markings.issue(record, graph.series[record.brief]).label,
        url=addresses.issue(record.brief, record.date),
        pdf=addresses.pdf(record.brief, record.date),
        sentences=tuple(_sentences(record, judgements, facts)),
        judgements=tuple(_judgement(call) for call in judgements),
        parts=tuple(
            PartData(call.name, call.ids)
            for call in record.prose.calls
            if call.name != "judgement" and call.at not in inline
        ),
    )
    data = {"id": record.id} | plain(front, record.id) | added(more)
    return data | {
        "facts": [fact_data(graph.facts[id_], facts) | {"used_in": [record.id]} for id_ in named_facts(record, graph)]
    }


def _sentences(record: IssueRecord, judgements: list[Call], facts: Facts) -> Iterator[SentenceData]:
    places = {call.at: index for index, call in enumerate(judgements)}

    def told(call: Call) -> str:
        view = facts.view(call.ids[0])
        return view.value or view.statement

    for sentence in record.prose.sentences:
        within = places[sentence.judgement.at] if sentence.judgement else None
        yield SentenceData(words(sentence, told), _cites(sentence), sentence.context, within)


def _cites(sentence: Sentence) -> tuple[CitedData, ...]:
    named = [CitedData(cite.id, cite.locator) for cite in sentence.cites]
    return (*named, *(CitedData(id_, None) for call in sentence.calls for id_ in call.ids))


def _judgement(call: Call) -> JudgementData:
    likelihood, confidence = call.options.get("likelihood"), call.options.get("confidence")
    return JudgementData(
        likelihood if isinstance(likelihood, str | int | float) else None,
        confidence if isinstance(confidence, str) else None,
        call.ids,
    )
