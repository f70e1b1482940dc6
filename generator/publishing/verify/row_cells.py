"""The cells of a row as a page shows them, or has to."""

from __future__ import annotations

from typing import NamedTuple

from generator.publishing.verify.elements import Element, attributes

CELLS = frozenset({"td", "th"})
_ATTRIBUTES = {"class", "colspan", "rowspan", "scope"}
_CLASSES = {"zd-num", "zd-long", "zd-short"}


class ShownCell(NamedTuple):
    """``across`` and ``down`` are the columns and rows that it takes."""

    words: str
    across: int = 1
    down: int = 1


class RowCells(NamedTuple):
    """A row by the id of its text; ``first`` says that a table begins with it."""

    id: str
    first: bool
    cells: tuple[ShownCell, ...]


def shown_cell(cell: Element, words: str) -> ShownCell:
    """A ``td`` or ``th`` with its words."""
    given = attributes(cell)
    return ShownCell(words, int(given.get("colspan", "1")), int(given.get("rowspan", "1")))


def cell_faults(cell: Element, name: str) -> list[str]:
    """What could hide or disguise a cell."""
    given = attributes(cell)
    faults = [f"{name}：格上有属性 {one}" for one in given if one not in _ATTRIBUTES]
    if set(given.get("class", "").split()) - _CLASSES:
        faults.append(f"{name}：格上有类名“{given['class']}”")
    faults += [
        f"{name}：格上的 {one} 是“{given[one]}”"
        for one in ("colspan", "rowspan")
        if not given.get(one, "1").isdecimal()
    ]
    return faults


def begins_table(row: Element) -> bool:
    """Whether no row of its table stands before it."""
    group = row.parent
    if _row_before(row) or group is None:
        return False
    if group.tag == "table":
        return True
    before = group.prev
    while before is not None:
        if before.tag in ("thead", "tbody", "tfoot") and before.css_first("tr") is not None:
            return False
        before = before.prev
    return True


def _row_before(row: Element) -> bool:
    before = row.prev
    while before is not None:
        if before.tag == "tr":
            return True
        before = before.prev
    return False
