"""Notes at the foot of a page: they are no part of the paragraph that goes on over the page.

A note is set in smaller type, begins with its mark, and stands below a short line or where the same mark is
raised in the text of its page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.reading.forms.printed.joined_lines import joined
from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.page import PrintedPage
from generator.reading.forms.printed.row import Row

_MARK = re.compile(r"^[〔\[（(]?(?:[①-⑳]|\d{1,3}|\*{1,3}|[†‡])[〕\]）)]?")
_SMALLER = 0.93
_LOWER = 0.4
_SHORT = 0.6
_KIND = "脚注："


@dataclass(frozen=True, slots=True)
class Footnotes:
    """``rows`` are those of the text, without the marks; ``notes`` are lines as Word's notes are read."""

    rows: list[Row]
    notes: tuple[str, ...]


def without_footnotes(
    rows: Sequence[Row], pages: Sequence[PrintedPage], margins: Mapping[tuple[int, int], Margins]
) -> Footnotes:
    """Each part of a page that is read by itself may have notes at its end."""
    parts: dict[tuple[int, int], list[Row]] = {}
    for row in rows:
        parts.setdefault((row.page, row.flow), []).append(row)
    kept: list[Row] = []
    notes: list[str] = []
    marks: dict[int, set[str]] = {}
    for key, part in parts.items():
        least = _SMALLER * margins[key].em
        raised = {mark for row in rows if row.page == key[0] and row.em >= least for _, mark in row.raised}
        start = _start(part, pages[key[0]], least, raised)
        for row in part[start:]:
            mark = _MARK.match(row.text)
            if mark or not notes:
                notes.append(_KIND + row.text)
                marks.setdefault(key[0], set()).add(mark[0] if mark else "")
            else:
                notes[-1] = joined(notes[-1], row.text, spaced=row.spaced)
        kept.extend(part[:start])
    return Footnotes([_without_marks(row, marks.get(row.page, set())) for row in kept], tuple(notes))


def _start(part: Sequence[Row], page: PrintedPage, least: float, raised: set[str]) -> int:
    """The place of the first row of the notes; the number of rows where there are none.

    ``least`` is the size of type that is the text's, ``raised`` are the marks in it.
    """
    start = len(part)
    while start and part[start - 1].em < least and not part[start - 1].table:
        start -= 1
    while start < len(part):
        row = part[start]
        mark = _MARK.match(row.text)
        below = part[start - 1].base if start else 0.0
        if (
            mark
            and row.base > _LOWER * page.height
            and (mark[0] in raised or _is_under_line(page, below, row))
        ):
            return start
        start += 1
    return start


def _is_under_line(page: PrintedPage, above: float, row: Row) -> bool:
    """Whether a short line is drawn between the text and the note."""
    return any(
        rule.level
        and above < rule.top < row.base
        and rule.left <= row.left + row.em
        and 2 * row.em < rule.right - rule.left < _SHORT * page.width
        for rule in page.rules
    )


def _without_marks(row: Row, marks: set[str]) -> Row:
    text = row.text
    for at, words in reversed(row.raised):
        # The same figure after a letter or a figure may be an exponent (m²).
        if words in marks and not text[:at][-1:].isascii():
            text = text[:at] + text[at + len(words) :]
    return row if text == row.text else replace(row, text=text)
