"""How lines run on a page, and the page turned so that they run level."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from generator.reading.forms.printed.glyph import Glyph
from generator.reading.forms.printed.mark import Mark
from generator.reading.forms.printed.rule import Rule

LEVEL, DOWN, OVER, UP = range(4)
"""From left to right, and turned by one, two and three quarters clockwise."""
VERTICAL = 4
"""Upright characters under each other, the columns from right to left."""
OBLIQUE = 5
"""Any other way: a stamp or a watermark across the page."""

_TILT = 0.02
_CENTRE = 0.5


def way_of(right: tuple[float, float], below: tuple[float, float], tilt: float = _TILT) -> int:
    """The way of type whose line runs along ``right`` and whose foot is towards ``below``, from the top."""
    (a, b), (c, d) = right, below
    if a * d - b * c <= 0:
        return OBLIQUE
    length = math.hypot(a, b)
    if min(abs(a), abs(b)) > tilt * length:
        return OBLIQUE
    if abs(a) > abs(b):
        return LEVEL if a > 0 else OVER
    return DOWN if b > 0 else UP


def main_way(marks: Iterable[Mark]) -> int:
    """The way in which most of the page is to be read; level where no other has more characters."""
    counts = Counter(mark.way for mark in marks if mark.way != OBLIQUE and mark.text.strip())
    return max(counts, key=lambda way: (counts[way], way == LEVEL), default=LEVEL)


def turned_size(way: int, width: float, height: float) -> tuple[float, float]:
    """Width and height of the page when it is turned to be read."""
    return (width, height) if way in (LEVEL, OVER, OBLIQUE) else (height, width)


def turned_point(x: float, y: float, way: int, width: float, height: float) -> tuple[float, float]:
    """Where a point stands on the turned page; ``width`` and ``height`` are those before."""
    if way in (DOWN, VERTICAL):
        return y, width - x
    if way == OVER:
        return width - x, height - y
    return (height - y, x) if way == UP else (x, y)


def level_glyph(mark: Mark, width: float, height: float) -> Glyph:
    """The character on the page turned so that it stands on a level line."""
    left, base = turned_point(mark.x, mark.y, mark.way, width, height)
    if mark.way == VERTICAL:
        base += mark.em * _CENTRE
    return Glyph(mark.text, left, left + mark.advance, base, mark.em)


def turned_rule(rule: Rule, way: int, width: float, height: float) -> Rule:
    """The drawn line on the turned page."""
    (x, y), (to_x, to_y) = (
        turned_point(*point, way, width, height) for point in (rule[:2], rule[2:])
    )  # fmt: skip
    return Rule(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))
