"""Text to a document, or to findings."""

from __future__ import annotations

import re

import yaml

from briefbook.diagnostics import Diagnostic, Span
from briefbook.source.construct import MAX_DEPTH, Construction
from briefbook.source.depth import too_deep_at
from briefbook.source.document import Document
from briefbook.source.faults import empty_file, invalid_yaml, tab_indentation, too_deep
from briefbook.source.loader import CoreLoader

_OTHER_BREAKS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")
"""What libyaml takes for the end of a line and editors do not; refused (rule Y107), and no line of its own here."""


def parse_yaml(file: str, text: str, *, line_offset: int = 0) -> tuple[Document | None, list[Diagnostic]]:
    """Parse one YAML text.

    `line_offset` is the number of lines before it in its file. Gives the document, or None where nothing can be
    read of it, and the findings; a document may come with findings, such as a duplicate key.
    """
    text = _OTHER_BREAKS.sub(" ", text)
    if deep := too_deep_at(file, text, MAX_DEPTH, line_offset):
        return None, [too_deep.finding(deep, MAX_DEPTH)]
    loader = CoreLoader(text)
    try:
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        return None, [_syntax(file, text, error, line_offset)]
    except yaml.reader.ReaderError as error:
        good = text.encode()[: error.position].decode(errors="ignore")
        place = Span.at(file, good.count("\n") + 1 + line_offset, len(good) - good.rfind("\n"))
        return None, [invalid_yaml.finding(place, str(error.reason))]
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        return None, [invalid_yaml.finding(Span.at(file, 1 + line_offset), str(error))]
    finally:
        loader.dispose()
    if root is None:
        return None, [empty_file.finding(file, line_offset)]
    construction = Construction(file, line_offset, escapes="\\" in text)
    data = construction.build(root)
    if data is None and not construction.findings:
        return None, [empty_file.finding(file, line_offset)]
    if data is None:
        return None, construction.findings
    return Document(file, text, data, root, line_offset), construction.findings


def _syntax(file: str, text: str, error: yaml.MarkedYAMLError, line_offset: int) -> Diagnostic:
    # An unclosed quote is noticed at the end of the file; the reader wants to see where it opens.
    unclosed = "end of stream" in (error.problem or "") and error.context_mark
    mark = unclosed or error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    span = Span.at(file, line + 1 + line_offset, column + 1)
    lines = text.split("\n")
    shown = lines[line] if line < len(lines) else ""
    if "\t" in shown[: column + 1] and not shown[: column + 1].split("\t")[0].strip():
        return tab_indentation.finding(Span.at(file, line + 1 + line_offset, shown.index("\t") + 1))
    return invalid_yaml.finding(span, error.problem or str(error), error.context or "")
