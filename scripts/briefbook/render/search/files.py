"""The index as files, each a script that hands its content to assets/search.js."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefbook.render.search.facets import FACETS, ORDERED, facet
from briefbook.render.search.pack import number, rising
from briefbook.render.search.weigh import LEVELS, in_order, postings
from briefbook.views import SearchEntry

FOLDER = "search/data"
# The first answer needs one or two files of words and ten of records: together under 100 kB.
_WORDS = 8_000
_RECORDS = 6
_BACKWARDS = 6_000
_COMMON = 12_000
_SHOWN = 240


def search_files(entries: Sequence[SearchEntry]) -> dict[str, bytes]:
    """The files of the index by path below the site's root; the same records give the same bytes."""
    words = postings(entries)
    kinds = sorted({entry.kind for entry in entries})
    lines = {word: _line(word, levels) for word, levels in words.items()}
    common = sorted(word for word, line in lines.items() if len(line) > _COMMON)
    chunks = list(_cut([line for word, line in lines.items() if word not in set(common)], _WORDS))
    backwards = list(
        _cut(sorted((word[::-1] for word in words if len(word) > 3 and word.isalpha()), key=in_order), _BACKWARDS)
    )
    head = {
        "records": len(entries),
        "together": _RECORDS,
        "levels": LEVELS,
        "kinds": kinds,
        "words": [json.loads(chunk[0])[0] for chunk in chunks],
        "backwards": [chunk[0] for chunk in backwards],
        "common": common,
        "facets": [[name, title, int(name in ORDERED)] for name, (title, _) in FACETS.items()],
    }
    made = {"head": _json(head), "order": _json(_newest(entries))}
    made |= {f"w{at}": f"[{','.join(chunk)}]" for at, chunk in enumerate(chunks)}
    made |= {f"b{at}": _json(" ".join(chunk)) for at, chunk in enumerate(backwards)}
    made |= {f"f-{name}": _json([[v, rising(ids)] for v, ids in facet(name, entries).items()]) for name in FACETS}
    for at in range(0, len(entries), _RECORDS):
        shown = [_shown(entry, kinds) for entry in entries[at : at + _RECORDS]]
        made[f"r{at // _RECORDS}"] = _json(shown)
    return {f"{FOLDER}/{name}.js": f'briefbook.take("{name}",{text})\n'.encode() for name, text in made.items()}


def _line(word: str, levels: Mapping[int, Sequence[int]]) -> str:
    parts: list[str | int] = [word]
    for weight, records in levels.items():
        parts += [weight, rising(records)]
    return _json(parts)


def _newest(entries: Sequence[SearchEntry]) -> str:
    """Numbers of the dated records, newest first."""
    dated = [(entry.date, -at) for at, entry in enumerate(entries) if entry.date]
    return "".join(number(-at) for _, at in sorted(dated, reverse=True))


def _shown(entry: SearchEntry, kinds: Sequence[str]) -> list[str | int]:
    """What a hit shows, without its empty end."""
    text = entry.snippet if len(entry.snippet) <= _SHOWN else entry.snippet[:_SHOWN].rsplit(" ", 1)[0] + " …"
    row: list[str | int] = [entry.url, entry.title, kinds.index(entry.kind), entry.status, entry.when, entry.of]
    row += [-1 if entry.origins is None else entry.origins, text]
    return row[:-1] if not text else row


def _cut(lines: Iterable[str], size: int) -> Iterator[list[str]]:
    """Lines in pieces of about a size."""
    piece: list[str] = []
    filled = 0
    for line in lines:
        if piece and filled + len(line) > size:
            yield piece
            piece, filled = [], 0
        piece.append(line)
        filled += len(line) + 1
    if piece:
        yield piece


def _json(what: object) -> str:
    """JSON that may stand in a script: U+2028 and U+2029 were line ends there once."""
    return (
        json.dumps(what, ensure_ascii=False, separators=(",", ":"))
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029")
    )
