"""A source and its retellings: the origin on top, its copies under it in columns by language, each generation further in."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.render.pictures.keys import Key, keyed
from briefbook.render.pictures.pen import Pen
from briefbook.render.pictures.shapes import mark
from briefbook.render.pictures.words import shortened, width, wrapped
from briefbook.views.pictures.parts import CopyView, LineageView

_ROW, _IN = 19.0, 15.0


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of a column: a heading, or a copy."""

    head: str
    """The language that the column is at."""
    copy: CopyView | None

    @property
    def high(self) -> float:
        return _ROW if self.copy else _ROW + 8


def draw(pen: Pen, shown: LineageView) -> None:
    """Draw a lineage."""
    columns = _columns(_rows(shown), 1 if pen.wide < 480 else 2 if pen.wide < 640 else 3)
    gap = 20.0
    wide = (pen.wide - gap * (len(columns) - 1)) / len(columns)
    y = _origin(pen, shown)
    trunk = y + 14
    if len(columns) > 1:
        pen.line("tie", (6, y), (6, trunk), (6 + (len(columns) - 1) * (wide + gap), trunk))
    ends = [
        _column(pen, rows, number * (wide + gap), trunk if len(columns) > 1 else y, wide, asked=shown.asked)
        for number, rows in enumerate(columns)
    ]
    pen.high = max(ends) + 8
    if shown.asked:
        keys = [Key("cited by the fact", "circle"), Key("not cited by it", "hollow")]
        pen.high = keyed(pen, keys, pen.high + 16)


def _origin(pen: Pen, shown: LineageView) -> float:
    rows = wrapped(shown.origin.text, pen.wide - 40, 13, 2, strong=True)
    told = "origin, cited" if shown.origin_carries else "origin, not cited" if shown.asked else "origin"
    wide = max(*(width(row, 13, strong=True) for row in rows), width(told, 12)) + 24
    high = 17.0 * len(rows) + 25
    with pen.link(shown.origin.url, ""):
        pen.put("rect", "box", x=1, y=1, width=wide, height=high, rx=2)
        y = pen.lines(13, 19, rows, size=13, leading=17 / 13, strong=True)
        pen.text(13, y, told, look="soft")
    return high + 1


def _rows(shown: LineageView) -> list[_Row]:
    """Copies with a heading before each language. What retells a copy stays in the place of that copy."""
    rows: list[_Row] = []
    head = ""
    for copy in shown.copies:
        if copy.generation == 1 and copy.language != head:
            head = copy.language
            rows.append(_Row(head, None))
        rows.append(_Row(head, copy))
    return rows


def _columns(rows: list[_Row], most: int) -> list[list[_Row]]:
    """Rows in columns of like height; a column that goes on with a language says so."""
    blocks: list[list[_Row]] = []
    for row in rows:
        if row.copy is None or row.copy.generation == 1:
            blocks.append([])
        blocks[-1].append(row)
    total = sum(row.high for row in rows)
    share = total / most + _ROW
    columns: list[list[_Row]] = [[]]
    for block in blocks:
        high = sum(row.high for row in columns[-1])
        heading = block[0].copy is None
        more = high + sum(row.high for row in block) + (2 * _ROW if heading else 0) > share
        if columns[-1] and more and len(columns) < most:
            columns.append([])
            if not heading:
                columns[-1].append(_Row(f"{block[0].head} (continued)", None))
        columns[-1].extend(block)
    return columns


def _column(pen: Pen, rows: list[_Row], left: float, top: float, wide: float, *, asked: bool) -> float:
    """One column; from a copy, the branch leads up to what it retells."""
    y = top + 4
    above: dict[int, float] = {0: top}
    for row in rows:
        y += row.high
        if row.copy is None:
            pen.text(left + 20, y - 1, shortened(row.head, wide - 20, 12), look="soft", slanted=True)
            continue
        level = row.copy.generation
        x = left + 6 + (level - 1) * _IN
        pen.line("tie", (x, above.get(level, above.get(level - 1, top))), (x, y - 4), (x + 9, y - 4))
        above = {near: place for near, place in above.items() if near < level} | {level: y - 4}
        above[level + 1] = y + 2
        with pen.link(row.copy.link.url, f"{row.copy.link.text}, {row.copy.date}"):
            _copy(pen, row, (x + 14, y), left + wide - x - 14, asked=asked)
    return y


def _copy(pen: Pen, row: _Row, at: tuple[float, float], room: float, *, asked: bool) -> None:
    assert row.copy is not None
    copy, (x, y) = row.copy, at
    mark(pen, "circle", x, y - 4, size=4, look="full" if copy.carries or not asked else "hollow")
    x, room = x + 9, room - 9
    language = copy.language if copy.language != row.head else ""
    date = ", ".join(part for part in (language, copy.date, "cited" if copy.carries else "") if part)
    date = shortened(date, room * 0.6, 11)
    beside = width(date, 11) + 6 if date else 0
    name = shortened(copy.link.text, room - beside, 12, strong=copy.carries)
    pen.text(x, y, name, strong=copy.carries)
    if date:
        pen.text(x + width(name, 12, strong=copy.carries) + 6, y, date, size=11, look="soft")
