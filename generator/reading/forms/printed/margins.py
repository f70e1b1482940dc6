"""The left and right margin of the text, and whether its paragraphs are indented."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.reading.forms.printed.row import Row

_NEAR = 0.7
_SHARE = 0.04
_INDENT = (1.4, 2.6)
_SHORT = 4.0
_LACKING = 3.0
_REACHING_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Margins:
    """``right`` is infinite where no line is known to reach it; ``pitch`` is from line to line."""

    left: float
    right: float
    em: float
    indented: bool
    pitch: float


def margins_of(rows: Sequence[Row], width: float | None) -> Margins:
    """Of rows that share a column; ``width`` is the page's where they go across it."""
    em = _main_em(rows)
    body = [row for row in rows if abs(row.em - em) < 0.12 * em and row.cells == 1] or list(rows)
    least = max(2.0, len(body) * _SHARE)
    lefts = sorted(row.left for row in body)
    left = _edge(lefts, em, least)
    # In a text of short paragraphs only a line or two may begin at the margin itself.
    outdent = [at for at in lefts if _INDENT[0] <= (left - at) / em <= _INDENT[1]]
    left = min(outdent, default=left)
    rights = sorted(-row.right for row in body)
    right = -_edge(rights, em, least)
    if width is not None:
        reaching = sum(right - row.right <= _NEAR * em for row in body)
        if right < width - left - _LACKING * em and reaching < max(3.0, len(body) * _REACHING_SHARE):
            right = float("inf")
        furthest = -rights[0]
        if furthest >= width - left - _LACKING * em and right == float("inf"):
            right = furthest
    steps = [
        after.base - before.base
        for before, after in pairwise(body)
        if (before.page, before.flow) == (after.page, after.flow) and after.base > before.base
    ]
    return Margins(left, right, em, _is_indented(body, left, em), median(steps) if steps else 2 * em)


def _is_indented(body: Sequence[Row], left: float, em: float) -> bool:
    """Whether most lines after a short one are indented: those surely begin a paragraph."""
    furthest = max(row.right for row in body)
    after_short = [after for before, after in pairwise(body) if furthest - before.right > _SHORT * em]
    starts = [(row.left - left) / em for row in (*body[:1], *after_short)]
    beginning = [start for start in starts if start <= _INDENT[1]]
    inner = [start for start in beginning if start >= _INDENT[0]]
    return 2 * len(inner) > len(beginning)


def _main_em(rows: Sequence[Row]) -> float:
    weights: dict[float, int] = {}
    for row in rows:
        key = round(row.em, 1)
        weights[key] = weights.get(key, 0) + len(row.text)
    return max(weights, key=lambda key: weights[key]) or 1.0


def _edge(places: Sequence[float], em: float, least: float) -> float:
    """The first of the sorted places where enough of them stand together."""
    for index, place in enumerate(places):
        near = [other for other in places[index:] if other - place <= _NEAR * em]
        if len(near) >= least:
            return median(near)
    return places[0]
