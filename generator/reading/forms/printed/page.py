"""A page as a form hands it on to be read by geometry."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.printed.piece import Piece


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """``common`` are pieces from a template that other pages show too; ``ruled`` says that lines are drawn
    on the page, as of a table."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    common: tuple[Piece, ...] = ()
    ruled: bool = False
