"""A row of a table of the law, as the source has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

RowKind = Literal["caption", "head", "body"]


class Span(NamedTuple):
    """How many columns and rows a cell takes."""

    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row, empty ones included; a place that a merged cell covers is no cell.

    ``table`` counts the tables of the document from 1: rows that follow each other with the same number
    are one table. ``spans`` has one entry a cell, or none where every cell takes one column and one row.
    ``kind`` is ``head`` where the source marks the row as the head of the table, ``caption`` for its
    caption, which is one cell. ``heads`` are the indices of the cells that the source marks as the head
    of their row.
    """

    table: int
    cells: tuple[str, ...]
    spans: tuple[Span, ...] = ()
    kind: RowKind = "body"
    heads: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The row as a line: the cells that are not empty, with a space between them."""
        return joined_cells(self.cells)

    @property
    def all_spans(self) -> tuple[Span, ...]:
        """One span for each cell."""
        return self.spans or (Span(),) * len(self.cells)


def joined_cells(cells: Sequence[str]) -> str:
    """The cells that are not empty, with a space between them."""
    return " ".join(cell for cell in cells if cell)
