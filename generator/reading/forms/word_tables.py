"""Tables of the word processors' forms: which cells are merged, from where their edges stand."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from generator.model.table import RowKind, TableRow, joined_cells
from generator.reading.forms.table_rows import RawCell, RawRow, finished_rows

# Edges nearer to each other are one: programs set those of different rows some twips apart.
_NEAR = 40


class WordCell(NamedTuple):
    """``right`` is its edge; ``joins`` says whether it goes on the cell to its left or the one above."""

    text: str
    right: int
    joins: Literal["", "left", "above"] = ""


class WordRow(NamedTuple):
    """``left`` is the edge of the first cell. Edges are twips, or columns of a grid times ``GRID``.

    ``table`` is the same for all rows of one table.
    """

    table: object
    left: int
    cells: tuple[WordCell, ...]
    kind: RowKind = "body"


GRID = 1000


class RowLine(str):
    """A line that is a row of a table: the text of the line, and in ``row`` its cells."""

    __slots__ = ("row",)
    row: WordRow

    def __new__(cls, row: WordRow) -> RowLine:
        """The cells that are not empty, side by side."""
        line = super().__new__(cls, joined_cells([cell.text for cell in row.cells]))
        line.row = row
        return line


def rows_in(lines: Sequence[str]) -> dict[int, TableRow]:
    """The rows of tables among the lines, by their index."""
    found: dict[int, TableRow] = {}
    tables = groupby(enumerate(lines), key=lambda pair: isinstance(pair[1], RowLine) and pair[1].row.table)
    number = 0
    for _, group in tables:
        rows = [(index, line.row) for index, line in group if isinstance(line, RowLine)]
        if rows:
            number += 1
            finished = finished_rows(number, spanned([row for _, row in rows]))
            found |= {index: row for (index, _), row in zip(rows, finished, strict=True) if row is not None}
    return found


def spanned(rows: Sequence[WordRow]) -> list[RawRow]:
    """The rows with how many columns and rows each cell takes.

    A cell that goes on another is none, unless it holds words of its own. Only rows that are marked from
    the first on are a head (ECMA-376, 17.4.49).
    """
    edges = _edges(rows)
    found: list[RawRow] = []
    above: dict[tuple[int, int], tuple[RawRow, int]] = {}
    in_head = True
    for row in rows:
        in_head = in_head and row.kind == "head"
        made = RawRow(kind="head" if in_head else "body")
        here: dict[tuple[int, int], tuple[RawRow, int]] = {}
        at = _column(edges, row.left)
        if at:
            made.cells.append(RawCell("", at))
        for cell in row.cells:
            right = max(at + 1, _column(edges, cell.right))
            over = above.get((at, right))
            if cell.joins == "left" and not cell.text and made.cells:
                last = made.cells[-1]
                made.cells[-1] = last._replace(across=last.across + right - at)
            elif cell.joins == "above" and not cell.text and over is not None:
                upper, index = here[at, right] = over
                upper.cells[index] = upper.cells[index]._replace(down=upper.cells[index].down + 1)
            else:
                made.cells.append(RawCell(cell.text, right - at))
                here[at, right] = (made, len(made.cells) - 1)
            at = right
        above = here
        found.append(made)
    return found


def _edges(rows: Sequence[WordRow]) -> list[int]:
    """The edges of the columns, those that are near taken as one."""
    edges: list[int] = []
    for edge in sorted({edge for row in rows for edge in (row.left, *(cell.right for cell in row.cells))}):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    return edges


def _column(edges: Sequence[int], edge: int) -> int:
    """The column that begins at an edge."""
    at = bisect_left(edges, edge - _NEAR)
    return min(at, len(edges) - 1)
