"""Bytes to text, with everything refused that could deceive a reader or a parser."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefbook.diagnostics import Diagnostic, Span
from briefbook.source.faults import byte_order_mark, not_utf8, unsafe_character

UNSAFE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)|["  # control characters but tab, line feed and a return before one
    "\u202a-\u202e\u2066-\u2069"  # bidi embeddings, overrides and isolates: UAX 9; "Trojan Source", CVE-2021-42574
    "\u2028\u2029\ufeff\ufff9-\ufffb"  # line and paragraph separators, marks of order and annotation
    "\ue000-\uf8ff\U000f0000-\U0010fffd"  # private use: nobody else's reader can know what they mean
    "\U000e0000-\U000e007f\ufffe\uffff]"  # tags, noncharacters
)


def decode(file: str, data: bytes) -> tuple[str | None, list[Diagnostic]]:
    """The text of a file, or None where it is not UTF-8; with the findings."""
    findings: list[Diagnostic] = []
    if data.startswith(b"\xef\xbb\xbf"):
        findings.append(byte_order_mark.finding(file))
        data = data[3:]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        good = data[: error.start].decode("utf-8")
        line, column = good.count("\n") + 1, len(good) - good.rfind("\n")
        return None, [*findings, not_utf8.finding(Span.at(file, line, column), data[error.start])]
    findings += unsafe_characters(file, text)
    return text, findings


def unsafe_characters(file: str, text: str) -> Iterator[Diagnostic]:
    """One finding for each character that may not stand in a dossier; at most twenty a file."""
    for count, match in enumerate(UNSAFE.finditer(text)):
        if count == 20:
            return
        start = match.start()
        line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
        yield unsafe_character.finding(Span.at(file, line, column), match[0])
