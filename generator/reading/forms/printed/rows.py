"""Pieces to printed lines: what stands on one baseline, from left to right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median_low

from generator.reading.forms.printed.baselines import baselines
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.row import Row
from generator.reading.latin import is_latin

_WIDE_GAP = 0.6
_LATIN_GAP = 0.22
_CELL_GAP = 2.5
_FEWEST_GAPS = 4
_STRETCH = 0.5
_SMALL = 0.85
_RAISED = 0.1


def rows_of(pieces: Iterable[Piece], page: int, flow: int = 0) -> list[Row]:
    """The printed lines from the top; a gap that is wider than the line's own spacing becomes a space."""
    return [row for group in baselines(pieces) if (row := _row(group, page, flow)) is not None]


def _row(group: Sequence[Piece], page: int, flow: int) -> Row | None:
    placed = sorted(group, key=lambda piece: piece.left)
    ink = [piece for piece in placed if not piece.blank]
    if not ink:
        return None
    if table := ink[0].cells:
        only = ink[0]
        return Row(only.text, only.left, only.right, only.base, only.em, len(table), page, flow, table=table)
    weights: Counter[tuple[float, float]] = Counter()
    for piece in ink:
        weights[round(piece.em, 2), piece.base] += len(piece.text)
    em, base = max(weights, key=lambda key: (weights[key], key[0]))
    gaps = [max(0.0, after.left - before.right) for before, after in pairwise(ink)]
    usual = min(median_low(gaps), 1.5 * em) if len(gaps) >= _FEWEST_GAPS else 0.0
    text, cells, space, last = "", 1, False, None
    raised: list[tuple[int, str]] = []
    for piece in placed:
        if piece.blank:
            space = True
            continue
        if last is not None:
            gap = piece.left - last.right
            latin = is_latin(last.text[-1]) and is_latin(piece.text[0])
            cells += gap > _CELL_GAP * em + usual
            if space or gap > usual + (_LATIN_GAP if latin else _WIDE_GAP) * em:
                text += " "
        if piece.em < _SMALL * em and piece.base < base - _RAISED * em:
            raised.append((len(text), piece.text))
        text += piece.text
        space, last = False, piece
    right = max(piece.right for piece in ink)
    stretched = _stretched(placed[placed.index(ink[0]) : placed.index(ink[-1]) + 1], em)
    return Row(text, ink[0].left, right, base, em, cells, page, flow, space, stretched, tuple(raised))


def _stretched(placed: Sequence[Piece], em: float) -> float:
    """By how many ems small gaps widen the line. A wide one is a space, a narrower a mark set closer."""
    inside = sum(piece.right - piece.left - piece.natural for piece in placed)
    between = (after.left - before.right for before, after in pairwise(placed))
    return (inside + sum(gap for gap in between if 0 < gap < _STRETCH * em)) / em
