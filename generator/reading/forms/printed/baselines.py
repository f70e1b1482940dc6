"""Which pieces stand on one printed line.

Type of one size stands on one baseline. Small type beside larger type may be raised or lowered: an
exponent, a mark of a note, a figure of a formula.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.reading.forms.printed.piece import Piece

_SAME_BASE = 0.4
_SMALL = 0.85
_RAISED = (-0.45, 0.75)
_BESIDE = 0.6
_LONGEST = 6


def baselines(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces of each printed line, from the top, in the file's order."""
    groups: list[list[Piece]] = []
    base = em = 0.0
    placed = sorted(pieces, key=lambda piece: piece.base)
    for piece in placed:
        if piece.cells:
            continue
        # By the smaller type: the next line may be nearer to a large letter than to its own kind.
        if groups and abs(piece.base - base) <= _SAME_BASE * min(em, piece.em):
            groups[-1].append(piece)
            if piece.em > em * 1.05:
                base, em = piece.base, piece.em
        else:
            groups.append([piece])
            base, em = piece.base, piece.em
    rows = [[piece] for piece in placed if piece.cells]
    found = _with_raised(groups)
    return sorted((*found, *rows), key=lambda group: max(piece.base for piece in group)) if rows else found


def _with_raised(groups: Sequence[list[Piece]]) -> list[list[Piece]]:
    """Lines of a few small characters go to the line above or below beside whose type they stand."""
    ink = [[piece for piece in group if not piece.blank] for group in groups]
    owners: dict[int, int] = {}
    for at, own in enumerate(ink):
        if not own or any(len(piece.text) > _LONGEST for piece in own):
            continue
        for other in (at + 1, at - 1):
            if 0 <= other < len(groups) and other not in owners and _all_beside(own, ink[other]):
                owners[at] = other
                break
    found = [list(group) for group in groups]
    for at, owner in owners.items():
        found[owner].extend(found[at])
        found[at] = []
    return [group for group in found if group]


def _all_beside(own: Sequence[Piece], line: Sequence[Piece]) -> bool:
    return all(any(_is_beside(piece, other) for other in line) for piece in own)


def _is_beside(small: Piece, large: Piece) -> bool:
    raised = (large.base - small.base) / large.em
    gap = max(small.left - large.right, large.left - small.right)
    return small.em < _SMALL * large.em and _RAISED[0] <= raised <= _RAISED[1] and gap <= _BESIDE * large.em
