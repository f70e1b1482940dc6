"""A page as a form hands it on to be read by geometry."""

from __future__ import annotations

from dataclasses import dataclass

from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.rule import Rule


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """``common`` are pieces from a template that other pages show too; ``rules`` are the lines drawn on
    the page; ``ruled`` says that there are many drawings, as of a table."""

    width: float
    height: float
    pieces: tuple[Piece, ...]
    common: tuple[Piece, ...] = ()
    rules: tuple[Rule, ...] = ()
    ruled: bool = False
