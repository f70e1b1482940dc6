"""Tables of a web page: which are tables of the text, and what their cells are (HTML, 4.9).

A page is laid out with tables too, and sets its facts (索引号, 发文日期) in one; those are read by lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import html

from generator.model.table import RowKind, joined_cells
from generator.reading.forms.html_unseen import is_silent
from generator.reading.forms.law_block import PageLine
from generator.reading.forms.table_rows import RawCell, RawRow, finished_rows
from generator.reading.page.metadata import is_fact
from generator.reading.page.shapes import ARTICLE, DIVISION

_BLOCKS = frozenset({"p", "div", "li", "br", "h1", "h2", "h3", "h4"})
_CONTROLS = frozenset({"form", "input", "select", "button", "iframe", "table"})
_GROUPS = ("thead", "tbody", "tfoot")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BORDER = re.compile(r"border(?:-(?:top|right|bottom|left))?(?:-(?:style|width))?:(?!none|hidden|0)", re.I)
_LAYOUT = frozenset({"presentation", "none"})
_LEAST = 2
_FEW_LINKS = 0.5


def data_tables(root: html.HtmlElement) -> dict[html.HtmlElement, int]:
    """The tables whose rows are rows of the text, each with its number from 1."""
    found = (table for table in root.iter("table") if _is_data(table))
    return {table: number for number, table in enumerate(found, 1)}


def table_lines(table: html.HtmlElement, number: int, place: int, *, hidden: bool) -> Iterator[PageLine]:
    """The lines of a table of the text; ``place`` is the line of the source where none is known."""
    elements: list[html.HtmlElement] = []
    raw: list[RawRow] = []
    for element in _rows(table):
        if element.tag == "caption":
            row = RawRow([RawCell(_words(element, hidden))], "body" if raw else "caption")
        else:
            row = _raw_row(element, hidden)
        if not is_silent(element, element.tag, hidden):
            elements.append(element)
            raw.append(row)
    for element, row, finished in zip(elements, raw, finished_rows(number, raw), strict=True):
        if text := joined_cells([cell.text for cell in row.cells]):
            yield PageLine(element.sourceline or place, text, element, finished)


def _rows(table: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The caption and the rows."""
    for child in table:
        if child.tag in ("tr", "caption"):
            yield child
        elif child.tag in _GROUPS:
            yield from (row for row in child if row.tag == "tr")


def _cells(row: html.HtmlElement) -> list[html.HtmlElement]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _raw_row(row: html.HtmlElement, hidden: bool) -> RawRow:
    """A row of nothing but heads of columns is a head, also outside ``thead``."""
    cells = [cell for cell in _cells(row) if not is_silent(cell, cell.tag, hidden)]
    over = [cell.tag == "th" and cell.get("scope") not in ("row", "rowgroup") for cell in cells]
    group = row.getparent()
    in_head = group is not None and group.tag == "thead"
    kind: RowKind = "head" if cells and (in_head or all(over)) else "body"
    return RawRow(
        [
            RawCell(
                _words(cell, hidden),
                _span(cell, "colspan"),
                _span(cell, "rowspan"),
                kind == "body" and cell.tag == "th",
            )
            for cell in cells
        ],
        kind,
    )


def _words(cell: html.HtmlElement, hidden: bool) -> str:
    return " ".join(_lines(cell, hidden))


def _span(cell: html.HtmlElement, name: str) -> int:
    value = (cell.get(name) or "").strip()
    # rowspan=0 reaches to the end of the table; more than its rows is cut off later.
    most = 1000
    return min(int(value) or (most if name == "rowspan" else 1), most) if value.isdecimal() else 1


def _is_data(table: html.HtmlElement) -> bool:
    """Whether the table holds a table of the text: no other table, no controls, no facts, no articles."""
    if (table.get("role") or "").lower() in _LAYOUT or any(
        element is not table and element.tag in _CONTROLS for element in table.iter()
    ):
        return False
    rows = [cells for row in _rows(table) if (cells := _cells(row))]
    if len(rows) < _LEAST or max(map(len, rows)) < _LEAST or _has_words_between(table):
        return False
    lines = [line for cells in rows for cell in cells for line in _lines(cell)]
    starts = {"".join(match[0].split()) for line in lines if (match := ARTICLE.match(line))}
    if {"第一条", "第二条"} <= starts or any(DIVISION.match(line) for line in lines):
        return False
    # 名称 or 标题 may head a column of the law; a table of facts has such a label in most of its rows.
    facts = sum(is_fact(next(_lines(cells[0]), "")) for cells in rows)
    if facts > len(rows) / 2:
        return False
    return _is_marked(table) or _is_plain(table, rows)


def _lines(cell: html.HtmlElement, hidden: bool = True) -> Iterator[str]:
    """The words of a cell, block by block."""
    pieces: list[str] = []
    silent = 0
    for event, element in html.etree.iterwalk(cell, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        quiet = is_silent(element, tag, hidden)
        if tag in _BLOCKS and (line := _line(pieces)):
            yield line
            pieces.clear()
        silent += quiet if event == "start" else -quiet
        text = element.text if event == "start" else element.tail if element is not cell else None
        pieces.append("" if silent else text or "")
    if line := _line(pieces):
        yield line


def _line(pieces: Sequence[str]) -> str:
    return _SPACE.sub(" ", "".join(pieces)).strip()


def _has_words_between(table: html.HtmlElement) -> bool:
    """Whether words stand in the table and in no cell, as in a page with faults."""
    frames = [table, *(one for one in table.iter("tr", *_GROUPS))]
    return any(
        (frame.text or "").strip() or any((child.tail or "").strip() for child in frame) for frame in frames
    )


def _is_marked(table: html.HtmlElement) -> bool:
    """Whether the page draws its borders or says that it has heads, as it does for no layout."""
    if any(element.tag in ("th", "caption", "thead") for element in table.iter()):
        return True
    if (table.get("border") or "0").strip() not in ("0", ""):
        return True
    styles = (element.get("style") or "" for element in (table, *table.iter("td")))
    return any(_BORDER.search("".join(style.split())) for style in styles)


def _is_plain(table: html.HtmlElement, rows: list[list[html.HtmlElement]]) -> bool:
    """Whether its rows are of one length and its cells short words, without blocks and few links."""
    links = sum(1 for _ in table.iter("a"))
    cells = [cell for row in rows for cell in row]
    return (
        len({len(row) for row in rows}) == 1
        and links < _FEW_LINKS * len(rows)
        and not any(
            element.tag in _BLOCKS or element.tag == "img" for cell in cells for element in cell.iter()
        )
    )
