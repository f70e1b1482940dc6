"""The lines of an article as 款 with their 项 and 目.

A line with a list label is a 项 of the 款 above it; a label of a more inner style under an
open 项 is a 目. A line without a label is a new 款, also after a list, where it most often
is one (前款第（二）项所称…). So is every row of a table, also one whose first cell is a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.model.source import Line
from generator.model.table import TableRow
from generator.model.text import Item, Paragraph, Subitem
from generator.structure.recognising.list_mark import ListMark, list_mark


@dataclass(slots=True)
class _Entry:
    label: str
    text: str
    line: int
    style: int
    number: int
    inner: list[_Entry] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    text: str
    line: int
    row: TableRow | None = None
    entries: list[_Entry] = field(default_factory=list)


def paragraphs_of(lines: Sequence[Line], owner: str, outer_style: int | None = None) -> tuple[Paragraph, ...]:
    """The 款 of ``lines``; their ids begin with ``owner`` (``a12`` gives ``a12p1``).

    ``outer_style`` is the list style of the articles themselves, which is no 项 here.
    """
    opened: list[_Open] = []
    last: dict[int, int] = {}
    for line in lines:
        if line.row is not None:
            opened.append(_Open(line.text, line.number, line.row))
            continue
        mark = list_mark(line.text)
        if mark is None or mark.style == outer_style or not _plausible(mark, last):
            if not _completes(opened, line):
                opened.append(_Open(line.text, line.number))
            continue
        _put(mark, line, opened)
        last[mark.style] = mark.number
        for inner in [style for style in last if style > mark.style]:
            del last[inner]
    return tuple(_finish(paragraph, f"{owner}p{n}") for n, paragraph in enumerate(opened, 1))


def _plausible(mark: ListMark, last: dict[int, int]) -> bool:
    """（一） is always a label; the others must begin a list or go on with one."""
    return mark.style == 1 or mark.number == 1 or 0 < mark.number - last.get(mark.style, -9) <= 2


def _completes(opened: list[_Open], line: Line) -> bool:
    """Puts the text of a label that stood alone on its line where it belongs."""
    if not opened or not opened[-1].entries:
        return False
    entry = opened[-1].entries[-1]
    entry = entry.inner[-1] if entry.inner else entry
    if entry.text:
        return False
    entry.text = line.text
    return True


def _put(mark: ListMark, line: Line, opened: list[_Open]) -> None:
    if not opened or opened[-1].row is not None:
        opened.append(_Open("", line.number))
    entries = opened[-1].entries
    entry = _Entry(mark.label, mark.rest, line.number, mark.style, mark.number)
    if entries and mark.style > entries[-1].style:
        entries[-1].inner.append(entry)
    else:
        entries.append(entry)


def _finish(paragraph: _Open, owner: str) -> Paragraph:
    items = tuple(_item(entry, f"{owner}i{n}") for n, entry in enumerate(paragraph.entries, 1))
    return Paragraph(owner, paragraph.text, items, paragraph.line, paragraph.row)


def _item(entry: _Entry, owner: str) -> Item:
    inner = tuple(Subitem(f"{owner}s{n}", e.label, e.text, e.line) for n, e in enumerate(entry.inner, 1))
    return Item(owner, entry.label, entry.text, inner, entry.line)
