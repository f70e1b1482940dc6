"""Rows of tables of Word: their cells, what is merged, which rows are the head (ECMA-376, 17.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from generator.reading.forms.docx_names import qn
from generator.reading.forms.word_tables import GRID, RowLine, WordCell, WordRow

_OFF = frozenset({"0", "false", "off"})


def row_lines(table: Any, rows: Iterable[tuple[Any, list[tuple[Any, str]]]]) -> Iterator[RowLine]:
    """A line for each row: the ``w:tr`` and its ``w:tc`` with their words."""
    for element, cells in rows:
        properties = element.find(qn("w:trPr"))
        head = _is_on(properties, "w:tblHeader")
        left = at = _number(properties, "w:gridBefore", 0)
        made = []
        for cell, text in cells:
            own = cell.find(qn("w:tcPr"))
            at += _number(own, "w:gridSpan", 1)
            made.append(WordCell(text, at * GRID, _joins(own)))
        yield RowLine(WordRow(table, left * GRID, tuple(made), "head" if head else "body"))


def _value(properties: Any, name: str) -> str | None:
    """``w:val`` of a property; empty where it has none, ``None`` where there is no such property."""
    found = None if properties is None else properties.find(qn(name))
    return None if found is None else found.get(qn("w:val"), "")


def _number(properties: Any, name: str, otherwise: int) -> int:
    value = _value(properties, name)
    return int(value) if value and value.isdecimal() and int(value) else otherwise


def _is_on(properties: Any, name: str) -> bool:
    value = _value(properties, name)
    return value is not None and value not in _OFF


def _joins(properties: Any) -> Literal["", "left", "above"]:
    """A merged cell that does not begin the merge goes on another (17.4.84, vMerge; 17.4.22, hMerge)."""
    if _value(properties, "w:hMerge") not in (None, "restart"):
        return "left"
    return "above" if _value(properties, "w:vMerge") not in (None, "restart") else ""
