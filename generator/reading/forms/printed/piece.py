"""The smallest part of a printed page: characters set in one go."""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """Characters on one baseline without a space between them, or spaces alone.

    ``left`` and ``right`` are where the ink begins and ends, ``base`` the baseline counted from the top
    of the page, ``em`` the height of the type, ``natural`` the width of its characters set without
    stretching, all in the page's units. Pieces come in the file's order. ``cells`` is given where the
    piece is a whole row of a ruled table, whose text is that of the cells that hold some.
    """

    text: str
    left: float
    right: float
    base: float
    em: float
    natural: float
    cells: tuple[str, ...] = ()

    @property
    def blank(self) -> bool:
        """Whether it prints nothing."""
        return not self.text.strip()
