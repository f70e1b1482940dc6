"""Tables that only lay out the law: its articles in rows, or 项 with their labels in a first column."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from generator.model.source import Line
from generator.structure.recognising.list_mark import list_mark
from generator.structure.rows import Row


def without_layout(rows: Sequence[Row], begins: Set[int]) -> tuple[Row, ...]:
    """The rows, those of such tables as plain lines; ``begins`` are articles and headings, by index."""
    tables: dict[int, list[int]] = {}
    for index, row in enumerate(rows):
        if row.line.row is not None:
            tables.setdefault(row.line.row.table, []).append(index)
    plain: set[int] = set()
    for indices in tables.values():
        if not begins.isdisjoint(indices) or all(_is_list_entry(rows[index].line) for index in indices):
            plain.update(indices)
    return tuple(
        replace(row, line=replace(row.line, row=None)) if index in plain else row
        for index, row in enumerate(rows)
    )


def _is_list_entry(line: Line) -> bool:
    if len(line.cells) != 2:
        return False
    mark = list_mark(line.cells[0])
    return mark is not None and not mark.rest
