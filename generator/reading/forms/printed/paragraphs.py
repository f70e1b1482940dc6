"""Printed lines to the lines of the law: what was broken only because the page was full is joined."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.reading.forms.printed.counted_paragraphs import proven_by_count
from generator.reading.forms.printed.flush_paragraphs import ENDS, Signs, goes_on_flush, signs_of
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.row import Row
from generator.reading.latin import is_latin
from generator.reading.page.shapes import CONTENTS, DATE
from generator.reading.repairs.radicals import unified

_LEADERS = re.compile(r"[.…·．‥・]{3}[\s\d.…·．‥・（）()]*$")
_LEADERS_OPEN = re.compile(r"[.…·．‥・]{3}\s*$")
_LABEL_ALONE = re.compile(r"^第\s?[一二三四五六七八九十百千零〇\d]+\s?[编章节条](?:\s|$)")
_FLUSH = 0.7
_FULL = 4.0
_TIGHT = 2.0
_INDENT = 2.8
_PITCH = 1.6
_SAME_EM = 0.12
_LARGER = 1.15
_HANGING = 6.0
_FEW_SPACED = 0.2


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """``doubtful`` are the indexes of lines that may go on the line before: the page does not show it.

    ``tables`` are the cells of the lines that are rows of ruled tables.
    """

    lines: tuple[str, ...]
    doubtful: tuple[int, ...]
    tables: Mapping[int, tuple[str, ...]]


def paragraphs_of(rows: Sequence[Row], margins: Mapping[tuple[int, int], Margins]) -> Paragraphs:
    """``margins`` by the (page, flow) of each row. First-line indents tell where a paragraph begins.

    Where paragraphs have none, a full line that ends like a sentence ends its paragraph too, and the line
    after it is doubtful.
    """
    lines: list[str] = []
    doubtful: list[int] = []
    tables: dict[int, tuple[str, ...]] = {}
    indent = 0.0
    before: Row | None = None
    # Some programs print a space at the end of every line; elsewhere it is one of the text.
    meant = sum(row.spaced for row in rows) <= _FEW_SPACED * len(rows)
    head = True
    signs = signs_of(rows, margins)
    for row in rows:
        goes_on = False
        head = head and not opens(row.text)
        if before is not None:
            verdict = _goes_on_in_head(lines[-1], row) if head else None
            if verdict is None and _ends_entry(lines[-1], before, row):
                verdict = True
            if verdict is None:
                shapes = (margins[before.page, before.flow], margins[row.page, row.flow])
                verdict = _goes_on(indent, before, row, shapes, signs)
            goes_on = verdict is True
            if verdict is None:
                doubtful.append(len(lines))
        if goes_on:
            space = before is not None and (
                (meant and before.spaced) or is_latin(lines[-1][-1] + row.text[0])
            )
            lines[-1] += (" " if space else "") + row.text
        else:
            if row.table:
                tables[len(lines)] = row.table
            lines.append(row.text)
            shape = margins[row.page, row.flow]
            indent = (row.left - shape.left) / shape.em
        before = row
    proven = proven_by_count(lines, doubtful)
    return Paragraphs(tuple(lines), tuple(index for index in doubtful if index not in proven), tables)


def _goes_on(
    indent: float, before: Row, row: Row, shapes: tuple[Margins, Margins], signs: Signs
) -> bool | None:
    """Whether ``row`` belongs to the paragraph of ``before``; ``None`` where that cannot be told.

    ``indent`` is that of the paragraph's first line in its column, in ems; ``shapes`` are the margins of
    the two.
    """
    there, here = shapes
    if _is_apart(before, row, here):
        return False
    if _is_title(before, row, here):
        return True
    missing = (there.right - before.right) / here.em
    ended = bool(ENDS.search(before.text))
    if not _is_flush(row, here):
        # Where first lines are indented, an indented line goes on only in a paragraph that is wholly so.
        first_line = here.indented and _is_flush(before, there)
        near = not first_line and row.left - here.left <= _HANGING * here.em
        return near and missing <= _TIGHT and not ended and not opens(row.text)
    if (
        missing > _FULL
        or indent > max(_INDENT, there.indent + _FLUSH)
        or (ended and _LABEL_ALONE.match(unified(row.text)))
    ):
        return False
    return here.indented or goes_on_flush(row, before, missing, signs)


def _goes_on_in_head(text: str, row: Row) -> bool | None:
    """The same above the first label, where brackets tell what the adoption note is."""
    words = unified(row.text)
    if CONTENTS.match(words) or CONTENTS.match(unified(text)) or _is_note(words):
        return False
    if _is_note(unified(text)):
        return sum(map(text.count, "（(")) > sum(map(text.count, "）)"))
    return None


def _is_note(words: str) -> bool:
    return words[0] in "（(" and bool(DATE.search(words))


def _ends_entry(text: str, before: Row, row: Row) -> bool:
    """Whether the row ends an entry of the 目录 that did not fit on its line.

    Its leaders or its number stand here, its label in the line above.
    """
    if _LEADERS_OPEN.search(before.text):
        return row.text.isdecimal()
    return (
        bool(_LEADERS.search(row.text))
        and not _LEADERS.search(before.text)
        and opens(text)
        and not opens(row.text)
    )


def _is_apart(before: Row, row: Row, here: Margins) -> bool:
    """Whether the two are of different type, rows of a table or contents, or far from each other."""
    same = (row.page, row.flow) == (before.page, before.flow)
    pitch = here.pitch * max(1.0, row.em / here.em)
    return (
        abs(row.em - before.em) > _SAME_EM * before.em
        or max(row.cells, before.cells) > 1
        or row.page - before.page > 1
        or bool(_LEADERS.search(before.text))
        or (same and row.base - before.base > _PITCH * pitch)
    )


def _is_title(before: Row, row: Row, here: Margins) -> bool:
    """Whether both are lines of one title: larger than the text and centred, one below the other."""
    return (
        row.em > _LARGER * here.em
        and (row.page, row.flow) == (before.page, before.flow)
        and abs(row.left + row.right - before.left - before.right) < 2 * row.em
        and not opens(row.text)
        and not opens(before.text)
    )


def _is_flush(row: Row, margins: Margins) -> bool:
    return -1 - _FLUSH <= (row.left - margins.left) / margins.em <= _FLUSH
