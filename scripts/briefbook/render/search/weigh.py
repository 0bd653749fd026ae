"""Which word weighs how much in which record: BM25F, computed when the index is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from briefbook.render.search.fold import indexed, words
from briefbook.render.search.when import date_keys
from briefbook.views import SearchEntry

LEVELS = 16
"""A weight is a whole number from 1 to this, and somewhat more for a sheet."""
_TITLE, _TEXT = 4.0, 1.0
_LENGTH, _SATURATION = 0.7, 3.0
# A reader who gives a name wants its sheet, and who asks for a fact wants the fact before the article that tells it.
_KINDS = {"Fact": 1.0, "Source": 0.7, "Section": 0.8, "Brief": 0.9, "Page": 0.9}
_SHEET = 1.15
# Today's figure and issue before those of the past.
_REPLACED = 0.85

Postings = Mapping[str, Mapping[int, Sequence[int]]]
"""Word to weight to the numbers of the records."""


def postings(entries: Sequence[SearchEntry]) -> Postings:
    """Every word with its records by weight; words and records in order."""
    titles = [Counter(indexed(entry.title)) for entry in entries]
    texts = [Counter(indexed(f"{entry.text} {entry.of} {_id(entry)} {entry.date} {entry.kind}")) for entry in entries]
    found: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    mean = (_mean(titles), _mean(texts))
    for record, (entry, title, text) in enumerate(zip(entries, titles, texts, strict=True)):
        by_title, by_text = _TITLE / _norm(title, mean[0]), _TEXT / _norm(text, mean[1])
        kind = _KINDS.get(entry.kind, _SHEET) * (_REPLACED if entry.replaced else 1)
        # Other names and its own day count nearly as the title does, and make it no longer.
        other = [*(word for name in entry.names for word in indexed(name)), *date_keys(entry.date)]
        named = dict.fromkeys(other, 0.7) | title
        for word in named | text:
            amount = named.get(word, 0) * by_title + text[word] * by_text
            weight = LEVELS * kind * amount / (amount + _SATURATION)
            found[word][max(1, round(weight))].append(record)
        if entry.kind not in _KINDS:
            for name in dict.fromkeys(whole(name) for name in (entry.title, *entry.names)):
                found[name][LEVELS].append(record)
    ordered = sorted(found, key=in_order)
    return {word: dict(sorted(found[word].items(), reverse=True)) for word in ordered}


def whole(name: str) -> str:
    """A name as one word of the index, so that the sheet of just this name comes first, `CVN-78` and `cvn78` alike."""
    return "=" + "".join(words(name))


def _id(entry: SearchEntry) -> str:
    """The words that the desk chose for its ids, without the folder of the kind."""
    return entry.url.partition("/")[2]


def in_order(word: str) -> bytes:
    """Sorts as a script compares text."""
    return word.encode("utf-16-be")


def _mean(fields: Sequence[Counter[str]]) -> float:
    return sum(field.total() for field in fields) / max(len(fields), 1) or 1.0


def _norm(field: Counter[str], mean: float) -> float:
    return 1 - _LENGTH + _LENGTH * field.total() / mean
