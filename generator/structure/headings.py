"""Which rows are headings of divisions: 编, 分编, 章, 节, and what stands for them.

Judicial interpretations head their parts 一、一般规定; the last chapter is often only 附则; a
heading may run over two lines; a printed table of contents repeats them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.text import DivisionKind
from generator.structure.recognising.division_mark import DivisionMark, bare_heading
from generator.structure.rows import Row
from generator.structure.scheme import Scheme

_SENTENCE_ENDS = "。；：，、！？;:,”）)"
_LONGEST_UNMARKED = 30


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading that begins at a row; ``lines`` is how many rows it takes."""

    mark: DivisionMark
    lines: int = 1


def headings_of(rows: Sequence[Row], scheme: Scheme) -> tuple[dict[int, Heading], frozenset[int]]:
    """The headings by the index of their first row, and the rows that are left of a table of contents."""
    starts = frozenset(scheme.starts)
    numbered = any(row.division and row.division.kind == "chapter" for row in rows)
    found: dict[int, Heading] = {}
    index, last_number = 0, 0
    while index < len(rows):
        mark = None if index in starts else _mark(rows, index, starts, scheme, numbered, last_number)
        if mark is None:
            index += 1
            continue
        heading = _with_second_line(rows, index, mark, starts)
        found[index] = heading
        if mark.kind in ("chapter", "part"):
            last_number = mark.number
        index += heading.lines
    contents = _contents(found, scheme)
    return {i: h for i, h in found.items() if i not in contents}, contents


def _mark(
    rows: Sequence[Row],
    index: int,
    starts: frozenset[int],
    scheme: Scheme,
    numbered: bool,
    last_number: int,
) -> DivisionMark | None:
    row = rows[index]
    level = row.line.level
    if row.division and (level or not row.quoted):
        return row.division
    leads = index + 1 in starts or (index + 1 < len(rows) and rows[index + 1].division is not None)
    entry = row.entry
    if entry and scheme.style is None and starts and entry.style in (0, 1):
        short = len(row.line.text) <= _LONGEST_UNMARKED and not row.line.text.endswith(tuple(_SENTENCE_ENDS))
        if level or (entry.style == 0 and leads and short and not row.quoted):
            kind: DivisionKind = "section" if numbered or entry.style == 1 else "chapter"
            return DivisionMark(kind, entry.number, 0, entry.label, entry.rest)
    if entry is None and row.article is None and leads:
        bare = bare_heading(row.line.text) and (level or numbered)
        if bare or (level and len(row.line.text) <= _LONGEST_UNMARKED):
            kind = _kind_at(rows, level)
            return DivisionMark(kind, last_number + 1, 0, "", row.line.text)
    return None


def _kind_at(rows: Sequence[Row], level: int) -> DivisionKind:
    """The kind that the other headings of this level have; 章 where there are none."""
    for row in rows:
        if level and row.division and row.line.level == level:
            return row.division.kind
    return "chapter"


def _with_second_line(rows: Sequence[Row], index: int, mark: DivisionMark, starts: frozenset[int]) -> Heading:
    """A heading that goes on in the next row: short, no sentence, and an article or heading after it."""
    after = index + 1
    if after >= len(rows) or after in starts:
        return Heading(mark)
    row = rows[after]
    plain = row.division is None and row.entry is None and row.annex is None and row.line.level == 0
    text = row.line.text
    if not plain or len(text) > _LONGEST_UNMARKED or text.endswith(tuple(_SENTENCE_ENDS)):
        return Heading(mark)
    leads = after + 1 in starts or (after + 1 < len(rows) and rows[after + 1].division is not None)
    if not leads:
        return Heading(mark)
    return Heading(replace(mark, heading=mark.heading + text), lines=2)


def _contents(found: dict[int, Heading], scheme: Scheme) -> frozenset[int]:
    """Headings before the first article that come again, with nothing between them and the next."""
    first = scheme.starts[0] if scheme.starts else -1
    last_of: dict[tuple[str, int, str], int] = {}
    for index, heading in found.items():
        last_of[_key(heading)] = index
    return frozenset(i for i, heading in found.items() if i < first and last_of[_key(heading)] != i)


def _key(heading: Heading) -> tuple[str, int, str]:
    mark = heading.mark
    return (mark.kind, mark.number, "".join(mark.heading.split()))
