"""Lines above the first label: the title over lines, and the adoption note."""

from __future__ import annotations

from collections.abc import Mapping

from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.row import Row
from generator.reading.page.shapes import CONTENTS, DATE
from generator.reading.repairs.radicals import unified

_SAME_EM = 0.05
_STEP = 2.2
_MIDDLE = 1.0
_INDENT = 1.0


def goes_on_in_head(text: str, row: Row) -> bool | None:
    """Whether the row goes on the line ``text``, as far as brackets tell what the adoption note is."""
    words = unified(row.text)
    if CONTENTS.match(words) or CONTENTS.match(unified(text)) or _is_note(words):
        return False
    if _is_note(unified(text)):
        return sum(map(text.count, "（(")) > sum(map(text.count, "）)"))
    return None


def is_set_alike(before: Row, row: Row, margins: Mapping[tuple[int, int], Margins]) -> bool:
    """Whether both stand in the middle of the page, close below each other, in type of one size."""
    middle = abs(row.left + row.right - before.left - before.right) / 2
    return (
        is_close(before, row)
        and abs(row.em - before.em) <= _SAME_EM * before.em
        and middle <= _MIDDLE * row.em
        and max(row.cells, before.cells) == 1
        and all(_is_centred(line, margins[line.page, line.flow]) for line in (before, row))
    )


def is_close(before: Row, row: Row) -> bool:
    """Whether no more than the leading of one title stands between the two."""
    same = (row.page, row.flow) == (before.page, before.flow)
    return same and row.base - before.base <= _STEP * row.em


def _is_centred(row: Row, margins: Margins) -> bool:
    """Whether it is indented. A long line of a title may begin at the margin, in larger type."""
    return row.left - margins.left > _INDENT * margins.em or row.em > (1 + 2 * _SAME_EM) * margins.em


def _is_note(words: str) -> bool:
    return words[0] in "（(" and bool(DATE.search(words))
