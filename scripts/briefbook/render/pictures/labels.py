"""Words beside marks that cover neither each other nor the marks."""

from __future__ import annotations

from dataclasses import dataclass, field

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(slots=True)
class Labels:
    """What is taken of a frame."""

    frame: Box
    taken: list[Box] = field(default_factory=list)

    def free(self, box: Box) -> bool:
        """Whether a box lies in the frame and covers nothing."""
        left, top, right, bottom = self.frame
        inside = left <= box[0] and top <= box[1] and box[2] <= right and box[3] <= bottom
        return inside and not any(overlap(box, other) for other in self.taken)

    def place(
        self, x: float, y: float, room: float, high: float, away: float, *, corners: bool = False, tries: int = 3
    ) -> tuple[float, float] | None:
        """Left and top of a label of this size near a point, in the first free place; None where there is none.

        Takes the place that it gives. `corners` come first where a line runs through the point; `tries` is how far it may
        go from the point.
        """
        for far in (away, away + 10, away + 22)[:tries]:
            for left, top in _around(x, y, room, high, far)[:: -1 if corners else 1]:
                box = (left, top, left + room, top + high)
                if self.free(box):
                    self.taken.append(box)
                    return left, top
        return None


def _around(x: float, y: float, room: float, high: float, away: float) -> list[tuple[float, float]]:
    """Right, left, below, above, then the corners, of which those above come last."""
    near = away * 0.72
    left, right, over, under = x - near - room, x + near, y - near - high, y + near
    sides = [(x + away, y - high / 2), (x - away - room, y - high / 2), (x - room / 2, y + away)]
    return [*sides, (x - room / 2, y - away - high), (left, under), (right, under), (right, over), (left, over)]


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes cover each other."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
