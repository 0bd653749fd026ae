"""Reads the files of the index on its own, so that the writer is not held to itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

DIGITS = [chr(code) for code in range(33, 126) if chr(code) not in '"\\<&']


def content(files: Mapping[str, bytes], name: str) -> Any:
    """What one file hands over."""
    text = files[f"search/data/{name}.js"].decode()
    start, end = f'briefbook.take("{name}",', ")\n"
    assert text.startswith(start)
    assert text.endswith(end)
    return json.loads(text[len(start) : -len(end)])


def numbers(text: str) -> list[int]:
    found, high = [], 0
    for sign in text:
        digit = DIGITS.index(sign)
        if digit < 60:
            found.append(high * 60 + digit)
            high = 0
        else:
            high = high * (len(DIGITS) - 60) + digit - 60 + 1
    return found


def rising(text: str) -> list[int]:
    found: list[int] = []
    last = -1
    first, *runs = text.split("~")
    for part, run in [(first, False), *((part, True) for part in runs)]:
        gaps = numbers(part)
        if run:
            found += range(last + 1, last + 1 + gaps[0])
            last += gaps.pop(0)
        for gap in gaps:
            last += gap + 1
            found.append(last)
    return found


def records(files: Mapping[str, bytes]) -> list[list[Any]]:
    """Every record: address, title, kind, status, when, of, origins, text."""
    head = content(files, "head")
    pieces = range(-(-head["records"] // head["together"]))
    found = [record for at in pieces for record in content(files, f"r{at}")]
    return [[*record[:2], head["kinds"][record[2]], *record[3:]] for record in found]


def lines(files: Mapping[str, bytes]) -> dict[str, dict[int, int]]:
    """Every word to its records with their weights."""
    head = content(files, "head")
    found = {}
    for at in range(len(head["words"])):
        for word, *rest in content(files, f"w{at}"):
            found[word] = {id_: rest[i] for i in range(0, len(rest), 2) for id_ in rising(rest[i + 1])}
    return found
