"""Rows of tables whose cells are drawn: the lines of each cell are put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.reading.forms.printed.grid import Cell, Grid, grids_of
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.piece import Piece
from generator.reading.forms.printed.row import Row
from generator.reading.forms.printed.rows import rows_of
from generator.reading.latin import is_latin

_MIDDLE = 0.35
_ACROSS = 0.4
_PADDING = 2.2
_FEWEST_CELLS = 3
_TALL = 0.5
_MANY_LINES = 12


def with_table_rows(page: PrintedPage) -> PrintedPage:
    """The page with one piece for each row of a ruled table, in place of the pieces in its cells.

    A grid that parts no text, whose words go across its lines, or that frames columns of text, is no table.
    """
    pieces = list(page.pieces)
    found = False
    for grid in grids_of(page.rules, page.height):
        inside = [piece for piece in pieces if not piece.cells and _holds(grid.box, piece)]
        if not inside:
            continue
        first = pieces.index(inside[0])
        rows = _rows(grid, inside, page.height)
        if rows:
            gone = {id(piece) for piece in inside}
            before = [piece for piece in pieces[:first] if id(piece) not in gone]
            after = [piece for piece in pieces[first:] if id(piece) not in gone]
            pieces, found = [*before, *rows, *after], True
    return replace(page, pieces=tuple(pieces), ruled=page.ruled and not found)


def _rows(grid: Grid, inside: Sequence[Piece], height: float) -> list[Piece]:
    held: dict[int, list[tuple[Cell, list[Row]]]] = {}
    filled = 0
    for cell in grid.cells:
        own = [piece for piece in inside if _holds(cell.box, piece)]
        reach = [piece for piece in own if not piece.blank and _crosses(piece, cell)]
        lines = rows_of(own, 0)
        tall = cell.box.bottom - cell.box.top > _TALL * height and len(lines) > _MANY_LINES
        if reach or tall:
            return []
        filled += bool(lines)
        held.setdefault(cell.row, []).append((cell, lines))
    if filled < _FEWEST_CELLS or not any(sum(bool(lines) for _, lines in row) > 1 for row in held.values()):
        return []
    return [piece for _, row in sorted(held.items()) if (piece := _piece(grid, row)) is not None]


def _piece(grid: Grid, row: Sequence[tuple[Cell, list[Row]]]) -> Piece | None:
    lines = [line for _, found in row for line in found]
    if not lines:
        return None
    texts = {cell.column: _text(cell, found) for cell, found in row}
    cells = tuple(texts.get(column, "") for column in range(grid.columns))
    top = min(lines, key=lambda line: line.base)
    width = grid.box.right - grid.box.left
    text = " ".join(cell for cell in cells if cell)
    return Piece(text, grid.box.left, grid.box.right, top.base, top.em, width, cells)


def _text(cell: Cell, lines: Sequence[Row]) -> str:
    """The words of a cell. Where its width did not break a line, a space stands between the two."""
    text = ""
    for place, line in enumerate(lines):
        if place:
            before = lines[place - 1]
            room = cell.box.right - cell.box.left - (before.right - before.left)
            full = room < (1 + _PADDING) * line.em and not opens(line.text)
            text += "" if full and not is_latin(text[-1] + line.text[0]) else " "
        text += line.text
    return text


def _holds(box: tuple[float, float, float, float], piece: Piece) -> bool:
    left, top, right, bottom = box
    across, up = (piece.left + piece.right) / 2, piece.base - _MIDDLE * piece.em
    return left < across < right and top < up < bottom


def _crosses(piece: Piece, cell: Cell) -> bool:
    reach = _ACROSS * piece.em
    return piece.left < cell.box.left - reach or piece.right > cell.box.right + reach
