"""Pages in two columns: which pieces are read first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.rows import baselines

_FEWEST_ROWS = 4
_GUTTER = 1.0


def flows_of(pieces: Sequence[Piece], width: float) -> list[tuple[int, list[Piece]]]:
    """The pieces in parts to be read one after the other, each with its side: 0 across, 1 left, 2 right.

    Two columns are taken for such only where the file too gives the whole of the left one before the
    right one. A table gives its rows one after the other, so it stays together.
    """
    gutter = _gutter(pieces, width)
    if gutter is None:
        return [(0, list(pieces))]
    flows: list[tuple[int, list[Piece]]] = []
    sides: tuple[list[Piece], list[Piece], list[Piece]] = ([], [], [])
    order = {id(piece): place for place, piece in enumerate(piece for piece in pieces if not piece.blank)}
    for group in baselines(pieces):
        across = _crosses(group, gutter) or _is_one_line(group, gutter, order)
        if across != bool(sides[0]):
            flows.extend((side, part) for side, part in enumerate(sides) if part)
            sides = ([], [], [])
        for piece in group:
            sides[0 if across else 1 + (piece.left > gutter)].append(piece)
    flows.extend((side, part) for side, part in enumerate(sides) if part)
    return flows


def _crosses(group: Sequence[Piece], at: float) -> bool:
    reach = _GUTTER / 2
    return any(
        piece.left < at + piece.em * reach and piece.right > at - piece.em * reach
        for piece in group
        if not piece.blank
    )


def _is_one_line(group: Sequence[Piece], at: float, order: Mapping[int, int]) -> bool:
    """Whether the file gives what is right of ``at`` directly after what is left of it: 目    录."""
    ink = [piece for piece in group if not piece.blank]
    left = [order[id(piece)] for piece in ink if piece.left <= at]
    right = [order[id(piece)] for piece in ink if piece.left > at]
    return bool(left and right) and min(right) - max(left) == 1


def _gutter(pieces: Sequence[Piece], width: float) -> float | None:
    """The middle of a white strip down the page, with columns on both sides of it."""
    ink = [piece for piece in pieces if not piece.blank]
    # The right column begins above the end of the left one: without such a step there is but one.
    if not any(after.base < before.base - 4 * before.em for before, after in pairwise(ink)):
        return None
    groups = baselines(ink)
    order = {id(piece): place for place, piece in enumerate(ink)}
    for step in range(38, 63):
        at = width * step / 100
        beside = [
            piece
            for group in groups
            if not _crosses(group, at) and not _is_one_line(group, at, order)
            for piece in group
        ]
        beside.sort(key=lambda piece: order[id(piece)])
        if len(beside) * 2 > len(ink) and _in_columns(beside, at):
            return at
    return None


def _in_columns(ink: Sequence[Piece], at: float) -> bool:
    """Whether the file gives what is left of ``at`` first and then what is right of it, in many lines."""
    sides = [piece.left > at for piece in ink]
    if sides != sorted(sides):
        return False
    left = baselines([piece for piece, side in zip(ink, sides, strict=True) if not side])
    right = baselines([piece for piece, side in zip(ink, sides, strict=True) if side])
    return min(len(left), len(right)) >= _FEWEST_ROWS
