"""The format for people: the message, the place, the line with a caret, and how to mend it."""

from __future__ import annotations

import unicodedata

from briefbook.diagnostics.diagnostic import Diagnostic
from briefbook.diagnostics.report import Report
from briefbook.diagnostics.span import Span

_WIDEST = 120


def full(report: Report) -> str:
    """Each finding as a small block, then one line that counts them."""
    blocks = [_block(finding, report) for finding in report.findings]
    return "\n\n".join([*blocks, summary(report)]) + "\n"


def summary(report: Report) -> str:
    """One line: how many errors and warnings."""
    if not report.findings:
        return "No findings."
    parts = [_count(report.errors, "error")] if report.errors else []
    parts += [_count(report.warnings, "warning")] if report.warnings else []
    return f"Found {' and '.join(parts)}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _block(finding: Diagnostic, report: Report) -> str:
    lines = [f"{finding.rule.severity}[{finding.code}] {visible(finding.message)}"]
    lines += _excerpt(finding.span, report)
    for note in finding.notes:
        lines += [f"  note: {visible(note.text)}", *_excerpt(note.span, report)]
    if finding.hint:
        lines.append(f"  help: {visible(finding.hint)}")
    lines.append(f"  rule: {finding.rule.name} (briefbook rule {finding.code})")
    return "\n".join(lines)


def _excerpt(span: Span, report: Report) -> list[str]:
    place = f"  --> {visible(str(span))}"
    line = report.line(span.file, span.start.line)
    if line is None:
        return [place]
    start = span.start.column - 1
    end = span.end.column - 1 if span.end.line == span.start.line else len(line)
    cut = max(0, min(start - _WIDEST // 2, len(line) - _WIDEST))
    shown = visible(line[cut : cut + _WIDEST])
    before = visible(line[cut:start])
    under = visible(line[start : max(end, start + 1)]) or " "
    number = str(span.start.line)
    carets = "^" * max(1, min(width(under), _WIDEST - width(before)))
    return [
        place,
        f"  {' ' * len(number)} |",
        f"  {number} | {shown}",
        f"  {' ' * len(number)} | {' ' * width(before)}{carets}",
    ]


def visible(text: str) -> str:
    """The text with tabs as spaces and what a terminal would obey or hide spelt out as U+XXXX."""
    return "".join("    " if char == "\t" else f"<U+{ord(char):04X}>" if _hidden(char) else char for char in text)


def _hidden(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}


def width(text: str) -> int:
    """How many terminal cells the text takes: two for East Asian wide characters, none for marks."""
    return sum(
        0 if unicodedata.category(char) in {"Mn", "Me"} else 1 + (unicodedata.east_asian_width(char) in "WF")
        for char in text
    )
