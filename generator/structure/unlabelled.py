"""Headings that have lost their label (the automatic numbering of a word processor), or never had one.

「附则」 or 「监督检查」 stands alone on a line before an article. The numbers of the labelled
headings before and after it say where it belongs: between 第五章 and 第七章 it was chapter six. It
is kept as a heading at that depth; the number that is not printed is only said in the problem.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.model.text import DivisionKind
from generator.numerals import write_numeral
from generator.structure.recognising.division_mark import DEPTH, KINDS, DivisionMark, bare_heading
from generator.structure.rows import Row

_LONGEST = 20
_NO_HEADING = re.compile(r"[。；：，！？;:,.“”《》（）()0-9]")
_WORDS = {kind: word for word, kind in KINDS.items() if word != "部分"}
_SENTENCE_ENDS = tuple("。”）)！")


class _Numbered(NamedTuple):
    """What a heading counts as among those around it."""

    kind: DivisionKind
    number: int


def unlabelled_headings(
    rows: Sequence[Row],
    starts: frozenset[int],
    labelled: Mapping[int, DivisionMark],
    contents: frozenset[int],
) -> dict[int, DivisionMark]:
    """Headings without a label by row, with a guess of what was printed; their label is empty.

    ``contents`` are rows left of a table of contents, which are none.
    """
    candidates = [
        index
        for index in range(len(rows))
        if index not in contents and _candidate(rows, index, starts, labelled)
    ]
    if not labelled and not any(bare_heading(rows[index].line.text) for index in candidates):
        return {}
    found: dict[int, DivisionMark] = {}
    order = sorted(labelled)
    position, last_chapter = 0, 0
    at_level: dict[int, tuple[DivisionKind, int]] = {}
    before: _Numbered | None = None
    for index in candidates:
        while position < len(order) and order[position] < index:
            before = _numbered(labelled[order[position]])
            at_level[rows[order[position]].line.level] = (before.kind, before.number + 1)
            last_chapter = before.number if before.kind == "chapter" else last_chapter
            position += 1
        after = _numbered(labelled[order[position]]) if position < len(order) else None
        row = rows[index]
        place = at_level.get(row.line.level) if row.line.level else None
        if place is None:
            place = _by_numbers(before, after, last_chapter, bare_heading(row.line.text))
        if index - 1 in labelled and (place is None or place[0] != "section"):
            place = None
        if place is None:
            continue
        before = _Numbered(*place)
        found[index] = DivisionMark(
            "section", 0, 0, "", row.line.text, DEPTH[place[0]], free=True, guess=_name(*place)
        )
        last_chapter = before.number if before.kind == "chapter" else last_chapter
    return found


def _numbered(mark: DivisionMark) -> _Numbered:
    at_chapters = mark.free and mark.depth == DEPTH["chapter"]
    return _Numbered("chapter" if at_chapters else mark.kind, mark.number)


def _name(kind: DivisionKind, number: int) -> str:
    return f"第{write_numeral(number)}{_WORDS[kind]}"


def _candidate(
    rows: Sequence[Row], index: int, starts: frozenset[int], labelled: Mapping[int, DivisionMark]
) -> bool:
    row = rows[index]
    marked = row.entry or row.annex or row.article or row.quoted or row.line.across
    if index in starts or index in labelled or marked:
        return False
    if index + 1 not in starts and index + 1 not in labelled:
        return False
    text = row.line.text
    if row.line.level:
        return True
    if len("".join(text.split())) > _LONGEST or _NO_HEADING.search(text):
        return False
    if index == 0:
        return bare_heading(text)
    return index - 1 in labelled or rows[index - 1].line.text.endswith(_SENTENCE_ENDS)


def _by_numbers(
    before: _Numbered | None, after: _Numbered | None, last_chapter: int, bare: bool
) -> tuple[DivisionKind, int] | None:
    """What is missing between the heading before and the one after."""
    if after and after.kind == "section":
        last = before.number if before and before.kind == "section" else 0
        if after.number > last + 1 and before is not None:
            return ("section", last + 1)
        return None
    gap = after is None or after.number > last_chapter + 1 or after.kind == "part" or after.number == 1
    if before and before.kind == "section" and not bare and (after is None or not gap):
        return ("section", before.number + 1)
    return ("chapter", last_chapter + 1) if gap else None
