"""Pages in two columns: which pieces are read first.

Two columns are taken for such only where the file too gives the whole of the left one before the right
one. A table gives its rows one after the other, so it stays together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from generator.reading.forms.printed.baselines import baselines
from generator.reading.forms.printed.piece import Piece

_FEWEST_ROWS = 4
_FEWEST_KNOWN = 2
_REACH = 0.5
_STEPS = range(76, 126)
_TRIED = 3

_Group = list[Piece]


def gutter_of(pieces: Sequence[Piece], width: float) -> float | None:
    """The middle of a white strip down a part of the page, with columns on both sides of it."""
    ink = [piece for piece in pieces if not piece.blank]
    # The right column begins above the end of the left one: without such a step there is but one.
    if not any(after.base < before.base - _FEWEST_ROWS * before.em for before, after in pairwise(ink)):
        return None
    groups = baselines(ink)
    order = _order(ink)
    for at in _whitest(groups, [width * step / 200 for step in _STEPS])[:_TRIED]:
        if any(side for side, _ in _parts(groups, at, order, known=False)):
            return at
    return None


def _whitest(groups: Sequence[_Group], places: Sequence[float]) -> list[float]:
    """The middle of each run of places that equally many lines cross, those that fewest cross first."""
    crossed = ((sum(_crosses(group, at) for group in groups), at) for at in places)
    runs = [
        (count, [at for _, at in run]) for count, run in groupby(crossed, key=lambda item: item[0])
    ]  # fmt: skip
    runs.sort(key=lambda run: (run[0], -len(run[1])))
    return [run[len(run) // 2] for _, run in runs]


def flows_of(pieces: Sequence[Piece], gutter: float | None) -> list[tuple[int, list[Piece]]]:
    """The pieces in parts to be read one after the other, each with its side: 0 across, 1 left, 2 right.

    ``gutter`` is what ``gutter_of`` gives for this page or for others like it.
    """
    if gutter is None:
        return [(0, list(pieces))]
    return _parts(baselines(pieces), gutter, _order(pieces), known=True)


def _order(pieces: Sequence[Piece]) -> dict[int, int]:
    return {id(piece): place for place, piece in enumerate(pieces)}


def _parts(
    groups: Sequence[_Group], at: float, order: dict[int, int], *, known: bool
) -> list[tuple[int, list[Piece]]]:
    """What goes across and the columns between, from the top."""
    parts: list[tuple[int, list[Piece]]] = []
    across: list[Piece] = []
    start = 0
    while start < len(groups):
        end = start
        while end < len(groups) and not _crosses(groups[end], at):
            end += 1
        # The end of a text in columns may be a line or two of the left one.
        least = (1 if end == len(groups) else _FEWEST_KNOWN) if known else _FEWEST_ROWS
        enough = (least, 0 if known else least)
        first = next((k for k in range(start, end) if _in_columns(groups[k:end], at, order, enough)), end)
        across.extend(piece for group in groups[start:first] for piece in group)
        if first < end:
            beside = sorted(
                (piece for group in groups[first:end] for piece in group), key=lambda p: order[id(p)]
            )
            left = [piece for piece in beside if piece.left <= at]
            right = [piece for piece in beside if piece.left > at]
            parts.extend(part for part in ((0, across), (1, left), (2, right)) if part[1])
            across = []
        if end < len(groups):
            across.extend(groups[end])
        start = end + 1
    return [*parts, (0, across)] if across else parts


def _crosses(group: Sequence[Piece], at: float) -> bool:
    return any(
        piece.left < at + piece.em * _REACH and piece.right > at - piece.em * _REACH
        for piece in group
        if not piece.blank
    )


def _in_columns(groups: Sequence[_Group], at: float, order: dict[int, int], enough: tuple[int, int]) -> bool:
    """Whether the file gives what is left of ``at`` first and then what is right of it, in enough lines."""
    ink = sorted(
        (order[id(piece)], piece.left > at) for group in groups for piece in group if not piece.blank
    )
    sides = [side for _, side in ink]
    if sides != sorted(sides):
        return False
    left = sum(any(not piece.blank and piece.left <= at for piece in group) for group in groups)
    right = sum(any(not piece.blank and piece.left > at for piece in group) for group in groups)
    return left >= enough[0] and right >= enough[1]
