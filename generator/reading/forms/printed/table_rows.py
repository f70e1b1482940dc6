"""The rows of ruled tables as rows of the law. A merged cell is one with empty cells beside or under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from generator.model.table import TableRow, joined_cells
from generator.reading.forms.table_rows import RawCell, RawRow, finished_rows


def printed_rows(lines: Sequence[str], tables: Mapping[int, tuple[str, ...]]) -> dict[int, TableRow]:
    """By the index of their line. Rows that follow each other with as many cells are one table.

    A line in which more or other words stand than in the cells is no row.
    """
    known = [(index, cells) for index, cells in sorted(tables.items()) if lines[index] == joined_cells(cells)]
    groups = groupby(enumerate(known), key=lambda pair: (pair[1][0] - pair[0], len(pair[1][1])))
    found: dict[int, TableRow] = {}
    for number, (_, group) in enumerate(groups, 1):
        rows = [pair for _, pair in group]
        finished = finished_rows(number, [RawRow([RawCell(text) for text in cells]) for _, cells in rows])
        found |= {index: row for (index, _), row in zip(rows, finished, strict=True) if row is not None}
    return found
