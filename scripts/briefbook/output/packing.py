"""Typst's PDFs made small: the tags of a long document are more than half of it, and are written as plain text.

All objects but streams go into compressed object streams (ISO 32000-1, 7.5.7), which PDF/A-3 and PDF/UA-1 allow. This
reads only what Typst writes: one table of cross-references, and objects one after another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import deflate

_TAIL = re.compile(rb"trailer\s*<<(?P<keys>.*)>>\s*startxref\s+(?P<table>\d+)\s+%%EOF\s*\Z", re.DOTALL)
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_SIZE = re.compile(rb"/Size \d+")
_STREAM = re.compile(rb"stream\r?\n")
_LENGTH = re.compile(rb"/Length (\d+)\b(?! \d+ R)")
_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")

_MANY = 200
"""Objects in one stream: more are hardly smaller, and a reader unpacks the whole stream for any of them."""
_LEVEL = 9


def page_count(pdf: bytes) -> int:
    """How many pages a PDF of Typst's has, packed or not; 0 where it does not say."""
    found = _PAGES.search(pdf)
    return int(found[1]) if found else 0


def packed(pdf: bytes) -> bytes:
    """The same document in fewer bytes, always the same ones; what is not as Typst writes it is given back as it is."""
    tail = _TAIL.search(pdf, max(len(pdf) - 4096, 0))
    objects = _objects(pdf, int(tail["table"])) if tail else None
    return pdf if tail is None or objects is None else _written(pdf, objects, tail["keys"])


def _objects(pdf: bytes, table: int) -> dict[int, bytes] | None:
    """Body of each object by its number."""
    head = _TABLE.match(pdf, table)
    if head is None:
        return None
    lines = (pdf[head.end() + 20 * number :][:18] for number in range(int(head[1])))
    places = {number: int(line[:10]) for number, line in enumerate(lines) if line[17:18] == b"n"}
    ends = dict(zip(sorted(places.values()), [*sorted(places.values())[1:], table], strict=True))
    found: dict[int, bytes] = {}
    for number, place in places.items():
        begin = b"%d 0 obj" % number
        end = pdf.rfind(b"endobj", place, ends[place])
        if end < 0 or not pdf.startswith(begin, place):
            return None
        body: bytes | None = pdf[place + len(begin) : end].strip()
        if body is not None and body.endswith(b"endstream"):
            body = _stream(body)
        if body is None:
            return None
        found[number] = body
    return found


def _stream(body: bytes) -> bytes | None:
    """A stream with the line end CR LF after its data: LF alone would be taken with a last byte of CR for one line end."""
    begin, length = _STREAM.search(body), _LENGTH.search(body)
    if begin is None or length is None or length.start() > begin.start():
        return None
    data = body[begin.end() : begin.end() + int(length[1])]
    if body[begin.end() + len(data) :].strip() != b"endstream":
        return None
    return body[: begin.start()].strip() + b"\nstream\n" + data + b"\r\nendstream"


def _written(pdf: bytes, objects: Mapping[int, bytes], keys: bytes) -> bytes:
    out = bytearray(pdf[: pdf.index(b"\n", pdf.index(b"\n") + 1) + 1])
    # A reader that only wants the number of pages need not unpack anything.
    plain = [n for n, body in objects.items() if body.endswith(b"\nendstream") or _PAGES.search(body)]
    small = sorted(set(objects) - set(plain))
    size = max(objects) + 1
    entries: dict[int, tuple[int, int, int]] = {}
    for number in plain:
        entries[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    for holder, start in enumerate(range(0, len(small), _MANY), size):
        some = small[start : start + _MANY]
        entries |= {number: (2, holder, index) for index, number in enumerate(some)}
        entries[holder] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (holder, _holder(some, objects))
    last = max(entries) + 1
    entries |= {0: (0, 0, 65535), last: (1, len(out), 0)}
    table = b"".join(
        kind.to_bytes(1) + where.to_bytes(4) + index.to_bytes(2)
        for kind, where, index in (entries.get(number, (0, 0, 0)) for number in range(last + 1))
    )
    begin = len(out)
    head = b"/Type/XRef/W[1 4 2]" + _SIZE.sub(b"/Size %d" % (last + 1), keys)
    out += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (last, _flate(head, table), begin)
    return bytes(out)


def _holder(some: list[int], objects: Mapping[int, bytes]) -> bytes:
    places, text = [], b""
    for number in some:
        places.append(b"%d %d" % (number, len(text)))
        text += objects[number] + b"\n"
    index = b" ".join(places) + b"\n"
    return _flate(b"/Type/ObjStm/N %d/First %d" % (len(some), len(index)), index + text)


def _flate(keys: bytes, data: bytes) -> bytes:
    # libdeflate gives the same bytes on every machine; zlib's depend on which zlib Python was built with.
    small = bytes(deflate.zlib_compress(data, _LEVEL))
    return b"<<%s/Filter/FlateDecode/Length %d>>\nstream\n%s\r\nendstream" % (keys, len(small), small)
