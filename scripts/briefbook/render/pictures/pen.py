"""SVG elements with the looks of the house: classes for the screen's style sheet, and plain attributes for paper.

The standard library writes the XML, since it escapes what it is given: the kept writers of SVG that were tried (`svg.py`
1.10, typed) put text and attributes in as they come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from briefbook.render.pictures.words import width

Href = Callable[[str], str]
"""An address from the root of the site as the picture's page must name it; empty for no link."""

INK, SOFT, HAIR, ACCENT, PAPER = "#1b1d22", "#50565f", "#aab4c0", "#1b365d", "#ffffff"

_LOOKS: dict[str, dict[str, str]] = {
    "text": {"fill": INK},
    "soft": {"fill": SOFT},
    "axis": {"stroke": SOFT, "stroke-width": "1", "fill": "none"},
    "grid": {"stroke": HAIR, "stroke-width": "0.6", "fill": "none", "stroke-opacity": "0.7"},
    "net": {"stroke": HAIR, "stroke-width": "0.5", "fill": "none", "stroke-opacity": "0.6"},
    "line": {"stroke": ACCENT, "stroke-width": "1.6", "fill": "none", "stroke-linejoin": "round"},
    "whisker": {"stroke": ACCENT, "stroke-width": "1.4", "fill": "none"},
    "dashes": {"stroke": ACCENT, "stroke-width": "1.4", "fill": "none", "stroke-dasharray": "3 3"},
    "tie": {"stroke": HAIR, "stroke-width": "1.4", "fill": "none"},
    "grip": {"stroke": "none", "stroke-width": "8", "fill": "none", "pointer-events": "stroke"},
    "band": {"fill": ACCENT, "fill-opacity": "0.16", "stroke": "none"},
    "full": {"fill": ACCENT, "stroke": ACCENT, "stroke-width": "1.4"},
    "point": {"fill": ACCENT, "stroke": "none"},
    "hollow": {"fill": PAPER, "stroke": ACCENT, "stroke-width": "1.6"},
    "box": {"fill": PAPER, "stroke": ACCENT, "stroke-width": "1.4"},
    "haloed": {"fill": INK, "stroke": PAPER, "stroke-width": "3", "stroke-linejoin": "round", "paint-order": "stroke"},
    "number": {"fill": PAPER},
    "sea": {"fill": "#eaf0f5", "stroke": "none"},
    "land": {"fill": "#f6f3ec", "stroke": "#98a2ad", "stroke-width": "0.7", "stroke-linejoin": "round"},
    "ring": {
        "fill": ACCENT,
        "fill-opacity": "0.10",
        "stroke": ACCENT,
        "stroke-width": "1.3",
        "stroke-dasharray": "4 3",
    },
    "around": {"fill": "none", "stroke": ACCENT, "stroke-width": "1.3"},
}
"""Each look as paper shows it; `.bb-draw-NAME` in the style sheet gives its colours on the screen."""


@dataclass(slots=True)
class Pen:
    """A picture under construction. Lengths are in units of which `wide` make its width."""

    wide: float
    href: Href
    high: float = 0
    boxes: list[tuple[float, float, float, float]] = field(default_factory=list)
    """Where words stand: left, top, right, bottom."""
    _root: Element = field(default_factory=lambda: Element("g"))
    _into: list[Element] = field(default_factory=list)

    def put(self, tag: str, look: str, **attributes: float | str) -> Element:
        """An element with a look; underscores in names stand for hyphens."""
        given = {name.replace("_", "-"): figure(value) for name, value in attributes.items()}
        parent = self._into[-1] if self._into else self._root
        return SubElement(parent, tag, {"class": f"bb-draw-{look}", **_LOOKS[look], **given})

    def line(self, look: str, *points: tuple[float, float], close: bool = False) -> None:
        """A line through points."""
        path = "M" + "L".join(f"{figure(x)} {figure(y)}" for x, y in points)
        self.put("path", look, d=path + "Z" if close else path)

    def text(
        self, x: float, y: float, words: str, *, size: float = 12, look: str = "text", anchor: str = "start",
        strong: bool = False, slanted: bool = False,
    ) -> None:  # fmt: skip
        """Words on one line; `y` is where its letters stand."""
        room = width(words, size, strong=strong)
        left = {"start": x, "middle": x - room / 2, "end": x - room}[anchor]
        self.boxes.append((left, y - 0.78 * size, left + room, y + 0.24 * size))
        extra: dict[str, str] = {"font-weight": "600"} if strong else {}
        if slanted:
            extra["font-style"] = "italic"
        if anchor != "start":
            extra["text-anchor"] = anchor
        self.put("text", look, x=x, y=y, font_size=size, **extra).text = words

    def lines(
        self, x: float, y: float, rows: Iterable[str], *, size: float = 12, leading: float = 1.2, **how: Any
    ) -> float:
        """Words on several lines; where the next would stand."""
        for row in rows:
            self.text(x, y, row, size=size, **how)
            y += size * leading
        return y

    def link(self, url: str, words: str, **marks: str) -> _Link:
        """What is drawn within leads to an address; `words` are shown when it is pointed at.

        `marks` are attributes by which a page finds it again, underscores for hyphens. A picture is one thing to a screen reader and to the keyboard; its links are met in the table of its data.
        """
        return _Link(self, url, words, marks)

    def open(self, url: str, words: str, marks: Mapping[str, str]) -> None:
        """Begin a link."""
        goal = self.href(url) if url else ""
        parent = self._into[-1] if self._into else self._root
        given = {name.replace("_", "-"): value for name, value in marks.items()}
        made = SubElement(parent, "a", {"href": goal, "tabindex": "-1", **given}) if goal else SubElement(parent, "g")
        if goal and words:
            SubElement(made, "title").text = words
        self._into.append(made)

    def close(self) -> None:
        """End a link."""
        self._into.pop()

    def svg(self, id_: str, title: str, desc: str) -> str:
        """The whole picture."""
        root = Element(
            "svg",
            {
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": f"0 0 {figure(self.wide)} {figure(self.high)}",
                # What an image holds is nothing to a screen reader; one with links is a group of them.
                "role": "group" if any(part.tag == "a" for part in self._root.iter()) else "img",
                "aria-labelledby": f"{id_}-title {id_}-desc",
                "font-family": "'Source Sans 3', 'Noto Naskh Arabic', 'Noto Serif Hebrew', sans-serif",
            },
        )
        SubElement(root, "title", {"id": f"{id_}-title"}).text = title
        SubElement(root, "desc", {"id": f"{id_}-desc"}).text = desc
        root.extend(self._root)
        return tostring(root, encoding="unicode")

    def strip(self, name: str, high: float) -> str:
        """What was drawn as a strip without a scale of its own: places in per cent of the width that it finds.

        It is hidden from screen readers: the words beside it say the same.
        """
        root = Element("svg", {"class": name, "width": "100%", "height": figure(high), "aria-hidden": "true"})
        root.extend(self._root)
        return tostring(root, encoding="unicode")


@dataclass(frozen=True, slots=True)
class _Link:
    pen: Pen
    url: str
    words: str
    marks: Mapping[str, str]

    def __enter__(self) -> None:
        self.pen.open(self.url, self.words, self.marks)

    def __exit__(self, *_: object) -> None:
        self.pen.close()


def figure(value: float | str) -> str:
    """A number with as many digits as a picture needs."""
    if isinstance(value, str):
        return value
    return f"{round(value, 1):g}" if abs(value) < 100_000 else str(round(value))
