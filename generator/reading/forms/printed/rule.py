"""Lines that are drawn on the page, across it or down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_STRAIGHT = 0.5
_THIN = 0.004

Point = tuple[float, float]


class Rule(NamedTuple):
    """A line from the left or upper end to the other."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def level(self) -> bool:
        """Whether it runs across the page."""
        return self.right - self.left >= self.bottom - self.top


def box_of(points: Sequence[Point]) -> Rule:
    """The rectangle around the points."""
    across, down = [x for x, _ in points], [y for _, y in points]
    return Rule(min(across), min(down), max(across), max(down))


def is_rectangle(points: Sequence[Point]) -> bool:
    """Whether the points are the corners of a rectangle with level sides, the first perhaps again."""
    corners = points[:-1] if len(points) == 5 and points[0] == points[-1] else points
    box = box_of(points)
    edges = ((box.left, box.right), (box.top, box.bottom))
    return len(corners) == 4 and all(
        min(abs(at - edge) for edge in ends) <= _STRAIGHT * 0.1
        for point in corners
        for at, ends in zip(point, edges, strict=True)
    )


def rules_of(points: Sequence[Point], height: float, *, stroked: bool) -> Iterator[Rule]:
    """The lines that one part of a path draws: its level and upright strokes, or a thin rectangle.

    ``height`` is that of the page.
    """
    thin = height * _THIN
    box = box_of(points)
    if min(box.right - box.left, box.bottom - box.top) <= thin:
        if max(box.right - box.left, box.bottom - box.top) > thin:
            yield _middle(box)
    elif stroked:
        for (x, y), (to_x, to_y) in pairwise(points):
            side = box_of(((x, y), (to_x, to_y)))
            if min(side.right - side.left, side.bottom - side.top) <= thin * _STRAIGHT:
                yield _middle(side)


def _middle(box: Rule) -> Rule:
    if box.level:
        middle = (box.top + box.bottom) / 2
        return Rule(box.left, middle, box.right, middle)
    middle = (box.left + box.right) / 2
    return Rule(middle, box.top, middle, box.bottom)
