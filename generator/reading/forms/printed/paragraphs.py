"""Printed lines to the lines of the law: what was broken only because the page was full is joined."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.reading.forms.printed.counted_paragraphs import proven_by_count
from generator.reading.forms.printed.flush_paragraphs import ENDS, Signs, first_width, goes_on_flush, signs_of
from generator.reading.forms.printed.head_lines import goes_on_in_head, is_set_alike
from generator.reading.forms.printed.joined_lines import is_broken_word, joined
from generator.reading.forms.printed.labels import opens
from generator.reading.forms.printed.margins import Margins
from generator.reading.forms.printed.row import Row
from generator.reading.repairs.radicals import unified

_LEADERS = re.compile(r"[.…·．‥・]{3}[\s\d.…·．‥・（）()]*$")
_LEADERS_OPEN = re.compile(r"[.…·．‥・]{3}\s*$")
_LABEL_ALONE = re.compile(r"^第\s?[一二三四五六七八九十百千零〇\d]+\s?[编章节条](?:\s|$)")
_FLUSH = 0.7
_FULL = 4.0
_ROOM = 0.5
_TIGHT = 2.0
_INDENT = 2.8
_PITCH = 1.6
_SAME_EM = 0.12
_LARGER = 1.15
_HANGING = 6.0
_FEW_SPACED = 0.2

_Shapes = Mapping[tuple[int, int], Margins]


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """``doubtful`` are the indexes of lines that may go on the line before: the page does not show it.

    ``runs_on`` are those of lines above the first label that are set like the line before, one below the
    other in the middle; ``hyphens`` those of lines in which a word of Latin letters was broken. ``tables``
    are the cells of the lines that are rows of ruled tables.
    """

    lines: tuple[str, ...]
    doubtful: tuple[int, ...]
    runs_on: frozenset[int]
    hyphens: tuple[int, ...]
    tables: Mapping[int, tuple[str, ...]]


def paragraphs_of(rows: Sequence[Row], margins: _Shapes) -> Paragraphs:
    """``margins`` by the (page, flow) of each row. First-line indents tell where a paragraph begins.

    Where paragraphs have none, a full line that ends like a sentence ends its paragraph too, and the line
    after it is doubtful.
    """
    lines: list[str] = []
    doubtful: list[int] = []
    runs_on: set[int] = set()
    hyphens: list[int] = []
    tables: dict[int, tuple[str, ...]] = {}
    # Some programs print a space at the end of every line; elsewhere it is one of the text.
    meant = sum(row.spaced for row in rows) <= _FEW_SPACED * len(rows)
    signs = signs_of(rows, margins)
    head = True
    first = before = None
    for row in rows:
        head = head and not opens(row.text)
        verdict: bool | None = False
        if first is not None and before is not None:
            verdict = _verdict(lines[-1], (first, before, row), margins, signs, head=head)
            if verdict:
                if is_broken_word(lines[-1], row.text):
                    hyphens.append(len(lines) - 1)
                lines[-1] = joined(lines[-1], row.text, spaced=meant and before.spaced)
            elif head and is_set_alike(before, row, margins):
                runs_on.add(len(lines))
        if verdict is None:
            doubtful.append(len(lines))
        if not verdict:
            if row.table:
                tables[len(lines)] = row.table
            lines.append(row.text)
            first = row
        before = row
    proven = proven_by_count(lines, doubtful)
    unsure = tuple(index for index in doubtful if index not in proven)
    return Paragraphs(tuple(lines), unsure, frozenset(runs_on), tuple(hyphens), tables)


def _verdict(
    text: str, rows: tuple[Row, Row, Row], margins: _Shapes, signs: Signs, *, head: bool
) -> bool | None:
    """Whether the last of ``rows`` goes on the line ``text``; ``None`` where that cannot be told.

    The first of them is the first of that line, the second the one before the last.
    """
    first, before, row = rows
    there, here = margins[before.page, before.flow], margins[row.page, row.flow]
    verdict = goes_on_in_head(text, row) if head else None
    if verdict is not None:
        return verdict
    if _ends_entry(text, before, row):
        return True
    if _is_apart(before, row, here):
        return False
    if _is_title(before, row, here):
        # Of lines in the head the words decide which are of one title.
        return not head
    own = margins[first.page, first.flow]
    return _goes_on((first.left - own.left) / own.em, before, row, (there, here), signs)


def _goes_on(
    indent: float, before: Row, row: Row, shapes: tuple[Margins, Margins], signs: Signs
) -> bool | None:
    """Whether ``row`` belongs to the paragraph of ``before``; ``None`` where that cannot be told.

    ``indent`` is that of the paragraph's first line in its column, in ems; ``shapes`` are the margins of
    the two.
    """
    there, here = shapes
    missing = (there.right - before.right) / here.em
    ended = bool(ENDS.search(before.text))
    if not _is_flush(row, here):
        # Where first lines are indented, an indented line goes on only in a paragraph that is wholly so.
        first_line = here.indented and _is_flush(before, there)
        near = not first_line and row.left - here.left <= _HANGING * here.em
        return near and missing <= _TIGHT and not ended and not opens(row.text)
    # A long number that had no room in a line leaves it short.
    most = _FULL if ended else max(_FULL, first_width(row.text) + _ROOM)
    if (
        missing > most
        or indent > max(_INDENT, there.indent + _FLUSH)
        or (ended and _LABEL_ALONE.match(unified(row.text)))
    ):
        return False
    return here.indented or goes_on_flush(row, before, missing, signs)


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
