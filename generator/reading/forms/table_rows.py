"""The rows of one table as a form has read them, as rows of the law."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.model.table import RowKind, Span, TableRow
from generator.model.table_grid import columns_of
from generator.reading.repairs.layout_whitespace import clean

_MOST_COLUMNS = 200


class RawCell(NamedTuple):
    """``head`` where the source marks it as the head of its row."""

    text: str
    across: int = 1
    down: int = 1
    head: bool = False


@dataclass(slots=True)
class RawRow:
    """The cells of a row, empty ones included; what a merged cell covers is none."""

    cells: list[RawCell] = field(default_factory=list)
    kind: RowKind = "body"


def finished_rows(table: int, rows: Sequence[RawRow]) -> list[TableRow | None]:
    """One for each of the rows, ``None`` for each where they are no table, and for a row without words.

    Less than two rows or columns are a frame around words, no table. A row without words is no line of
    the law: the cells that reach over it from above take one row less.
    """
    kept = [index for index, row in enumerate(rows) if any(clean(cell.text) for cell in row.cells)]
    several = [index for index in kept if len(rows[index].cells) > 1]
    body = [index for index in kept if rows[index].kind != "caption"]
    places = _places(rows)
    if len(body) < 2 or not several or places is None:
        return [None] * len(rows)
    placed: dict[int, list[tuple[int, RawCell]]] = {index: [] for index in kept}
    for index, (row, columns) in enumerate(zip(rows, places, strict=True)):
        for cell, at in zip(row.cells, columns, strict=True):
            first, past = bisect_left(kept, index), bisect_left(kept, index + cell.down)
            if first < past:
                placed[kept[first]].append((at, cell._replace(down=past - first)))
    return [_row(table, rows[index], placed.get(index)) for index in range(len(rows))]


def _places(rows: Sequence[RawRow]) -> list[list[int]] | None:
    """The columns of the cells; ``None`` where there are more than any table has."""
    found = []
    spans = ([Span(cell.across, cell.down) for cell in row.cells] for row in rows)
    for row, columns in zip(rows, columns_of(spans), strict=True):
        if columns and columns[-1] + row.cells[-1].across > _MOST_COLUMNS:
            return None
        found.append(columns)
    return found


def _row(table: int, row: RawRow, placed: list[tuple[int, RawCell]] | None) -> TableRow | None:
    if placed is None:
        return None
    cells = [cell for _, cell in sorted(placed, key=lambda pair: pair[0])]
    spans = tuple(Span(cell.across, cell.down) for cell in cells)
    return TableRow(
        table,
        tuple(cell.text for cell in cells),
        () if all(span == Span() for span in spans) else spans,
        row.kind,
        frozenset(index for index, cell in enumerate(cells) if cell.head),
    )
