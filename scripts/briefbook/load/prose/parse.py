"""The body of a brief to prose with sentences."""

from __future__ import annotations

from briefbook.diagnostics import Diagnostic
from briefbook.load.prose.build import Builder
from briefbook.load.prose.markdown import parser
from briefbook.load.prose.sentences import sentences
from briefbook.load.prose.template import expand
from briefbook.model.prose import Prose

_PARSER = parser()


def parse_prose(file: str, text: str, *, line_offset: int = 0, language: str = "en") -> tuple[Prose, list[Diagnostic]]:
    """Parse the Markdown and Jinja of a brief.

    `line_offset` is the number of lines of front matter before it, `language` (BCP 47) decides how sentences end.
    Gives the prose, empty of what could not be read, and the findings.
    """
    expansion = expand(file, text, line_offset)
    builder = Builder(expansion)
    blocks = builder.build(_PARSER.parse(expansion.text))
    prose = Prose(blocks, sentences(blocks, language), tuple(expansion.calls), tuple(builder.cites))
    return prose, [*expansion.findings, *builder.findings]
