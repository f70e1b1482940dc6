"""Tables of the law: ``table`` with its rows and cells, merged as in the source.

The standard has no head of a table but ``th``; an empty head is a ``td``, as it heads nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lxml import etree

from generator.exporting.akn.inline import add
from generator.model.table import Span, TableRow
from generator.model.table_grid import fitted_spans
from generator.pages.law_markdown import Segment
from generator.pages.law_tables import cell_segments

Write = Callable[[etree._Element, Segment], None]
"""Writes the words of a cell into an element."""


def write_table(
    parent: etree._Element, key: str, rows: Sequence[tuple[str, TableRow]], write: Sequence[Write]
) -> None:
    """``rows`` are those of one table with their eIds (may be empty), ``write`` one for each.

    ``key`` is the eId of the table.
    """
    table = add(parent, "table", eId=key)
    caption = 1 if rows[0][1].kind == "caption" else 0
    if caption:
        given = {"eId": rows[0][0]} if rows[0][0] else {}
        write[0](add(table, "caption", **given), next(cell_segments(rows[0][1])))
    rest = rows[caption:]
    spans = fitted_spans([row for _, row in rest])
    for (own, row), fitted, words in zip(rest, spans, write[caption:], strict=True):
        line = add(table, "tr", **({"eId": own} if own else {}))
        for index, (cell, span) in enumerate(zip(cell_segments(row), fitted, strict=True)):
            heads = cell.text and (row.kind == "head" or index in row.heads)
            element = add(line, "th" if heads else "td", **_merged(span))
            words(add(element, "p"), cell)


def _merged(span: Span) -> dict[str, str]:
    given = {"colspan": span.across, "rowspan": span.down}
    return {name: str(value) for name, value in given.items() if value > 1}
