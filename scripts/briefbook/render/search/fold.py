"""Text as it is searched: no case, no accents, no hyphens. `fold` in assets/search-words.js must give the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from briefbook.render.search.when import date_keys

# What no decomposition takes apart, and forms of one letter.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n",
     "ς": "σ", "ى": "ي", "ة": "ه", "ـ": ""}
)  # fmt: skip
_INSIDE = re.compile("['’‘ʼʻ`´]")
_OWNED = re.compile("(?<=[^\\W_])['’][sS](?![^\\W_])")
_GROUPS = re.compile("(?<=[0-9])[,.\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
# `CVN-78`, `S 300`, `F35A`, `Su-30MK2`: letters and a number that belong together.
_NUMBERED = re.compile(r"(?<![^\W_])([a-z]{1,4})[ -]?([0-9]{1,4}(?:[a-z][a-z0-9]{0,3})?)(?![^\W_])")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def fold(text: str) -> str:
    """The text without case and accents, its groups of thousands joined, the owner's `'s` left out."""
    text = _INSIDE.sub("", _OWNED.sub("", _GROUPS.sub("", text)))
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKD", text.lower()).lower()
    return "".join(letter for letter in text if unicodedata.category(letter)[0] != "M").translate(_LETTERS)


def words(text: str) -> list[str]:
    """What a reader's query is cut into; scripts without spaces give each letter with the next."""
    return _cut(fold(text))


def _cut(folded: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(folded):
        found += _pairs(word) if _UNSPACED.search(word) else [word]
    return found


@lru_cache(maxsize=65536)
def spellings(word: str) -> tuple[str, ...]:
    """Other ways to write one word of the text: `Tuerk` for `Türk`, `kostriny` for `Кострины`."""
    folded = fold(word)
    latin = anyascii(word) if not word.isascii() else folded
    other = (fold(word.lower().translate(_UMLAUTS)), *_WORD.findall(fold(latin)))
    return tuple(dict.fromkeys(one for one in other if one != folded))


def indexed(text: str) -> list[str]:
    """The words of a text with all that they may be looked for as."""
    folded = fold(text)
    found = _cut(folded)
    for letters, number in _NUMBERED.findall(folded):
        found += [letters + number, letters, number]
    found += date_keys(folded)
    if not text.isascii():
        found += [one for word in _WORD.findall(text) if not word.isascii() for one in spellings(word)]
    return found


def _pairs(word: str) -> list[str]:
    return [word[at : at + 2] for at in range(max(len(word) - 1, 1))]
