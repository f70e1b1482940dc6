"""A table of the law as HTML: the same for pages, books and print.

Each row is a text of the law with an id of its own. Between its cells that hold words stands one space,
so the words of the row are those of the source, to the character. Heads are marked only where the source
marks them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from markupsafe import Markup

from generator.model.table import Span, TableRow
from generator.model.table_grid import columns_of, fitted_spans
from generator.pages.law_markdown import Segment

# A number with its signs, and a unit of one or two characters behind it.
_FIGURE = re.compile(r"[^\u4e00-\u9fffA-Za-z]*\d[^\u4e00-\u9fffA-Za-z]*[\u4e00-\u9fff]{0,2}")
_NOTHING = frozenset({"", "-", "—", "——", "/", "无", "－"})
_LONG, _SHORT = 14, 4
# What a page of the width of a book's text has room for, in characters and columns.
_ROOM, _MANY_COLUMNS = 34, 6
# So many rows that a cell joins are kept on one page.
_KEPT = 8
_HEADS = 2


class LawRow(NamedTuple):
    """A row with the HTML of each cell. ``id`` is that of the text, ``element`` that on the page, if any."""

    id: str
    element: str
    row: TableRow
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """``looks`` are the classes of the columns; ``wide`` says that it needs more room than lines of text."""

    caption: LawRow | None
    head: Sequence[LawRow]
    body: Sequence[LawRow]
    looks: Sequence[str]
    wide: bool


def table_html(rows: Sequence[LawRow]) -> Markup:
    """``<table>`` of rows that are one table, a line of HTML each row."""
    table = _parted(rows)
    lines = ['<table class="zd-wide">' if table.wide else "<table>"]
    if table.caption is not None:
        lines.append(f"<caption{_named(table.caption)}>{table.caption.cells[0]}</caption>")
    for tag, part in (("thead", table.head), ("tbody", table.body)):
        if part:
            lines += [f"<{tag}>", *_rows_html(part, table.looks), f"</{tag}>"]
    return Markup("\n".join([*lines, "</table>"]))


def region_html(rows: Sequence[LawRow], title: str | None) -> Markup:
    """The table in a region that can be scrolled sideways, by keyboard too.

    ``title`` is the id of the element that names the table, where one does.
    """
    named = rows[0].element if rows[0].row.kind == "caption" else title
    label = f'aria-label="表格 {rows[0].row.table}"' if named is None else f'aria-labelledby="{named}"'
    opening = f'<div class="zd-rows" role="region" tabindex="0" {label}>'
    return Markup(f"{opening}\n{table_html(rows)}\n</div>")


def cell_segments(row: TableRow) -> Iterator[Segment]:
    """The cells as pieces of the text of the row, with their places in it."""
    at = 0
    for words in row.cells:
        yield Segment("", "", words, at, 0)
        at += len(words) + 1 if words else 0


def _parted(rows: Sequence[LawRow]) -> _Table:
    caption = rows[0] if rows[0].row.kind == "caption" else None
    rest = rows[1:] if caption is not None else rows
    heads = next((index for index, one in enumerate(rest) if one.row.kind != "head"), 0)
    # A cell that reaches from the head into the body leaves them one.
    crossing = any(
        span.down > heads - index for index, one in enumerate(rest[:heads]) for span in one.row.all_spans
    )
    heads = 0 if crossing else heads
    columns = _columns([one.row for one in rest])
    room = sum(max(map(len, words), default=0) for words in columns)
    wide = room > _ROOM or len(columns) >= _MANY_COLUMNS
    return _Table(caption, rest[:heads], rest[heads:], [_look(words) for words in columns], wide)


def _rows_html(rows: Sequence[LawRow], looks: Sequence[str]) -> list[str]:
    spans = fitted_spans([one.row for one in rows])
    joined = _joined(spans)
    lines = []
    for one, own, columns, goes_on in zip(rows, spans, columns_of(spans), joined, strict=True):
        cells = []
        begun = False
        for index, (html, span, column) in enumerate(zip(one.cells, own, columns, strict=True)):
            look = looks[column] if span.across == 1 else ""
            gap = " " if html and begun else ""
            begun = begun or bool(html)
            cells.append(gap + _cell_html(one.row, index, html, span, look))
        on = ' class="zd-on"' if goes_on else ""
        lines.append(f"<tr{on}{_named(one)}>{''.join(cells)}</tr>")
    return lines


def _joined(spans: Sequence[Sequence[Span]]) -> list[bool]:
    """Of each row, whether a cell joins it to the next and they are few enough to stay on one page."""
    ends = list(accumulate((i + max((s.down for s in own), default=1) for i, own in enumerate(spans)), max))
    found: list[bool] = []
    first = 0
    for index, end in enumerate(ends):
        if end == index + 1:
            group = index + 1 - first
            found += [group <= _KEPT] * (group - 1) + [False]
            first = index + 1
    return found


def _cell_html(row: TableRow, index: int, html: str, span: Span, look: str) -> str:
    scope = "col" if row.kind == "head" else "row" if index in row.heads else ""
    # A head without words heads nothing.
    tag = "th" if scope and html else "td"
    given = {
        "class": look,
        "colspan": str(span.across) if span.across > 1 else "",
        "rowspan": str(span.down) if span.down > 1 else "",
        "scope": scope if html else "",
    }
    attributes = "".join(f' {name}="{value}"' for name, value in given.items() if value)
    return f"<{tag}{attributes}>{html}</{tag}>"


def _named(one: LawRow) -> str:
    own = f' id="{one.element}"' if one.element else ""
    return f'{own} data-law-text="{one.id}"'


def _columns(rows: Sequence[TableRow]) -> list[list[str]]:
    """The words of the cells of each column that take no other, from the top."""
    spans = fitted_spans(rows)
    found: dict[int, list[str]] = {}
    width = 0
    for row, own, columns in zip(rows, spans, columns_of(spans), strict=True):
        for words, span, column in zip(row.cells, own, columns, strict=True):
            width = max(width, column + span.across)
            if span.across == 1:
                found.setdefault(column, []).append(words)
    return [found.get(column, []) for column in range(width)]


def _look(cells: Sequence[str]) -> str:
    """``zd-num`` where all are figures; ``zd-long`` where one is long, ``zd-short`` where all are short."""
    said = [words for words in cells if words not in _NOTHING]
    # Above the first figure stands the head, whether the source says so or not.
    first = next((index for index, words in enumerate(said) if _FIGURE.fullmatch(words)), len(said))
    figures = first < len(said) and first <= _HEADS and all(map(_FIGURE.fullmatch, said[first:]))
    longest = max(map(len, said), default=0)
    size = "zd-long" if longest > _LONG and not figures else "zd-short" if longest <= _SHORT else ""
    return " ".join(look for look in ("zd-num" if figures else "", size) if look)
