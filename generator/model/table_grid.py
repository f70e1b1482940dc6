"""Rows of tables beside each other: which are one table, and in which column each cell stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.model.table import Span, TableRow


def columns_of(rows: Iterable[Sequence[Span]]) -> Iterator[list[int]]:
    """The first column, from 0, of each cell of each row.

    A cell takes the first free columns from the left, as in HTML (4.9.12, forming a table).
    """
    taken: dict[int, int] = {}
    for spans in rows:
        columns = []
        at = 0
        opened: dict[int, int] = {}
        for span in spans:
            while taken.get(at, 0):
                at += 1
            columns.append(at)
            opened |= dict.fromkeys(range(at, at + span.across), span.down)
            at += span.across
        taken = {column: rows_left - 1 for column, rows_left in (taken | opened).items() if rows_left > 1}
        yield columns


def fitted_spans(rows: Sequence[TableRow]) -> list[tuple[Span, ...]]:
    """The spans of each row; none reaches below the last of the rows, as it may where a table was cut."""
    return [
        tuple(Span(span.across, min(span.down, len(rows) - index)) for span in row.all_spans)
        for index, row in enumerate(rows)
    ]


def table_runs(rows: Sequence[TableRow | None]) -> Iterator[range]:
    """The indices of lines that stand together: the rows of one table, or a single line of another kind."""
    start = 0
    for index in range(1, len(rows) + 1):
        before, after = rows[index - 1], rows[index] if index < len(rows) else None
        if before is None or after is None or before.table != after.table:
            yield range(start, index)
            start = index
