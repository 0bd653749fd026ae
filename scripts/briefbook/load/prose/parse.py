"""The body of a brief to prose with sentences."""

from __future__ import annotations

import re

from briefbook.diagnostics import Diagnostic, Span
from briefbook.load.faults import unsupported_markup
from briefbook.load.prose.build import Builder
from briefbook.load.prose.markdown import parser
from briefbook.load.prose.sentences import sentences
from briefbook.load.prose.template import expand
from briefbook.model.prose import Prose

_PARSER = parser()
_MOST_OPEN = 100
_BRACKET = re.compile(r"[\[\]]")


def _crowded(file: str, text: str, line_offset: int) -> Span | None:
    """Where more brackets are open than any brief has; the Markdown parser's time grows with their square."""
    open_now = 0
    for number, line in enumerate(text.split("\n"), 1 + line_offset):
        if not line.strip():
            open_now = 0
        for bracket in _BRACKET.finditer(line):
            open_now = open_now + 1 if bracket[0] == "[" else max(open_now - 1, 0)
            if open_now > _MOST_OPEN:
                return Span.at(file, number, bracket.start() + 1)
    return None


def parse_prose(file: str, text: str, *, line_offset: int = 0, language: str = "en") -> tuple[Prose, list[Diagnostic]]:
    """Parse the Markdown and Jinja of a brief.

    `line_offset` is the number of lines of front matter before it, `language` (BCP 47) decides how sentences end.
    Gives the prose, empty of what could not be read, and the findings.
    """
    if crowded := _crowded(file, text, line_offset):
        return Prose(), [unsupported_markup.finding(crowded, "brackets")]
    expansion = expand(file, text, line_offset)
    builder = Builder(expansion)
    blocks = builder.build(_PARSER.parse(expansion.text))
    prose = Prose(blocks, sentences(blocks, language), tuple(expansion.calls), tuple(builder.cites))
    return prose, [*expansion.findings, *builder.findings]
