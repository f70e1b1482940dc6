"""A printed line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """``cells`` is how many parts stand far apart in it, as the cells of a table do.

    ``page`` counts from 0; ``flow`` tells the columns and parts of a page apart that are read one
    after the other. ``spaced`` says that a space is printed after its last character. ``table`` holds the
    text of every cell, also of empty ones, where the line is a row of a ruled table. ``stretched`` is by how
    many ems the line is wider than its characters. ``raised`` are the places in the text, and the words, of
    small type that stands above the baseline.
    """

    text: str
    left: float
    right: float
    base: float
    em: float
    cells: int
    page: int
    flow: int = 0
    spaced: bool = False
    stretched: float = 0.0
    raised: tuple[tuple[int, str], ...] = ()
    table: tuple[str, ...] = ()
