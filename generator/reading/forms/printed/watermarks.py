"""Words in large type that are printed across the text: a watermark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from generator.reading.forms.printed.piece import Piece

_LARGE = 1.6
_ASCENT = 0.7
_FEWEST = 3


def without_watermarks(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The pieces of the text, and those in much larger type in whose place text is printed too.

    No title stands upon other words.
    """
    weights: Counter[float] = Counter()
    for piece in pieces:
        weights[round(piece.em, 1)] += 0 if piece.blank else len(piece.text)
    if not weights:
        return list(pieces), []
    em = max(weights, key=lambda size: weights[size])
    text = [piece for piece in pieces if not piece.blank and piece.em < _LARGE * em]
    kept: list[Piece] = []
    across: list[Piece] = []
    for piece in pieces:
        large = piece.em >= _LARGE * em and not piece.blank
        under = sum(len(other.text) for other in text if _meets(piece, other)) if large else 0
        (across if under >= _FEWEST else kept).append(piece)
    return kept, across


def _meets(large: Piece, other: Piece) -> bool:
    middle = other.base - other.em / 2
    return (
        large.base - _ASCENT * large.em < middle < large.base
        and other.left < large.right - other.em / 2
        and other.right > large.left + other.em / 2
    )
